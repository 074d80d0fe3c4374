const CHINESE = '一二三四五六七八九十'

/** A whole number as a text writes it, 一 … 十 and 两 among the digits; 0 where it is none. */
export const saidNumber = (words: string): number =>
  Number(words) || CHINESE.indexOf(words.replace('两', '二')) + 1
