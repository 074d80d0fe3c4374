/** The parser's reader of target values, for the pages: a corrected value is taken apart like a printed one. */
export { readTarget } from '../parser/performance/target-limits'
