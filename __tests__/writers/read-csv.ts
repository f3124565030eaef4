/** CSV by the rules of Python's csv module in its usual dialect: quotes doubled, any end of line, spaces kept. */
export function readCsv(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let [cell, quoted] = ['', false]
  for (let at = 0; at < csv.length; at++) {
    const sign = csv[at]!
    if (quoted && sign === '"' && csv[at + 1] === '"') cell += csv[at++]
    else if (quoted && sign === '"') quoted = false
    else if (quoted) cell += sign
    else if (sign === '"' && cell === '') quoted = true
    else if (sign === ',' || sign === '\n' || sign === '\r') {
      row.push(cell)
      cell = ''
      if (sign === ',') continue
      if (sign === '\r' && csv[at + 1] === '\n') at++
      rows.push(row)
      row = []
    } else cell += sign
  }
  return rows
}
