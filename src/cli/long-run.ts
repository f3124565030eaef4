// What V8 is told of a long run. One text needs no such care, and asking V8 for it costs a start some of its time.

/**
 * The heap is swept when it has grown by half, and not threefold: little of what a long run reads stays. And a function
 * is optimised when it has run some four times as long as V8 waits by default: hundreds of functions are warm, and as
 * soon as V8 would, it makes many of them again for what they had not met yet, a tenth of the processor's work on 12 MB.
 */
const FLAGS = '--heap-growing-percent=50 --interrupt-budget=300000'

let isSet = false

/** Readies V8, this thread and those to come, for a run over many texts. */
export async function prepareForLongRun(): Promise<void> {
  if (isSet) return
  isSet = true
  const { setFlagsFromString } = await import('node:v8')
  for (const flag of FLAGS.split(' ')) setFlagsFromString(flag)
}
