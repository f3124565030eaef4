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
