// Which files of the user's own there are: words and rules, named on the command line or by a config.
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { configOf } from '../extract.js'
import { type Custom, CustomError, type NamedText } from '../model/custom.js'
import { readNamed } from './input.js'
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
  const lexicons = [...named.lexicon, ...(await readAll(lexicon))]
  const ruleFiles = [...named.rules, ...(await readAll(rules))]
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
  const text = await read(path)
  const config = await orWrong(() => configOf(text))
  const files = (named: typeof config.rules): Promise<NamedText[]> =>
    Promise.all(named.map(({ name, place }) => read(resolve(dirname(path), name), `${place}: `)))
  return { lexicon: await files(config.lexicon), rules: await files(config.rules) }
}

/** What `act` gives; a mistake in a file of the user's is one of the command line. */
export async function orWrong<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    throw error instanceof CustomError ? wrong(error.message) : error
  }
}

const readAll = (names: readonly string[]): Promise<NamedText[]> =>
  Promise.all(names.map((name) => read(name)))

/** A file of the user's; throws CommandLineEnd where it cannot be read, `named` before the reason. */
export async function read(name: string, named = ''): Promise<NamedText> {
  try {
    return { name, text: new TextDecoder().decode(await readNamed(name)) }
  } catch (error) {
    throw wrong(`${named}${name}: ${reason(error)}`)
  }
}
