// Writes whole numbers in words, by the grammar books: every agreement form a reader must understand.

/** How a number is written: the gender of what is counted, the case, the spelling of مئة, the order of the terms. */
export interface Manner {
  readonly feminine: boolean
  readonly nominative: boolean
  /** مائة for مئة. */
  readonly oldHundred: boolean
  /** «ثلاث مئة» for «ثلاثمئة». */
  readonly apart: boolean
  /** «بليون» for «مليار». */
  readonly billion: boolean
}

const UNITS = ['', 'واحد', 'اثن', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر']
const TENS = ['', '', 'عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع']

/** 1 to 10 by themselves; from three on the gender is the other one's. */
function unit(n: number, { feminine, nominative }: Manner): string {
  if (n === 1) return feminine ? 'واحدة' : 'واحد'
  if (n === 2) return `اثن${feminine ? 'ت' : ''}${nominative ? 'ان' : 'ين'}`
  return feminine ? UNITS[n]! : `${UNITS[n]}ة`
}

function teen(n: number, manner: Manner): string {
  const { feminine, nominative } = manner
  const ten = feminine ? 'عشرة' : 'عشر'
  if (n === 11) return `${feminine ? 'إحدى' : 'أحد'} ${ten}`
  if (n === 12) return `اثن${feminine ? 'ت' : ''}${nominative ? 'ا' : 'ي'} ${ten}`
  return `${unit(n - 10, manner)} ${ten}`
}

function hundreds(n: number, { nominative, oldHundred, apart }: Manner): string {
  const hundred = oldHundred ? 'مائة' : 'مئة'
  if (n === 1) return hundred
  if (n === 2) return `${hundred.slice(0, -1)}ت${nominative ? 'ان' : 'ين'}`
  const count = n === 8 && !apart ? 'ثمان' : UNITS[n]!
  return `${count}${apart ? ' ' : ''}${hundred}`
}

/** The parts of 1 to 999, to be joined by و. */
function below1000(n: number, manner: Manner): string[] {
  const parts: string[] = []
  const rest = n % 100
  if (n >= 100) parts.push(hundreds(Math.floor(n / 100), manner))
  if (rest > 10 && rest < 20) parts.push(teen(rest, manner))
  else {
    const ones = rest <= 10 ? rest : rest % 10
    if (ones > 0) parts.push(unit(ones, manner))
    if (rest >= 20) parts.push(`${TENS[Math.floor(rest / 10)]}${manner.nominative ? 'ون' : 'ين'}`)
  }
  return parts
}

interface Scale {
  readonly value: number
  readonly one: string
  readonly many: string
}

const scalesOf = ({ billion }: Manner): readonly Scale[] => [
  { value: 1e12, one: 'تريليون', many: 'تريليونات' },
  billion ? { value: 1e9, one: 'بليون', many: 'بلايين' } : { value: 1e9, one: 'مليار', many: 'مليارات' },
  { value: 1e6, one: 'مليون', many: 'ملايين' },
  { value: 1e3, one: 'ألف', many: 'آلاف' },
]

/** A count of a scale: «ألف», «ألفان», «خمسة آلاف», «أحد عشر ألفا», «مئة ألف». */
function scaled(count: number, { one, many }: Scale, manner: Manner): string {
  if (count === 1) return one
  if (count === 2) return `${one}${manner.nominative ? 'ان' : 'ين'}`
  const counted = below1000(count, { ...manner, feminine: false }).join(' و')
  const rest = count % 100
  if (rest >= 3 && rest <= 10) return `${counted} ${many}`
  return `${counted} ${rest >= 11 ? `${one}ا` : one}`
}

/** A whole number from 0 to 10^15 in words. */
export function inWords(n: number, manner: Manner): string {
  if (n === 0) return 'صفر'
  const parts: string[] = []
  let rest = n
  for (const scale of scalesOf(manner)) {
    const count = Math.floor(rest / scale.value)
    if (count > 0) parts.push(scaled(count, scale, manner))
    rest -= count * scale.value
  }
  return [...parts, ...below1000(rest, manner)].join(' و')
}
