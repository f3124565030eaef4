// Spaces in what is taken from a text.

const UNEVEN = /\s\s|[^\S ]/

/** The text with one plain space for every stretch of space; nearly all texts are so already. */
export const evenlySpaced = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text)
