// Which files of the user's own there are: words and rules, named on the command line or by a config.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { configOf } from '../extract.js'
import { type Custom, CustomError, type NamedText } from '../model/custom.js'
import { type Options, wrong } from './options.js'
import { reason } from './reason.js'

const CONFIG = 'haqaiq.config.json'

/** What the user has of his own, read: the config's files, then those of the command line. Undefined without any. */
export async function ownFiles(
  { lexicon, rules, config }: Options,
  folder: string,
): Promise<Custom | undefined> {
  const path = config ?? nearestConfig(folder)
  const named = path === undefined ? { lexicon: [], rules: [] } : await readConfig(path)
  const lexicons = [...named.lexicon, ...lexicon.map((name) => read(name))]
  const ruleFiles = [...named.rules, ...rules.map((name) => read(name))]
  return lexicons.length + ruleFiles.length === 0 ? undefined : { lexicons, rules: ruleFiles }
}

function nearestConfig(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const path = join(at, CONFIG)
    if (existsSync(path)) return path
    if (dirname(at) === at) return undefined
  }
}

/** The files that a config names, beside it. */
async function readConfig(path: string): Promise<Record<'lexicon' | 'rules', readonly NamedText[]>> {
  const config = await orWrong(() => configOf(read(path)))
  const files = (named: typeof config.rules): NamedText[] =>
    named.map(({ name, place }) => read(resolve(dirname(path), name), `${place}: `))
  return { lexicon: files(config.lexicon), rules: files(config.rules) }
}

/** What `act` gives; a mistake in a file of the user's is one of the command line. */
export async function orWrong<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    throw error instanceof CustomError ? wrong(error.message) : error
  }
}

/** A file of the user's; throws CommandLineEnd where it cannot be read, `named` before the reason. */
export function read(name: string, named = ''): NamedText {
  try {
    return { name, text: readFileSync(name, 'utf8').replace(/^\uFEFF/, '') }
  } catch (error) {
    throw wrong(`${named}${name}: ${reason(error)}`)
  }
}
