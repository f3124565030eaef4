// Tags that follow from a word's other tags: one row for each, worked out once for each set of tags.
import { type TagSet, tagSet } from '../model/tag-set.js'

interface Derivation {
  readonly any: TagSet
  /** Tags one of which it must have besides. */
  readonly and?: TagSet
  readonly none: TagSet
  readonly gives: TagSet
}

const TOPONYMS = [
  'Country',
  'Continent',
  'Region',
  'City',
  'District',
  'Island',
  'Water',
  'Mountain',
  'Site',
] as const

/** The tags of people's names, those that a word only may bear among them. */
export const nameTags: TagSet = tagSet(
  'GivenName',
  'FamilyName',
  'ForeignGivenName',
  'ForeignFamilyName',
  'NamePart',
  'WeakName',
  'Forename',
  'Surname',
  'DoubtfulName',
)

/** What a name that is hardly ever the ordinary word, the town or the company of its spelling is not. */
export const besidesPlainNames: TagSet = tagSet(
  'Common',
  'Noun',
  'Adjective',
  'Verb',
  'Adverb',
  'Root',
  'City',
  'District',
  'Region',
  'Island',
  'OrgName',
)

/** Every tag that says of a word that it is a place. */
export const placeTags: TagSet = tagSet(...TOPONYMS, 'Toponym', 'Prominent')

/** What keeps a name from being surely a person's: the word is also something else. */
const SOMETHING_ELSE = [
  'Common',
  'Country',
  'Continent',
  'Region',
  'City',
  'Island',
  'Water',
  'Mountain',
  'Nationality',
  'Organisation',
  'OrgName',
  'Office',
  'Rank',
  'Honorific',
  'Occupation',
  'OrgHead',
  'OrgWord',
  'Month',
  'HijriMonth',
] as const

/** In order: a later row may ask for what an earlier one gives. */
const DERIVATIONS: readonly Derivation[] = [
  // a root may be spelled like a name: «عمر», «حسن»
  {
    any: tagSet('Root'),
    none: tagSet('GivenName', 'FamilyName', ...TOPONYMS, 'Organisation'),
    gives: tagSet('Common'),
  },
  { any: tagSet(...TOPONYMS), none: tagSet(), gives: tagSet('Toponym') },
  {
    any: tagSet('GivenName', 'FamilyName', 'Unknown'),
    none: tagSet('Common'),
    gives: tagSet('NamePart'),
  },
  { any: tagSet('Syllable'), none: tagSet('Common', 'Particle', 'LetterName'), gives: tagSet('NamePart') },
  {
    any: tagSet('GivenName'),
    none: tagSet('NamePart', 'Function', 'Nationality'),
    gives: tagSet('WeakName'),
  },
  {
    any: tagSet('FamilyName'),
    none: tagSet('NamePart', 'Function', 'Nationality', 'Occupation', 'Rank', 'Office'),
    gives: tagSet('WeakName'),
  },
  {
    any: tagSet('FamilyName'),
    and: tagSet('Nationality'),
    none: tagSet('Function'),
    gives: tagSet('WeakName'),
  },
  {
    any: tagSet('FamilyName'),
    none: tagSet(...SOMETHING_ELSE, 'GivenName', 'Unknown'),
    gives: tagSet('Surname'),
  },
  // «جون» is June only between a day and a year
  {
    any: tagSet('GivenName'),
    none: tagSet(...SOMETHING_ELSE.filter((tag) => tag !== 'Month'), 'Unknown'),
    gives: tagSet('Forename'),
  },
  { any: tagSet('Office', 'Rank', 'Honorific', 'Occupation', 'Kin'), none: tagSet(), gives: tagSet('Title') },
  {
    any: tagSet('OrgHead'),
    none: tagSet('PluralHead', 'Suffixed', 'Feminine', 'Plural'),
    gives: tagSet('SingleHead'),
  },
  {
    any: tagSet('OrgHead'),
    none: tagSet('WeakHead', 'PluralHead', 'Suffixed', 'Feminine', 'Plural'),
    gives: tagSet('NamingHead'),
  },
  {
    any: tagSet('Adjective'),
    and: tagSet('Definite'),
    none: tagSet(
      'PassingAdjective',
      'Next',
      'Last',
      'This',
      'Office',
      'Honorific',
      'Verb',
      'NamingHead',
      'OrdinalWord',
    ),
    gives: tagSet('NamingAdjective'),
  },
  {
    any: tagSet('Noun'),
    none: tagSet(
      'Verb',
      'Function',
      'Office',
      'Honorific',
      'Rank',
      'Kin',
      'Weekday',
      'Month',
      'TimeUnit',
      'RelativeDay',
      'NamingHead',
      'Suffixed',
      'Unit',
      'Currency',
      'Next',
      'Last',
      'DayPart',
      'Numeral',
      'Adjective',
      'SportWord',
    ),
    gives: tagSet('BodyNoun'),
  },
  {
    any: tagSet('OrgWord'),
    none: tagSet('Office', 'Rank', 'Kin', 'Honorific', 'Function', 'ReportVerb', 'NamingHead', 'Suffixed'),
    gives: tagSet('BodyWord'),
  },
  {
    any: tagSet(
      'Noun',
      'Adjective',
      'OrgWord',
      'OrgHead',
      'Nationality',
      'Nisba',
      'Office',
      'Rank',
      'OrdinalWord',
      'Direction',
      'PlaceHead',
      'Lam',
      'Ba',
      'Waw',
    ),
    none: tagSet('Verb', 'Honorific', 'Kin', 'ReportVerb', 'Function'),
    gives: tagSet('TitleWord'),
  },
  {
    any: tagSet('Noun'),
    and: tagSet('Verb'),
    none: tagSet(
      'Function',
      'ReportVerb',
      'Honorific',
      'Kin',
      'GivenName',
      'Adjective',
      'Office',
      'Definite',
    ),
    gives: tagSet('Gerund'),
  },
]

/** By the set's number. */
const known: (TagSet | undefined)[] = []

/** The set with all that follows from it. */
export function withDerived(tags: TagSet): TagSet {
  while (known.length <= tags.id) known.push(undefined)
  let derived = known[tags.id]
  if (derived) return derived
  derived = tags
  for (const { any, and, none, gives } of DERIVATIONS)
    if (derived.meets(any) && (!and || derived.meets(and)) && !derived.meets(none))
      derived = derived.with(gives)
  known[tags.id] = derived
  return derived
}
