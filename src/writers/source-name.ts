/** What a document is called: its file's name, or the record's id as JSON has it. */
export const sourceName = (source: unknown): string =>
  typeof source === 'string' ? source : JSON.stringify(source)
