// The named pipes that are being read, for whoever ends the run. Kept apart from what opens them, which costs a start
// much that most runs never need.
import type { Socket } from 'node:net'

const reading = new Set<Socket>()

/** From now on the pipe is among those that are left. */
export function enter(pipe: Socket): Socket {
  reading.add(pipe)
  return pipe.once('close', () => reading.delete(pipe))
}

/** Reads no pipe any more: whoever writes there may not be done for long. */
export function leavePipes(): void {
  for (const pipe of reading) pipe.destroy()
}
