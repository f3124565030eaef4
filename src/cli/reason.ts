// Why something could not be done, in words.
import { DecodingError } from './encodings.js'

const TOO_LARGE = 'it is too large to be read whole; records are read one by one'

const KNOWN: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'a part of its path is no folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'too many symbolic links',
  EISDIR: 'it is a folder',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'no space left on the device',
  EDQUOT: 'no space left in the quota',
  EROFS: 'the file system is read-only',
  EFBIG: 'the file would be larger than allowed',
  ERR_FS_FILE_TOO_LARGE: TOO_LARGE,
  ERR_STRING_TOO_LONG: TOO_LARGE,
}

/** What a file could not be read or written for. */
export function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  return (code !== undefined && KNOWN[code]) || (error instanceof Error ? error.message : String(error))
}

/** Whether an error is the input's: the system could not read it, it is no text, or more than this program can hold. */
export const isInputFault = (error: unknown): boolean =>
  error instanceof DecodingError ||
  reason(error) === TOO_LARGE ||
  (error as NodeJS.ErrnoException).syscall !== undefined
