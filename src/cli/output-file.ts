// Where the answer goes that has a path: a file that appears complete or not at all, or a device.
import { createWriteStream, fchmodSync, openSync, realpathSync, rmSync, type Stats, statSync } from 'node:fs'
import type { Writable } from 'node:stream'
import { rename } from './file-system.js'
import { type Output, OutputError, StreamOutput } from './output.js'
import { reason } from './reason.js'

const PERMISSIONS = 0o777
/**
 * Names of standard output. It is written to as it stands: by its name a socket cannot be opened, and a file that is
 * written on, `>>log`, would be replaced.
 */
const STANDARD_OUTPUT = ['/dev/stdout', '/dev/fd/1', '/proc/self/fd/1']

/** A device or a pipe that has a name. */
class NamedStreamOutput extends StreamOutput {
  override async finish(): Promise<void> {
    await super.finish()
    await this.end()
  }

  override async abandon(): Promise<void> {
    await super.abandon()
    this.stream.destroy()
  }
}

class FileOutput extends StreamOutput {
  readonly #path: string
  readonly #temporary: string

  /** `mode`: who may do what with the file that is replaced. */
  constructor(path: string, mode?: number) {
    const temporary = `${path}.${process.pid}.part`
    // one that was killed may have left it; what lies there is not written to, as it may be a link to anywhere
    rmSync(temporary, { force: true })
    // opened here and now, so that a place that cannot be written to is known before anything is read
    // and by descriptor, as an opening under way would bring back what an interruption took away
    const fd = openSync(temporary, 'wx', mode)
    if (mode !== undefined) fchmodSync(fd, mode)
    super(createWriteStream(temporary, { fd }))
    this.#path = path
    this.#temporary = temporary
  }

  override async finish(): Promise<void> {
    await this.settle()
    await this.end()
    await rename(this.#temporary, this.#path).catch((error: unknown) => {
      throw new OutputError(reason(error))
    })
    this.forget()
  }

  override async abandon(): Promise<void> {
    this.stream.destroy()
    this.breakOff()
  }

  override breakOff(): void {
    rmSync(this.#temporary, { force: true })
    this.forget()
  }
}

/** Standard output, or what lies at `path`. Throws OutputError where that cannot be written to. */
export async function openOutput(stdout: Writable, path?: string): Promise<Output> {
  if (path === undefined || STANDARD_OUTPUT.includes(path)) return new StreamOutput(stdout)
  try {
    const there: Stats | undefined = statSync(path, { throwIfNoEntry: false })
    if (!there) return new FileOutput(path)
    if (there.isDirectory()) throw new Error('it is a folder')
    // a file may be replaced, also behind a link; a device must not be
    if (there.isFile()) return new FileOutput(realpathSync(path), there.mode & PERMISSIONS)
    if (!there.isFIFO()) return new NamedStreamOutput(createWriteStream(path))
    const { writePipe } = await import('./named-pipe.js')
    return new NamedStreamOutput(await writePipe(path))
  } catch (error) {
    throw new OutputError(reason(error))
  }
}
