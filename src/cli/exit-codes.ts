// What the command's exit status says. Part of the contract with scripts.

export const EXIT = {
  done: 0,
  /** Only with --exit-status. */
  nothingFound: 1,
  /** The command line is wrong; nothing was read. */
  usage: 2,
  /** Some or all inputs could not be read; the others are done. */
  inputFailed: 3,
  /** A fault of the program. */
  fault: 4,
  interrupted: 130,
} as const

/** What the statuses mean, for the manual and the README. */
export const EXIT_MEANINGS: Readonly<Record<number, string>> = {
  [EXIT.done]: 'done, whether or not facts were found; also when the reader went away',
  [EXIT.nothingFound]: 'only with --exit-status: nothing was found',
  [EXIT.usage]: 'the command line is wrong; nothing was read',
  [EXIT.inputFailed]:
    'an input could not be read, or was too much for the thread that read it, or with --strict a record was; the others are done',
  [EXIT.fault]: 'a fault of the program, or the answer could not be written',
  [EXIT.interrupted]: 'interrupted',
}
