import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const wanted = process.env['MINGZHANG_TRUTH'] ?? fileURLToPath(new URL('../../shared', import.meta.url))

/** The folder of real disclosures and their ground truth; null where it is not at hand. */
export const sharedDir: string | null = existsSync(`${wanted}/gold`) ? wanted : null
