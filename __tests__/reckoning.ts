// What a terabyte takes, reckoned from the figures that docs/scale.md was measured to.

const TERABYTE = 1_000_000
const CORES = [1, 100, 10_000]
const PARTITIONS = [1, 16, 128]

/** The tables of a terabyte, from the measured figures. */
export function reckoned(of: (name: string) => number): string[] {
  const speed = of('news read') / of('time on one core')
  const hours = TERABYTE / speed / 3600
  const written = TERABYTE * of('answers, of what is read')
  const perMachine = of('cores of a machine') * speed * (1 + of('answers, of what is read'))
  const share = (partition: number): string =>
    `${((100 * of('start-up')) / (of('start-up') + partition / speed)).toFixed(1)}%`
  const time = (seconds: number): string =>
    seconds >= 2 * 86_400
      ? `${(seconds / 86_400).toFixed(1)} days`
      : seconds >= 5400
        ? `${(seconds / 3600).toFixed(1)} h`
        : `${(seconds / 60).toFixed(1)} min`
  return [
    `A core reads ${speed.toFixed(1)} MB/s. A terabyte takes ${Math.round(hours)} hours of cores, which cost ${Math.round(hours * of('price of a core for an hour'))} USD, and its answers`,
    `take ${(written / TERABYTE).toFixed(2)} TB, or ${of('answers with gzip, of what is read')} TB with gzip.`,
    '',
    '| cores | time | written a second, plain | with gzip | memory |',
    '| ---: | ---: | ---: | ---: | ---: |',
    ...CORES.map((cores) => {
      const plain = cores * speed * of('answers, of what is read')
      const zipped = cores * speed * of('answers with gzip, of what is read')
      return `| ${cores} | ${time((hours * 3600) / cores)} | ${rate(plain)} | ${rate(zipped)} | ${(cores * of('memory')).toFixed(1)} GB |`
    }),
    '',
    '| size of a partition | start-up takes | partitions of a terabyte |',
    '| ---: | ---: | ---: |',
    ...PARTITIONS.map((size) => `| ${size} MB | ${share(size)} | ${Math.ceil(TERABYTE / size)} |`),
    '',
    `A machine of ${of('cores of a machine')} cores reads and writes ${Math.round(perMachine)} MB/s, ${perMachine < of('disk or network of a machine') ? 'within' : 'beyond'} the ${of('disk or network of a machine')} MB/s of its disk or network.`,
  ]
}

const rate = (megabytes: number): string =>
  megabytes >= 1000 ? `${(megabytes / 1000).toFixed(1)} GB/s` : `${megabytes.toFixed(1)} MB/s`
