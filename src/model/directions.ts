/** Marks that turn the order of what stands behind them; a figure beside one would be shown back to front. */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** A text whose marks of direction are blanks of no width, so that everything keeps its place and its order. */
export const withoutDirections = (text: string): string => text.replace(DIRECTIONS, '\u200b')
