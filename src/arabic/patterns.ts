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

type Kind = 'sound' | 'hollow' | 'defective' | 'doubled'

/** A pattern as what must stand where, and where the letters of the root stand. */
interface Pattern {
  readonly kind: Kind
  readonly fixed: readonly (readonly [at: number, code: number])[]
  readonly first: number
  readonly second: number
  /** A second place of the second letter, in the patterns of doubled roots. */
  readonly again: number
  readonly third: number
}

const FEH = 'ف'
const AIN = 'ع'
const LAM = 'ل'

function compile(letters: string, kind: Kind): Pattern {
  const first = letters.indexOf(FEH)
  const second = letters.indexOf(AIN)
  const third = kind === 'sound' || kind === 'hollow' ? letters.lastIndexOf(LAM) : -1
  const again = kind === 'doubled' ? letters.lastIndexOf(AIN) : second
  const roots = new Set([first, second, again, third])
  const fixed = [...letters].flatMap((letter, at) =>
    roots.has(at) ? [] : [[at, letter.charCodeAt(0)] as const],
  )
  return { kind, fixed, first, second, again, third }
}

const byLength: Pattern[][] = []
for (const [kind, list] of [
  ['sound', SOUND],
  ['hollow', HOLLOW],
  ['defective', DEFECTIVE],
  ['doubled', DOUBLED],
] as const)
  for (const letters of new Set(list.trim().split(/\s+/)))
    (byLength[letters.length] ??= []).push(compile(letters, kind))

/** The eighth form of roots in و writes it as ت: اتصال, اتفاق. */
const ASSIMILATED = 'ات'
const EIGHTH = 'افت'

/** Whether some pattern builds this folded word on a root that `isRoot` knows; roots are asked for by `rootKey`. */
export function isBuilt(word: string, isRoot: (root: string) => boolean): boolean {
  for (const { kind, fixed, first, second, again, third } of byLength[word.length] ?? []) {
    if (!fixed.every(([at, code]) => word.charCodeAt(at) === code)) continue
    const f = word[first]!
    if (kind === 'sound') {
      if (isRoot(rootKey(f + word[second]! + word[third]!))) return true
    } else if (kind === 'hollow') {
      const last = rootKey(word[third]!)
      const start = rootKey(f)
      if (isRoot(`${start}و${last}`) || isRoot(`${start}ي${last}`)) return true
    } else if (kind === 'defective') {
      const start = rootKey(f + word[second]!)
      if (isRoot(`${start}و`) || isRoot(`${start}ي`) || isRoot(`${start}ا`)) return true
    } else if (word[second] === word[again] && isRoot(rootKey(f + word[second]! + word[second]!))) return true
  }
  return (
    word.startsWith(ASSIMILATED) &&
    word.length > 3 &&
    isBuilt(EIGHTH + word.slice(2), (root) => isRoot(`و${root.slice(1)}`))
  )
}

/** The spelling under which a root is looked up: hamza and alef are one. */
export const rootKey = (root: string): string => root.replaceAll('ء', 'ا')
