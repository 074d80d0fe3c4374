import { version } from '../../package.json'

/** What made a file: the product and its version. */
export const TOOL = { name: '明账 Mingzhang', version } as const
