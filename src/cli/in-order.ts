// Things done side by side whose results come one after the other, in the order in which they were begun.

/**
 * The result of `perform` for each of `things`, in their order. At most `ahead` are begun or waiting for their
 * turn, so that neither things nor results pile up; a result whose turn it is does not wait for more things.
 */
export async function* inOrder<T, R>(
  things: AsyncIterable<T>,
  perform: (thing: T) => Promise<R>,
  ahead: number,
): AsyncGenerator<R> {
  const source = things[Symbol.asyncIterator]()
  const waiting: Promise<R>[] = []
  let next: Promise<IteratorResult<T>> | undefined = later(source.next())
  try {
    while (next || waiting.length > 0) {
      const more = next && waiting.length < ahead ? next.then((thing) => ({ thing })) : undefined
      const turn = waiting[0]?.then((result) => ({ result }))
      const first = await Promise.race([turn, more].filter((each) => each !== undefined))
      if ('result' in first) {
        waiting.shift()
        yield first.result
      } else if (first.thing.done) next = undefined
      else {
        waiting.push(later(perform(first.thing.value)))
        next = later(source.next())
      }
    }
  } finally {
    // not waited for: there may be no more things for long
    later(Promise.resolve(source.return?.()))
  }
}

/** An error of this is told when its turn comes, if ever. */
function later<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {})
  return promise
}
