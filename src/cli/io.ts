import type { Readable, Writable } from 'node:stream'

/** The world outside, handed in so that tests can make their own. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number | undefined }
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number | undefined }
  readonly env: Readonly<Record<string, string | undefined>>
}
