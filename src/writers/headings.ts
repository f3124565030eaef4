// The words around the facts, in the languages that the outputs speak.
import { ARABIC } from './headings-ar.js'
import { ENGLISH } from './headings-en.js'
import type { Words } from './words.js'

export const LANGUAGES = ['en', 'ar'] as const
export type Language = (typeof LANGUAGES)[number]

export const WORDS: Readonly<Record<Language, Words>> = { en: ENGLISH, ar: ARABIC }
