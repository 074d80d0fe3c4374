/** How often something comes in a year that comes every week, month, quarter or half-year. */
export const TIMES_A_YEAR: Readonly<Record<string, number>> = { 周: 52, 月: 12, 季度: 4, 季: 4, 半年: 2 }
