// Pipes that have a name. Whoever opens one or reads it in the ordinary way stands in a thread of the system until
// somebody is at the other end, and a program does not end before its threads do, not even when it is interrupted.
import { constants, openSync } from 'node:fs'
import { Socket, type SocketConstructorOpts } from 'node:net'
import { setTimeout as later } from 'node:timers/promises'
import { enter } from './open-pipes.js'

/** What the system says where nobody reads a pipe. */
const NO_READER = 'ENXIO'
/** How often it is asked whether somebody reads it, in milliseconds: there is no other way to learn of it. */
const PAUSE = 50

/** What is written to the pipe, as it comes. Throws the system's error where it cannot be opened. */
export const readPipe = (path: string | Buffer): Socket =>
  enter(opened(path, constants.O_RDONLY, { readable: true, writable: false }))

/** A way into the pipe, once somebody reads it. Throws the system's error where it cannot be opened. */
export async function writePipe(path: string): Promise<Socket> {
  for (;;) {
    try {
      return opened(path, constants.O_WRONLY, { readable: false, writable: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== NO_READER) throw error
    }
    await later(PAUSE)
  }
}

const opened = (path: string | Buffer, way: number, ends: SocketConstructorOpts): Socket =>
  new Socket({ fd: openSync(path, way | constants.O_NONBLOCK), ...ends })
