// A field of a JSON object as it is spelled. JSON.parse rounds long numbers, and an id is to come back as it was.

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const COLON = 0x3a
const OPEN = new Set(['{', '['].map((sign) => sign.charCodeAt(0)))
const CLOSE = new Set(['}', ']'].map((sign) => sign.charCodeAt(0)))

/** The end of the string that opens at `at`. */
function stringEnd(json: string, at: number): number {
  for (let end = json.indexOf('"', at + 1); ; end = json.indexOf('"', end + 1)) {
    let slashes = 0
    while (json.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++
    if (slashes % 2 === 0) return end + 1
  }
}

/** The spelling of the value of `name` in `json`, a valid JSON object; of the last one, as JSON.parse has it. */
export function rawField(json: string, name: string): string | undefined {
  let found: string | undefined
  let depth = 0
  let key: string | undefined
  let from = 0
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at)
    if (code === QUOTE) {
      const end = stringEnd(json, at)
      if (depth === 1 && key === undefined) key = JSON.parse(json.slice(at, end)) as string
      at = end - 1
    } else if (code === COLON && depth === 1) from = at + 1
    else if (OPEN.has(code)) depth++
    else if (CLOSE.has(code) || (code === COMMA && depth === 1)) {
      if (depth === 1 && key === name) found = json.slice(from, at).trim()
      if (depth === 1) key = undefined
      if (code !== COMMA) depth--
    }
  }
  return found
}
