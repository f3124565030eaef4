import { expect, test } from '@jest/globals'
import { extract } from '../../src/extract.js'

const UNITS = 'حادي ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر'.split(' ')
const TENS = 'عشر ثلاث أربع خمس ست سبع ثمان تسع'.split(' ')
const HUNDREDS = ['', 'المئة', 'المئتين', 'الثلاثمئة']

/** The ordinal from 1 to 399, definite; the tens take the case. */
function ordinal(n: number, feminine: boolean, nominative: boolean): string {
  const rest = n % 100
  const unit = rest > 19 ? rest % 10 : rest > 10 ? rest - 10 : rest
  const end = feminine ? 'ة' : ''
  const word = unit === 1 && rest < 10 ? (feminine ? 'أولى' : 'أول') : `${UNITS[unit - 1]}${end}`
  const tens = rest > 19 ? `ال${TENS[Math.floor(rest / 10) - 2]}${nominative ? 'ون' : 'ين'}` : ''
  const teen = rest > 10 && rest < 20 ? (feminine ? ' عشرة' : ' عشر') : ''
  const small = unit === 0 || rest === 0 ? tens : [`ال${word}${teen}`, tens].filter(Boolean).join(' و')
  const hundreds = HUNDREDS[Math.floor(n / 100)]!
  return [small, hundreds].filter(Boolean).join(' بعد ')
}

test('every ordinal to 399 reads back, in both genders and cases', () => {
  const wrong: string[] = []
  for (let n = 1; n < 400; n++)
    for (const feminine of [false, true])
      for (const nominative of [false, true]) {
        const words = ordinal(n, feminine, nominative)
        const text = `جاء الفريق في ${feminine ? 'المرتبة' : 'المركز'} ${words} بين الفرق.`
        const found = extract({ text }).numbers.flatMap(({ mentions }) =>
          mentions.map(({ start, end, value }) => `${text.slice(start, end)} ${value.value} ${value.type}`),
        )
        if (found.join(' ; ') !== `${words} ${n} ordinal`) wrong.push(`${text}: ${found.join(' ; ')}`)
      }
  expect(wrong).toEqual([])
})
