// A thread beside the program's own: tasks come in as messages, answers go out, one for one.
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { customise } from '../extract.js'
import { Answerer } from './answerer.js'
import type { Order } from './order.js'
import type { Task } from './tasks.js'
import { oneForAll } from './writers-of.js'

const port = parentPort as MessagePort
const { options, style, custom } = workerData as Order
// the examples were tried in the program's own thread
const engine = custom && (await customise(custom)).engine
const answerer = new Answerer(options, await oneForAll(options.format, style), engine)

port.on('message', async (task: Task) => {
  const answer = await answerer.answer(task)
  // bytes are moved to the other thread, where text would be copied and encoded
  const text = new TextEncoder().encode(answer.text as string)
  port.postMessage({ ...answer, text }, [text.buffer as ArrayBuffer])
})
