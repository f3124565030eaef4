// The program's start: the real streams, and the exit status set rather than forced, so that output is not cut off.
import { constants } from 'node:os'
import { FAULT, stackOf } from './answer.js'
import { EXIT } from './exit-codes.js'
import { main } from './main.js'
import { breakOff } from './output.js'
import { printable } from './printable.js'

// nobody may be listening to the notes any more; that is no reason to stop
process.stderr.on('error', () => {})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    breakOff()
    process.exit(EXIT.interrupted - constants.signals.SIGINT + constants.signals[signal])
  })

main(process.argv.slice(2), process).then(
  (status) => {
    process.exitCode = status
  },
  (error: unknown) => {
    process.stderr.write(`extract: ${FAULT}: ${stackOf(error).split('\n').map(printable).join('\n')}\n`)
    process.exitCode = EXIT.fault
  },
)
