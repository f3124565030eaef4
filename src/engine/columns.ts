// Columns of numbers that grow: what is known of many things, each fact in a column of its own.

export type Column = Uint8Array | Uint16Array | Int32Array

/** The column with room for twice as many. */
export function doubled<C extends Column>(column: C): C {
  const longer = new (column.constructor as new (length: number) => C)(column.length * 2)
  longer.set(column)
  return longer
}
