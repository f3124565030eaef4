// One entry of the lexicon, and what its tags imply.
import type { Tag } from '../model/tag.js'
import { noTags, type TagSet, tagSet } from '../model/tag-set.js'

/** What the lists say of one folded form. */
export interface Entry {
  readonly tags: TagSet
  readonly values: Readonly<Partial<Record<Tag, string>>>
}

/** One row of a list. */
export interface Row {
  readonly tag: Tag
  readonly value: string
  readonly form: string
}

/** Tags that come with another tag. */
const IMPLIED: Readonly<Partial<Record<Tag, readonly Tag[]>>> = {
  Noun: ['Common'],
  Adjective: ['Common'],
  Verb: ['Common'],
  Adverb: ['Common'],
  Function: ['Common'],
  Preposition: ['Common', 'Function'],
  That: ['Common', 'Function'],
  Numeral: ['Common'],
  Scale: ['Common'],
  OrdinalWord: ['Common'],
  Fraction: ['Common'],
  Unit: ['Common'],
  Counted: ['Common'],
  Craft: ['Common'],
  Plays: ['Common'],
  Stroke: ['Common'],
  ForeignGivenName: ['GivenName'],
  ForeignFamilyName: ['FamilyName'],
}

/** The tags whose words take the article, feminine and plural endings and pronouns. */
export const nounLike: TagSet = tagSet(
  'Noun',
  'Adjective',
  'Nationality',
  'Nisba',
  'Office',
  'Rank',
  'Honorific',
  'Occupation',
  'Kin',
  'OrgHead',
  'WeakHead',
  'PluralHead',
  'StateHead',
  'DistrictHead',
  'WholeHead',
  'FeminineHead',
  'Errand',
  'BodyCue',
  'AgencyNation',
  'OptionalHead',
  'OrgWord',
  'SportWord',
  'UnitHead',
  'Transfer',
  'Craft',
  'PassingAdjective',
  'Supranational',
  'EventHead',
  'WorkHead',
  'PlaceHead',
  'Direction',
  'NameEpithet',
  'NameCue',
  'Numeral',
  'Scale',
  'OrdinalWord',
  'Fraction',
  'Unit',
  'UnitAdjective',
  'PerUnit',
  'TimeUnit',
  'TimeUnits',
  'Currency',
  'PluralScale',
  'Numbered',
  'OrdinalHead',
  'Round',
  'CountedAlone',
  'NamedByOrdinal',
  'Counted',
  'ReportParticiple',
  'Wishes',
  'Source',
  'ReportNoun',
  'OfficeStatus',
  'Counterpart',
  'Entitled',
  'Next',
  'Last',
  'This',
  'YearWord',
  'YearWords',
  'DayWord',
  'WeekdayHead',
  'NotThisDay',
  'AgeWord',
  'DateCue',
  'MonthWord',
  'Season',
  'SeasonYears',
  'QuarterWord',
  'YearShare',
  'YearName',
  'HalfWord',
  'CenturyWord',
  'DecadeWord',
  'Decade',
  'Era',
  'Period',
  'DayPart',
  'Weekday',
  'Future',
  'ThirdWord',
  'Zone',
  'Press',
  'ChangeNoun',
  'ChangeMeasure',
  'Points',
)

/** The tags whose words are conjugated. */
export const verbLike: TagSet = tagSet(
  'Verb',
  'Transfer',
  'ReportVerb',
  'WeakReport',
  'Discloses',
  'Publishes',
  'Wishes',
  'Relays',
  'NameCue',
  'ChangeVerb',
  'ChangeMaker',
  'Reach',
  'Undergoes',
  'Appointment',
  'ActsOn',
  'Holds',
  'Leads',
)

/** The titles, whose phrases take the article on every word or from any word on: «الأمين العام», «رئيس الوزراء». */
export const titleTags: TagSet = tagSet('Office', 'Rank', 'Honorific', 'Occupation')

export const withImplied = (tag: Tag): TagSet => tagSet(tag, ...(IMPLIED[tag] ?? []))

/** The entry with only those tags, and the values of those tags, that are in `kept`. */
export function restrict(entry: Entry, kept: TagSet): { tags: TagSet; values: Entry['values'] } {
  const tags = entry.tags.without(entry.tags.without(kept))
  if (tags === entry.tags || tags === noTags) return { tags, values: entry.values }
  const names = new Set<string>(tags.names())
  return {
    tags,
    values: Object.fromEntries(Object.entries(entry.values).filter(([tag]) => names.has(tag))),
  }
}
