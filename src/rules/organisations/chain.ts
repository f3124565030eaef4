// The grammar of bodies: how far a name goes that begins with a head, and whether what it takes in is a name at all.
import { isFeminineNisba } from '../../arabic/agreement.js'
import { beginsDefinite, endsDefinite } from '../../arabic/name-spelling.js'
import { isState } from '../../arabic/titles.js'
import type { Token } from '../../model/document.js'
import { DEFINITE, LAM, NATIONALITY, PLACE_HEAD, SUFFIXED, TOPONYM, WAW } from '../../model/plain-tags.js'
import { tagSet } from '../../model/tag-set.js'
import { isBuilding, isNoun, isOfHead, qualifiedEnd, qualifies } from './adjectives.js'

const ENDS = tagSet('Definite', 'Toponym', 'Organisation')
const FOLLOWS = tagSet('BodyWord', 'NamingAdjective', 'Nationality', 'Organisation')
const DEFINITE_OR_BODY = tagSet('Definite', 'Organisation')
const NAMES = tagSet('BodyWord', 'Nationality', 'Organisation', 'Toponym')
const NAME = tagSet('Organisation')
const PASSING = tagSet('PassingAdjective')
const PHRASE = tagSet('BodyWord')
const SUPRANATIONAL = tagSet('Supranational')
const LINKS = tagSet('Lam', 'Waw')
const COUNTRY = tagSet('Country')
const STATE_HEAD = tagSet('StateHead')
const SINGLE_HEAD = tagSet('SingleHead')
const DISTRICT_HEAD = tagSet('DistrictHead')
const WHOLE_HEAD = tagSet('WholeHead')
const ERRAND = tagSet('Errand')
const GENERAL = tagSet('General')
/** What a head is that serves no purpose which a name would tell: «الحكومة المغربية | لتعزيز …». */
const ORGAN = 'organ'

/** «الجنوب أفريقي», «الكورية الشمالية»: a phrase of the lexicon, which has its article inside. */
const isNationOfTwoWords = ({ form: { tags, normal } }: Token): boolean =>
  tags.meets(NATIONALITY) && normal.includes(' ') && beginsDefinite(normal)

/** Whether a name may end with this word; a phrase of the lexicon has its article inside: «الطيران المدني». */
const canEnd = (token: Token): boolean =>
  token.form.tags.meets(ENDS) ||
  isNationOfTwoWords(token) ||
  (token.form.tags.meets(PHRASE) && token.form.normal.includes(' ') && endsDefinite(token.form.normal))

/**
 * How many of the tokens, which begin with a head, make a body’s name: a definite head takes definite words; behind a
 * nationality only «ل» goes on; the name ends with a definite word or a name. 0 where it is none.
 */
export function chainEnd(tokens: readonly Token[]): number {
  const head = tokens[0]!
  if (head.form.tags.meets(SUFFIXED)) return 0
  const isDefinite = head.form.tags.meets(DEFINITE)
  // «القوات الجديدة» is no name: behind a definite head the first word must be one that names
  if (isDefinite && !tokens[1]!.form.tags.meets(NAMES)) return 0
  const end = isDefinite ? definiteEnd(tokens) : constructEnd(tokens)
  return end > 1 && isName(tokens, end, isDefinite) ? end : 0
}

/** «الهيئة العامة للاستثمار»: adjectives behind the head, then «ل» and a definite word, again and again. */
function definiteEnd(tokens: readonly Token[]): number {
  let end = 1
  let hasPurpose = false
  for (let at = 1; at < tokens.length; at++) {
    const { tags } = tokens[at]!.form
    if (tags.meets(LINKS)) {
      const to = linksToDefinite(tokens, at, hasPurpose) ? linkedEnd(tokens, at, end) : 0
      if (to === 0) break
      hasPurpose ||= tags.meets(LAM)
      end = to
      at = end - 1
      continue
    }
    if (!tags.meets(DEFINITE_OR_BODY) && !isNationOfTwoWords(tokens[at]!)) break
    hasPurpose ||= tags.meets(NAME)
    if (isNationOfWhomever(tokens, at)) break
    if (at > 1 && !describes(tokens[at]!, tokens[0]!, hasPurpose)) break
    end = at + 1
    if (tags.meets(NATIONALITY) && !continuesNationality(tokens[at + 1]) && !leadsToPurpose(tokens, at + 1))
      break
  }
  return end
}

/** «رئيس الاتحاد الدولي | السويسري سامر»: a body of many countries has no nation, so that one behind it is somebody’s. */
const isNationOfWhomever = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.form.values.Nationality !== undefined &&
  tokens[at - 1]!.form.tags.meets(SUPRANATIONAL) &&
  !tokens[at + 1]?.form.tags.meets(LAM)

/** «الهيئة المصرية | العامة للكتاب»: whether an adjective of the head at `at` stands before its purpose. */
const leadsToPurpose = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.form.tags.meets(LAM) === true &&
  tokens[0]!.form.values.StateHead !== ORGAN &&
  qualifiedEnd(tokens, at) === at + 1

/** Whether «ل» or «و» at `at` may go on with a definite name; `hasPurpose`: what the body is for is told before. */
function linksToDefinite(tokens: readonly Token[], at: number, hasPurpose: boolean): boolean {
  // «رئيس الهيئة للشؤون المالية» heads affairs, «الحكومة والجيش» are two
  if (at === 1) return false
  if (tokens[at]!.form.tags.meets(LAM))
    return tokens[0]!.form.values.StateHead !== ORGAN || tokens[at - 1]!.form.tags.meets(GENERAL)
  // «اللجنة الاجتماعية والإعلامية», but «الحكومة الشرعية | والدول»
  return hasPurpose || !tokens[at + 1] || !isNoun(tokens[at + 1]!)
}

/** Whether a word with the article goes on with a definite name as an adjective; until «ل» all are the head’s, «اللجنة الاجتماعية | المتفوقين». */
function describes(word: Token, head: Token, hasPurpose: boolean): boolean {
  // «البنك المركزي الخطوة», «الجيش الوطني القصر»: no further noun follows
  if (!word.form.tags.meets(FOLLOWS) || isNoun(word) || isBuilding(word)) return false
  return hasPurpose || isOfHead(head, word)
}

/** «وزارة التربية والتعليم العالي»: indefinite words up to the first definite one or name, then its adjectives. */
function constructEnd(tokens: readonly Token[]): number {
  let end = 0
  for (let at = 1; at < tokens.length; at++) {
    const { tags } = tokens[at]!.form
    if (tags.meets(LINKS)) {
      const to = tellsOwner(tokens, at, end) ? 0 : linkedEnd(tokens, at, end)
      if (to === 0) break
      end = to
      at = end - 1
      continue
    }
    // «شركة ملابس | مقرها لندن»
    if (tags.meets(SUFFIXED)) break
    const isPlace = tags.meets(TOPONYM) && !tags.meets(DEFINITE)
    // behind the first definite word only adjectives follow, and they are definite
    const isEnd = canEnd(tokens[at]!)
    if (end > 0 && (isPlace || !isEnd || !qualifies(tokens, at))) break
    if (isEnd) end = at + 1
    if (isPlace) {
      end = qualifiedEnd(tokens, at + 1)
      at = end - 1
    }
    if ((tags.meets(NATIONALITY) || isPlace) && !continuesNationality(tokens[at + 1])) break
  }
  return end
}

/** «مركز تدريب لداعش»: whether «ل» at `at` tells whose the body is, which is not its name. */
const tellsOwner = (tokens: readonly Token[], at: number, end: number): boolean =>
  tokens[at]!.form.tags.meets(LAM) && (end !== at || isWhole(tokens, end))

/** Whether these words, up to `end`, are a name that no purpose behind «ل» makes longer: «وزارة الصحة | للخدمات», but «وزارة الدولة لشؤون البيئة». */
const isWhole = (tokens: readonly Token[], end: number): boolean =>
  tokens[0]!.form.tags.meets(WHOLE_HEAD) && !isState(tokens[end - 1]!.form.normal)

/** Behind a nationality «ل» goes on, or a further nationality. */
const continuesNationality = (next: Token | undefined): boolean =>
  next?.form.tags.meets(LAM) === true || next?.form.tags.meets(NATIONALITY) === true

/** Whether a noun tells what a body does, not a further body: «مكافحة», not «رجال». */
const isPurpose = ({ form }: Token): boolean => form.tags.meets(PHRASE) && !form.tags.meets(SINGLE_HEAD)

/** Where the name ends with what «ل» or «و» at `at` joins to it; 0 where it joins nothing to the name. */
function linkedEnd(tokens: readonly Token[], at: number, end: number): number {
  const { tags } = tokens[at]!.form
  const next = tokens[at + 1]
  if (!next || next.form.tags.meets(SUFFIXED) || (end !== at && tags.meets(WAW))) return 0
  // «المنتخب | للفوز» tells for what it does something
  if (tags.meets(LAM) && next.form.tags.meets(ERRAND)) return 0
  if (canEnd(next)) return at + 2
  // «لصناعة النفط», «لتنمية الغطاء ومكافحة التصحر»: the definite word stands one further on
  const last = tokens[at + 2]
  if (!last || !canEnd(last) || end !== at) return 0
  return tags.meets(LAM) || isPurpose(next) ? at + 3 : 0
}

/** How many of the tokens are the name, if «ل» at `purpose` joins what the body is for to it: «مركز الملك سلمان لأبحاث الإعاقة». */
export function purposeEnd(tokens: readonly Token[], purpose: number): number {
  let end = linkedEnd(tokens, purpose, purpose)
  if (end === 0) return purpose
  while (end < tokens.length) {
    if (tokens[end]!.form.tags.meets(WAW)) {
      const to = linkedEnd(tokens, end, end)
      if (to === 0) break
      end = to
      // «للعلوم الصحية»: the first noun of a purpose, unlike a head, may be a plural
    } else if (canEnd(tokens[end]!) && qualifies(tokens.slice(purpose + 1), end - purpose - 1, 0)) end++
    else break
  }
  return end
}

/** Whether the first `end` tokens are more than a head and what is told of it. */
function isName(tokens: readonly Token[], end: number, isDefinite: boolean): boolean {
  const head = tokens[0]!.form
  const second = tokens[1]!.form
  const last = tokens[end - 1]!.form
  if (isDefinite) {
    // «الهيئة الأردنية للطيران» holds a name, «غادر الحكومة | حزب النور» two
    const isCalled = second.tags.meets(NAME) && beginsDefinite(second.normal)
    if (!isCalled && (isNoun(tokens[1]!) || !isOfHead(tokens[0]!, tokens[1]!))) return false
    if (end > 2) return true
    // «القناة الجديدة», though a town is called so
    if (second.tags.meets(PASSING)) return false
    return !second.tags.meets(NATIONALITY) || head.tags.meets(STATE_HEAD)
  }
  if (end > 2) return true
  // «مجلة سورية»: an adjective, though the country is called so
  if (last.tags.meets(COUNTRY) && isFeminineNisba(last.normal) && isOfHead(tokens[0]!, tokens[1]!))
    return false
  // «لواء بيسان» is a district, «لواء القدس» a militia
  if (head.tags.meets(DISTRICT_HEAD) && last.tags.meets(TOPONYM) && !last.tags.meets(DEFINITE)) return false
  // «بلدية المدينة», «مجلس إدارة الشركة»: one named before
  return (
    !last.tags.meets(DEFINITE) ||
    last.tags.meets(TOPONYM) ||
    !(last.tags.meets(PLACE_HEAD) || last.tags.meets(SINGLE_HEAD))
  )
}
