// Whether a word that repeats a name is the name again, and not the word that it is besides.
import { endsAdjectival } from '../arabic/agreement.js'
import type { Token } from '../model/document.js'
import { ADJECTIVE, COMMON, DEFINITE, FEMININE, HOUSE, NOUN, TITLE } from '../model/plain-tags.js'
import { type TagSet, tagSet } from '../model/tag-set.js'
import type { Candidate } from './run-rules.js'

/** An ordinary word that is a body's name where something says so. */
const BODY_NAME = tagSet('OrgName')
/** Words that mean a person only in the full name. */
const NEVER_ALONE = tagSet(
  'NameEpithet',
  'OrdinalWord',
  'SportWord',
  'EventHead',
  'DayPart',
  'TimeUnit',
  'Unit',
  'ReportNoun',
)
const ADDRESSED = tagSet('Title', 'GivenName', 'Figure', 'Kunya')
const QUALIFIES_OR_NOUN = tagSet('Noun', 'Adjective', 'Nationality', 'Nisba', 'GivenName')
const QUALIFIES = tagSet('Adjective', 'Nationality', 'Nisba')
const NO_NOUN = tagSet('Toponym', 'Title', 'GivenName', 'FamilyName', 'Preposition')
/** «خال»; but «الخطيب» is a family. */
const KIN = tagSet('Kin')
const VERB = tagSet('Verb', 'ReportVerb')
const FUNCTION = tagSet('Function', 'Verb')

/** Whether the word behind a body's head is the body without it too: «انسحبت القاعدة», not «القاعدة الجوية». */
function isBodyAlone(tokens: readonly Token[], at: number): boolean {
  const { tags } = tokens[at]!.form
  return tags.meets(BODY_NAME) && !(tags.meets(COMMON) && tokens[at + 1]?.form.tags.meets(DEFINITE) === true)
}

/** Whether the word at `at` is rather the adjective of the noun before: «العقوبات الاقتصادية», though a paper is called so. */
function isQuality(tokens: readonly Token[], at: number): boolean {
  const { tags, normal } = tokens[at]!.form
  if (!tags.meets(DEFINITE) || !(tags.meets(ADJECTIVE) || endsAdjectival(normal))) return false
  const noun = tokens[at - 1]?.form.tags
  return noun?.meets(DEFINITE) === true && !noun.meets(NO_NOUN)
}

/** Whether a repeated word that is ordinary too is the person, and not the word: «الأسد الآسيوي», «الشطر التركي». */
export function isNamedAgain(
  { of, words }: { of: Candidate; words: readonly string[] },
  tokens: readonly Token[],
  at: number,
): boolean {
  if (words.length > 1 || of.mention.kind === 'place') return true
  if (of.mention.kind === 'organisation')
    return words[0] === tokens[of.from]!.form.normal ? !isQuality(tokens, at) : isBodyAlone(tokens, at)
  if (tokens[at - 1]?.form.tags.meets(HOUSE)) return false
  const { tags } = tokens[at]!.form
  if (!tags.meets(COMMON)) return true
  if (tags.meets(NEVER_ALONE) || (tags.meets(KIN) && !tags.meets(DEFINITE))) return false
  const before = tokens[at - 1]?.form.tags
  const behind = tokens[at + 1]?.form.tags
  // «الشيخ صالح», where a family is called آل الشيخ
  if (tags.meets(TITLE) && behind?.meets(ADDRESSED)) return false
  // «نور الشمس», but «روايات محفوظ الأولى»
  if (!tags.meets(DEFINITE))
    return (
      !behind?.meets(DEFINITE) ||
      behind.meets(FUNCTION) ||
      (behind.meets(FEMININE) && behind.meets(QUALIFIES)) ||
      isBearer(tags, before)
    )
  if (behind?.meets(DEFINITE) && behind.meets(QUALIFIES)) return false
  return !(before?.meets(DEFINITE) && before.meets(QUALIFIES_OR_NOUN)) || before.meets(TITLE)
}

/**
 * Whether a word with these tags, before another with the article, is a name by what stands before it: «رفض روحاني
 * العرض», «أنصار مبارك القرار», for no noun stands behind an adjective; «انتقد سلام الخطة», but not «مع سلام الشجعان».
 */
function isBearer(tags: TagSet, before: TagSet | undefined): boolean {
  if (!before || before.meets(DEFINITE)) return false
  if (tags.meets(ADJECTIVE) && !tags.meets(NOUN)) return before.meets(VERB) || before.meets(NOUN)
  return before.meets(VERB) && !before.meets(NOUN)
}
