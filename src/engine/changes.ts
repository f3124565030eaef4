// Changes of quantity as facts: the numbers of a clause with their unit said once.
import type { Change, ChangeAmount, ChangeValue, Mention, NumberValue } from '../model/fact.js'

/** The change that a mention asserts. `text` is the document's. */
export function changeOf(mention: Mention<'change'>, text: string): Change {
  const { what, direction, from, to, date } = mention.value
  const by = isSmallChange(mention.value) ? undefined : mention.value.by
  const unit = unitOf(to?.value) ?? unitOf(from?.value) ?? unitOf(by?.value)
  return {
    ...(what ? { what } : {}),
    ...(direction ? { direction } : {}),
    ...(from ? { from: amountOf(from.value) } : {}),
    ...(to ? { to: amountOf(to.value) } : {}),
    ...(by ? { by: amountOf(by.value) } : {}),
    ...(unit ? { unit } : {}),
    ...(date?.value.value ? { date: date.value.value } : {}),
    text: text.slice(mention.start, mention.end),
    start: mention.start,
    end: mention.end,
    mention,
  }
}

/** «15 سنتا إلى 56 دولارا»: the small change of a currency is no amount of it. */
const isSmallChange = ({ by, to }: ChangeValue): boolean =>
  by?.value.currency === null && typeof to?.value.currency === 'string'

/** What an amount counts; a share of a hundred counts nothing. */
const unitOf = (amount: NumberValue | undefined): string | undefined =>
  amount && amount.type !== 'percentage' ? (amount.currency ?? amount.unit) : undefined

const amountOf = ({ value, exact, type, qualifier }: NumberValue): ChangeAmount => ({
  value,
  ...(exact === undefined ? {} : { exact }),
  type,
  ...(qualifier ? { qualifier } : {}),
})
