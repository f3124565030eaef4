// The patterns by which Arabic builds words on roots: ف ع ل stand for the letters of the root, as in the grammars.
// A word in no list that a pattern builds on a known root is an ordinary word and no foreign name.

/** Patterns of sound roots, folded, without the article, endings and particles. */
const SOUND = `
فعل فاعل فعال فعول فعيل فعله فعاله فعوله فعيله فاعله فعلي فعلان فعلاء
افعل افعال فواعل فعاءل فعلاء افعلاء افعله فعلي فعال فعول فعلان
مفعل مفعله مفعول مفعال مفاعل مفاعيل مفاعله مفاعل
تفعيل تفعله تفاعل تفعل تفاعيل تفعيله تفعال
متفعل متفاعل منفعل مفتعل مستفعل
انفعال افتعال استفعال افعال انفعل افتعل استفعل
يفعل يفاعل يتفعل يتفاعل ينفعل يفتعل يستفعل
فعيلي فعالي فعولي فعلوي تفعيلي استفعالي افتعالي انفعالي مفعولي تفاعلي فاعلي فعليه فعاليه فاعليه مفعوليه
`
/** Hollow roots, whose middle letter is و or ي: only the first and the last are seen. */
const HOLLOW = `
فال فيل فول فاءل افاله افال استفاله استفال مستفيل مستفال انفيال انفال افتيال افتال مفتال منفال
يفال يفيل يفول يستفيل ينفال يفتال مفيل مفال مفاله مفول مفيله فياله فوله فيله فواله
`
/** Defective roots, whose last letter is و or ي: only the first two are seen. */
const DEFECTIVE = `
فعا فعي فاعي فعاء فعايه فعاوه افعاء انفعاء افتعاء استفعاء تفعيه مفاعاه مفاعي مفعي مستفعي مفتعي منفعي متفعي
يفعو يفعي يفاعي يتفعي ينفعي يفتعي يستفعي استفعي افتعي انفعي تفعي تفاعي فعيه فعوه فعوي مفعاه مفاع مفع فاع مستفع
`
/** Roots whose second and third letter are one: ف and ع, the second written once. */
const DOUBLED = `
فع فعه فاع افعاع مفاع يفع انفعاع افتعاع استفعاع مستفع مفتع منفع استفع انفع افتع يستفع ينفع يفتع افع مفع مفعه فعاع فعيع مفعوع افعه
`

/** Roots in و that lose it: the masdar ثقة, the present يصل. */
const ASSIMILATED_ROOTS = `
عله يعل علات
`
/** Roots of four letters: ف ع ل and, for the fourth, ق. */
const QUADRILITERAL = `
فعلق فعلقه فعلاق فعلوق مفعلق مفعلقه متفعلق تفعلق يفعلق يتفعلق فعالق فعاليق فعلقي
`

type Kind = 'quadriliteral' | 'assimilated' | 'sound' | 'hollow' | 'defective' | 'doubled'

/** A pattern as what must stand where, and where the letters of the root stand. */
interface Pattern {
  readonly kind: Kind
  readonly fixed: readonly (readonly [at: number, code: number])[]
  readonly first: number
  readonly second: number
  /** A second place of the second letter, in the patterns of doubled roots. */
  readonly again: number
  readonly third: number
  readonly fourth: number
}

const FEH = 'ف'
const AIN = 'ع'
const LAM = 'ل'
/** The fourth letter, in the patterns of roots that have four. */
const QAF = 'ق'

function compile(letters: string, kind: Kind): Pattern {
  const first = letters.indexOf(FEH)
  const second = letters.indexOf(AIN)
  const third = kind === 'defective' || kind === 'doubled' ? -1 : letters.lastIndexOf(LAM)
  const fourth = kind === 'quadriliteral' ? letters.indexOf(QAF) : -1
  const again = kind === 'doubled' ? letters.lastIndexOf(AIN) : second
  const roots = new Set([first, second, again, third, fourth])
  const fixed = [...letters].flatMap((letter, at) =>
    roots.has(at) ? [] : [[at, letter.charCodeAt(0)] as const],
  )
  return { kind, fixed, first, second, again, third, fourth }
}

const byLength: Pattern[][] = []
for (const [kind, list] of [
  ['sound', SOUND],
  ['hollow', HOLLOW],
  ['defective', DEFECTIVE],
  ['doubled', DOUBLED],
  ['assimilated', ASSIMILATED_ROOTS],
  ['quadriliteral', QUADRILITERAL],
] as const)
  for (const letters of new Set(list.trim().split(/\s+/)))
    (byLength[letters.length] ??= []).push(compile(letters, kind))

/** The eighth form of roots in و writes it as ت: اتصال, اتفاق. */
const ASSIMILATED = 'ات'
const EIGHTH = 'افت'

/** Whether some pattern builds this folded word on a root that `isRoot` knows; roots are asked for by `rootKey`. */
export function isBuilt(word: string, isRoot: (root: string) => boolean): boolean {
  for (const { kind, fixed, first, second, again, third, fourth } of byLength[word.length] ?? []) {
    if (!fixed.every(([at, code]) => word.charCodeAt(at) === code)) continue
    switch (kind) {
      case 'sound':
        if (isRoot(rootKey(word[first]! + word[second]! + word[third]!))) return true
        break
      case 'hollow': {
        const [start, last] = [rootKey(word[first]!), rootKey(word[third]!)]
        if (isRoot(`${start}و${last}`) || isRoot(`${start}ي${last}`)) return true
        break
      }
      case 'defective': {
        const start = rootKey(word[first]! + word[second]!)
        if (isRoot(`${start}و`) || isRoot(`${start}ي`) || isRoot(`${start}ا`)) return true
        break
      }
      case 'doubled':
        if (word[second] === word[again] && isRoot(rootKey(word[first]! + word[second]! + word[second]!)))
          return true
        break
      case 'assimilated':
        if (isRoot(rootKey(`و${word[second]}${word[third]}`))) return true
        break
      case 'quadriliteral':
        if (isRoot(rootKey(word[first]! + word[second]! + word[third]! + word[fourth]!))) return true
    }
  }
  return (
    word.startsWith(ASSIMILATED) &&
    word.length > 3 &&
    isBuilt(EIGHTH + word.slice(2), (root) => isRoot(`و${root.slice(1)}`))
  )
}

/** The spelling under which a root is looked up: hamza and alef are one. */
export const rootKey = (root: string): string => root.replaceAll('ء', 'ا')
