/** The version of what is written to the browser's storage; a higher one was written by a newer release. */
export const RECORD_VERSION = 2
