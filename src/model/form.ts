// The one maker of forms and the one of tokens: objects made in one place have one layout, which is what makes reading
// them fast wherever they come from.
import type { Form, Token } from './document.js'
import type { Mention } from './fact.js'
import type { TagSet } from './tag-set.js'

export const makeForm = (normal: string, base: string, tags: TagSet, values: Form['values']): Form => ({
  normal,
  tags,
  values,
  base,
})

/** The form with other tags. */
export const retagged = ({ normal, base, values }: Form, tags: TagSet): Form =>
  makeForm(normal, base, tags, values)

export const makeToken = (
  start: number,
  end: number,
  form: Form,
  tied: boolean,
  mention?: Mention,
): Token => ({
  start,
  end,
  form,
  tied,
  mention,
})
