// The shape of the answer, kind by kind. A new kind of fact starts here; the compiler lists the rest.
import type { CalendarDay } from './day.js'
import type { Span } from './span.js'

export type Grain =
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'quarter'
  | 'season'
  | 'month'
  | 'week'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second'

export interface DateValue {
  /** ISO 8601 with the additions of the output's description; null where the text alone cannot say. */
  readonly value: string | null
  readonly grain: Grain
  readonly calendar: 'gregorian' | 'hijri'
  readonly hijri?: string
  readonly part?: 'start' | 'middle' | 'end'
  readonly tolerance?: 'P1D'
  /** What a null value waits for: 'published' where the day of publication is not known. */
  readonly missing?: 'published'
}

export type NumberType = 'cardinal' | 'ordinal' | 'percentage' | 'money' | 'quantity'
export type Qualifier = 'approximately' | 'at-least' | 'at-most' | 'more-than' | 'less-than'

export interface NumberValue {
  readonly value: number
  /** The value in decimal notation, where a double cannot hold it. */
  readonly exact?: string
  readonly type: NumberType
  readonly unit?: string
  /** ISO 4217; null where the text does not say whose money it is. */
  readonly currency?: string | null
  readonly qualifier?: Qualifier
}

export interface PersonValue {
  readonly name: string
}

export const ORGANISATION_CLASSES = [
  'government',
  'military',
  'party',
  'armed-group',
  'international',
  'company',
  'media',
  'education',
  'sport',
  'court',
  'other',
] as const
export type OrganisationClass = (typeof ORGANISATION_CLASSES)[number]

export interface OrganisationValue {
  readonly name: string
  readonly class: OrganisationClass
}

export interface PlaceValue {
  readonly name: string
}

export type PositionStatus = 'former' | 'acting'

/** One title as written, and the body named inside it. */
export interface Title extends Span {
  readonly text: string
  /** Absent where nothing says that the office is held no more, or for the time being. */
  readonly status?: PositionStatus
  readonly body?: Mention<'organisation'>
  /** ISO 3166 of the nationality inside the title: «وزير الخارجية السوري» is of SY. */
  readonly country?: string
}

/** Who holds which office: the holder, and the titles in a row beside the name. */
export interface PositionValue {
  readonly holder: Mention<'person'>
  readonly titles: readonly Title[]
}

/** Who acts or speaks: the words, and the person or body among them. */
export interface Actor extends Span {
  readonly text: string
  readonly source?: Mention<'person' | 'organisation'>
  /** The words without the form of address that they begin with: «الوزير» of «معالي الوزير». */
  readonly bare?: string
  /** The words without the nationality that they end in, and its country: «الوزير» of «الوزير الأمريكي». */
  readonly ofNation?: { readonly bare: string; readonly country: string }
  /** Whether somebody known is meant by an occupation with the article or a form of address: «اللاعب»، «معاليه». */
  readonly byOccupation?: boolean
}

/** Who said what. The mention's span is that of what is said. */
export interface StatementValue {
  /** Absent where the verb only implies one. */
  readonly speaker?: Actor
  /** Who acted last before an implied speaker or one known by occupation only, and the person named last. */
  readonly before?: { readonly actor?: Actor; readonly person?: Mention<'person'> }
  readonly verb: string
  /** Where the verb stands. */
  readonly verbAt: number
  /** With whom the verb agrees, where its spelling tells. */
  readonly agreement?: 'first' | 'masculine' | 'feminine' | 'plural' | undefined
  readonly direct: boolean
}

export type Direction = 'up' | 'down'

/** What rises or falls, and the numbers and the day that its clause gives. At least one number is there. */
export interface ChangeValue {
  readonly what?: string
  /** Absent where the verb leaves it open: «تغير من … إلى …». */
  readonly direction?: Direction
  readonly from?: Mention<'number'>
  readonly to?: Mention<'number'>
  readonly by?: Mention<'number'>
  readonly date?: Mention<'date'>
}

/** What a rule of the user's own reads, of a kind of their own. */
export interface CustomValue {
  /** The user's name for the kind: «مباراة». */
  readonly kind: string
  readonly value: string
  /** What the rule's named groups read. */
  readonly fields: Readonly<Record<string, string>>
}

/** What a rule of each kind reads. */
export interface FactValues {
  date: DateValue
  number: NumberValue
  person: PersonValue
  organisation: OrganisationValue
  place: PlaceValue
  position: PositionValue
  statement: StatementValue
  change: ChangeValue
  custom: CustomValue
  /** What only looks like a mention, and keeps what is inside it from being one: «جائزة نوبل». */
  ignored: { readonly name: string }
}

export type FactKind = keyof FactValues

/** One place in the text where a rule found something. Offsets are UTF-16 units. */
export interface Mention<K extends FactKind = FactKind> extends Span {
  readonly kind: K
  readonly value: FactValues[K]
  /** The rule that found it. */
  readonly rule: string
  /** What the rule's named groups read, for `--explain`. */
  readonly groups: Readonly<Record<string, string>>
}

/** What we assert, and every mention that bears witness to it, in text order. Never without one. */
export interface Fact<K extends FactKind = FactKind> {
  readonly kind: K
  readonly value: FactValues[K]
  /** Other names of the same person or body. */
  readonly aliases?: readonly string[]
  readonly mentions: readonly Mention<K>[]
}

export interface Position extends Span {
  /** The holder's fullest name in the document. */
  readonly person: string
  readonly title: string
  /** The full name of the body inside the title. */
  readonly organisation?: string
  /** ISO 3166, by the nationality or the country inside the title. */
  readonly country?: string
  /** Absent where the text speaks of the present holder. */
  readonly status?: PositionStatus
  readonly mention: Mention<'position'>
}

export interface Statement extends Span {
  readonly speaker: { readonly text?: string; readonly name?: string }
  readonly verb: string
  readonly direct: boolean
  readonly text: string
  readonly mention: Mention<'statement'>
}

/** One of a change's numbers. */
export type ChangeAmount = Pick<NumberValue, 'value' | 'exact' | 'type' | 'qualifier'>

/** A quantity that rises or falls. `start` to `end` is its clause, from the verb to the last number or date. */
export interface Change extends Span {
  readonly what?: string
  readonly direction?: Direction
  readonly from?: ChangeAmount
  readonly to?: ChangeAmount
  readonly by?: ChangeAmount
  /** What the amounts that are no percentages count: a currency in ISO 4217, or a noun. */
  readonly unit?: string
  /** The value of the date in its clause. */
  readonly date?: string
  readonly text: string
  readonly mention: Mention<'change'>
}

/** All that one document asserts, each list in the order of its first mention. */
export interface Facts {
  readonly dates: readonly Fact<'date'>[]
  readonly numbers: readonly Fact<'number'>[]
  readonly people: readonly Fact<'person'>[]
  readonly organisations: readonly Fact<'organisation'>[]
  readonly places: readonly Fact<'place'>[]
  readonly positions: readonly Position[]
  readonly statements: readonly Statement[]
  readonly changes: readonly Change[]
  /** Facts of kinds that the user's own rules define; empty without any. */
  readonly custom: readonly Fact<'custom'>[]
  /** The day of the text's own dateline, where «أمس» is counted from it for want of a day of publication. */
  readonly dateline?: CalendarDay
}

/** A sentence with a date that can be placed in time, as `--timeline` shows it. */
export interface DatedSentence extends Span {
  /** The date's value. */
  readonly value: string
  readonly text: string
}

/** The names of the lists of facts, as `--only` and the JSON have them, in the JSON's order. */
export const FACT_LISTS = [
  'dates',
  'numbers',
  'people',
  'organisations',
  'places',
  'positions',
  'statements',
  'changes',
  'custom',
] as const satisfies readonly (keyof Facts)[]

export type FactList = (typeof FACT_LISTS)[number]
