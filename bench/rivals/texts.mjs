// The texts of a file of JSON Lines, one after the other.
import { readFileSync } from 'node:fs'

export function* texts(file) {
  for (const line of readFileSync(file, 'utf8').split('\n')) if (line) yield JSON.parse(line).text
}
