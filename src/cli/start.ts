// The program's start: the real streams, and the exit status set rather than forced, so that output is not cut off.
import { EXIT } from './exit-codes.js'
import { main } from './main.js'
import { dropUnfinished } from './output.js'

// nobody may be listening to the notes any more; that is no reason to stop
process.stderr.on('error', () => {})
process.once('SIGINT', () => {
  dropUnfinished()
  process.exit(EXIT.interrupted)
})

try {
  process.exitCode = await main(process.argv.slice(2), process)
} catch (error) {
  process.stderr.write(
    `extract: a fault of the program, please report it: ${error instanceof Error ? error.stack : error}\n`,
  )
  process.exitCode = EXIT.fault
}
