// What ships: the one place that says which words and which rules the program runs with.
import { type Engine, makeEngine } from '../engine/engine.js'
import { nameRules, relationRules } from '../rules/index.js'
import { data } from './packed.js'

let engine: Engine | undefined

/** The engine with the shipped lexicon and rules, made at the first call. */
export function shipped(): Engine {
  engine ??= makeEngine({ ...data(), names: nameRules, relations: relationRules })
  return engine
}
