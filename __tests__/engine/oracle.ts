// compromise's own matcher over our tags: what our matcher is held against.
import nlp from 'compromise/one'

/** A match as both matchers can say it: token numbers, `to` exclusive. */
export interface Found {
  readonly from: number
  readonly to: number
  readonly groups: Readonly<Record<string, readonly [number, number]>>
}

type Pointer = readonly [sentence: number, from: number, to: number]
interface Compromise {
  parseMatch(pattern: string): object[]
  methods(): {
    one: {
      match(
        docs: object[][],
        todo: { regs: object[] },
      ): { ptrs: Pointer[]; byGroup: Record<string, Pointer[]> }
    }
  }
}
const compromise = nlp as unknown as Compromise

/** All matches of a pattern in one sentence, given as the tags of each of its tokens. */
export function oracle(pattern: string, sentence: readonly (readonly string[])[]): Found[] {
  const terms = sentence.map((tags, index) => ({
    id: `t${index}`,
    text: '-',
    normal: '-',
    pre: '',
    post: ' ',
    tags: new Set(tags),
  }))
  const { ptrs, byGroup } = compromise.methods().one.match([terms], { regs: compromise.parseMatch(pattern) })
  return ptrs.map(([, from, to]) => ({
    from,
    to,
    groups: Object.fromEntries(
      Object.entries(byGroup).flatMap(([name, places]) =>
        places
          // ours leaves out a group that holds nothing
          .filter(([, first, last]) => first >= from && first < to && first < last)
          .map(([, first, last]) => [name, [first, last]] as const),
      ),
    ),
  }))
}
