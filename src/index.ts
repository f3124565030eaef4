// The library's face.
export { customise, extract, timeline } from './extract.js'
export { type Custom, CustomError } from './model/custom.js'
export type { CalendarDay, Document } from './model/document.js'
export type {
  Change,
  DatedSentence,
  Fact,
  FactKind,
  FactList,
  Facts,
  FactValues,
  Mention,
  Position,
  Statement,
} from './model/fact.js'
export { defineRule, type Rule } from './model/rule.js'
