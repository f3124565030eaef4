// The words around the facts, in English and Arabic.
import type { FactList } from '../model/fact.js'

export const LANGUAGES = ['en', 'ar'] as const
export type Language = (typeof LANGUAGES)[number]

/** The columns that tables have. */
export type Column =
  | 'value'
  | 'grain'
  | 'type'
  | 'unit'
  | 'text'
  | 'name'
  | 'class'
  | 'count'
  | 'context'
  | 'person'
  | 'title'
  | 'organisation'
  | 'speaker'
  | 'verb'
  | 'change'
  | 'from'
  | 'to'
  | 'by'
  | 'date'

interface Words {
  readonly lists: Readonly<Record<FactList, string>>
  readonly columns: Readonly<Record<Column, string>>
  readonly more: (rows: number) => string
  readonly nothing: string
  /** The title of the dated sentences. */
  readonly timeline: string
  /** The title of the report, and of its filter. */
  readonly report: string
  readonly shown: string
}

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    lists: {
      dates: 'dates',
      numbers: 'numbers',
      people: 'people',
      organisations: 'organisations',
      places: 'places',
      positions: 'positions',
      statements: 'statements',
      changes: 'changes',
    },
    columns: {
      value: 'value',
      grain: 'grain',
      type: 'type',
      unit: 'unit',
      text: 'text',
      name: 'name',
      class: 'class',
      count: 'count',
      context: 'context',
      person: 'person',
      title: 'title',
      organisation: 'organisation',
      speaker: 'speaker',
      verb: 'verb',
      change: 'what',
      from: 'from',
      to: 'to',
      by: 'by',
      date: 'date',
    },
    more: (rows) => `${rows} more; --max-rows shows them`,
    nothing: 'nothing found',
    timeline: 'timeline',
    report: 'Facts',
    shown: 'Show',
  },
  ar: {
    lists: {
      dates: 'التواريخ',
      numbers: 'الأعداد',
      people: 'الأشخاص',
      organisations: 'الهيئات',
      places: 'الأماكن',
      positions: 'المناصب',
      statements: 'التصريحات',
      changes: 'التغيرات',
    },
    columns: {
      value: 'القيمة',
      grain: 'الدقة',
      type: 'النوع',
      unit: 'الوحدة',
      text: 'النص',
      name: 'الاسم',
      class: 'الصنف',
      count: 'المرات',
      context: 'السياق',
      person: 'الشخص',
      title: 'المنصب',
      organisation: 'الهيئة',
      speaker: 'القائل',
      verb: 'الفعل',
      change: 'المتغير',
      from: 'من',
      to: 'إلى',
      by: 'بمقدار',
      date: 'التاريخ',
    },
    more: (rows) => `بقي ${rows}، يظهرها --max-rows`,
    nothing: 'لا شيء',
    timeline: 'الخط الزمني',
    report: 'الحقائق',
    shown: 'إظهار',
  },
}
