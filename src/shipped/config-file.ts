// A config: the files of words and of rules that it names, each with the place where it does.
import type { NamedText } from '../model/custom.js'
import { YamlFile } from './yaml-file.js'

const FIELDS = ['lexicon', 'rules'] as const

/** A file as a config names it. */
export interface NamedFile {
  readonly name: string
  /** Where the config names it, for messages. */
  readonly place: string
}

export type Config = Readonly<Record<(typeof FIELDS)[number], readonly NamedFile[]>>

/** Reads a config, in JSON, which YAML holds. Throws CustomError for a setting that is none, or is no list of names. */
export function readConfigFile(source: NamedText): Config {
  const file = new YamlFile(source)
  file.keys([], 'a config', FIELDS)
  const files = (field: keyof Config): NamedFile[] =>
    file.list([field]).map((path) => ({ name: file.needed(path), place: file.place(path) }))
  return { lexicon: files('lexicon'), rules: files('rules') }
}
