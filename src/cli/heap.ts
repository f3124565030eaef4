// The heap of a long run.

let isSet = false

/**
 * From now on the heap is swept when it has grown by half, and not threefold: little of what a long run reads stays.
 * One text needs no such care, and asking V8 for it costs a start some of its time.
 */
export async function keepHeapSmall(): Promise<void> {
  if (isSet) return
  isSet = true
  const { setFlagsFromString } = await import('node:v8')
  setFlagsFromString('--heap-growing-percent=50')
}
