// A field of a JSON object as it is spelled. JSON.parse rounds long numbers, and an id is to come back as it was.

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
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
  for (let at = json.indexOf('{') + 1; ; at++) {
    const opens = json.indexOf('"', at)
    if (opens < 0) return found
    const closes = stringEnd(json, opens)
    const from = json.indexOf(':', closes) + 1
    at = valueEnd(json, from)
    if (JSON.parse(json.slice(opens, closes)) === name) found = json.slice(from, at).trim()
  }
}

/** The end of the value that begins at `at`: a comma or a bracket outside all brackets of its own. */
function valueEnd(json: string, at: number): number {
  for (let depth = 0; ; at++) {
    const code = json.charCodeAt(at)
    if (code === QUOTE) at = stringEnd(json, at) - 1
    else if (OPEN.has(code)) depth++
    else if (depth === 0 && (code === COMMA || CLOSE.has(code))) return at
    else if (CLOSE.has(code)) depth--
  }
}
