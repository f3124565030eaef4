// Mentions become one token each, with what their words tell; the rest stays as it is.
import { expect, test } from '@jest/globals'
import { signOf } from '../../src/arabic/sign.js'
import type { Annotated } from '../../src/engine/annotated.js'
import { joinMentions } from '../../src/engine/join-mentions.js'
import type { Candidate } from '../../src/engine/run-rules.js'
import { makeForm, makeToken } from '../../src/model/form.js'
import { tagSet } from '../../src/model/tag-set.js'

/** One sentence a line, one token a word, the values of a word behind it: «عراقي{"Nationality":"IQ"}». */
function annotated(...lines: readonly string[]): Annotated {
  const sentences: { from: number; to: number }[] = []
  const tokens = lines.flatMap((line, i) => {
    const words = line.split(' ')
    const from = sentences[i - 1]?.to ?? 0
    sentences.push({ from, to: from + words.length })
    return words.map((word, at) => {
      const [normal = '', values = '}'] = word.split('{')
      const place = 10 * (from + at)
      const form = makeForm(normal, normal, tagSet('Word'), JSON.parse(`{${values}`))
      return makeToken(place, place + normal.length, form, at === 1)
    })
  })
  const sets = Int32Array.from(tokens, ({ form }) => form.tags.id)
  return { tokens, sets, signs: Uint16Array.from(tokens, ({ form }) => signOf(form.normal)), sentences }
}
const found = (kind: string, from: number, to: number): Candidate =>
  ({ from, to, mention: { kind, start: 10 * from + 1, end: 10 * to } }) as unknown as Candidate

/** The words of each sentence, a mention in brackets. */
function joined(words: Annotated, ...mentions: Candidate[]): string[] {
  const { tokens, sentences, sets, signs } = joinMentions(words, mentions)
  tokens.forEach(({ form, mention }, at) => {
    expect([sets[at], signs[at]]).toEqual([form.tags.id, signOf(form.normal)])
    if (mention) expect(mentions.some((candidate) => candidate.mention === mention)).toBe(true)
  })
  return sentences.map(({ from, to }) =>
    tokens
      .slice(from, to)
      .map(({ form, mention }) => (mention ? `[${form.normal}]` : form.normal))
      .join(' '),
  )
}

test('each mention is one token, and the sentences are cut where they were', () => {
  const words = annotated('أ ب ج', 'د ه', 'و')
  expect(joined(words)).toEqual(['أ ب ج', 'د ه', 'و'])
  expect(joined(words, found('person', 0, 2), found('place', 3, 5), found('date', 5, 6))).toEqual([
    '[أ ب] ج',
    '[د ه]',
    '[و]',
  ])
  expect(joined(words, found('number', 1, 2), found('organisation', 2, 3), found('person', 4, 5))).toEqual([
    'أ [ب] [ج]',
    'د [ه]',
    'و',
  ])
})

test('a mention of another kind leaves its words', () => {
  const words = annotated('أ ب ج د')
  expect(joined(words, found('custom', 0, 2), found('person', 2, 3))).toEqual(['أ ب [ج] د'])
})

test('the token has the place of the mention, the tie of its first word, and tags by its kind', () => {
  const words = annotated('أ ب ج')
  const tags = {
    date: 'Date',
    number: 'Number',
    person: 'Person',
    organisation: 'Body TitleWord',
    place: 'Place TitleWord',
  }
  for (const [kind, names] of Object.entries(tags)) {
    const { tokens } = joinMentions(words, [found(kind, 1, 3)])
    expect(tokens[1]).toMatchObject({ start: 11, end: 30, tied: true })
    expect(tokens[1]!.form.tags).toBe(tagSet(...(names.split(' ') as [])))
  }
  expect(joinMentions(words, [found('person', 2, 3)]).tokens[2]!.tied).toBe(false)
})

test('it has the first country that its words tell, or the points', () => {
  const values = (line: string): object =>
    joinMentions(annotated(line), [found('organisation', 0, line.split(' ').length)]).tokens[0]!.form.values
  expect(values('أ ب{"Nationality":"IQ"}')).toEqual({ Nationality: 'IQ' })
  expect(values('أ{"Country":"EG"} ب{"Nationality":"IQ"}')).toEqual({ Country: 'EG' })
  expect(values('أ{"Country":"EG","Nationality":"IQ"} ب')).toEqual({ Nationality: 'IQ' })
  expect(values('أ ب{"Points":"x","City":"EG"}')).toEqual({ Points: 'x' })
  expect(values('أ{"City":"EG"} ب')).toEqual({})
})
