/** A printed number with the sign of a change: `+5.00`, `−5.00`; nothing before a zero. */
export const signed = (text: string): string =>
  text.startsWith('−') || /^[0.,%]+$/u.test(text) ? text : `+${text}`
