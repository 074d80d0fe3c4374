/** What a document saved as JSON calls itself, and the version of its shape; a reader refuses any other. */
export const SAVED_FORMAT = 'mingzhang-document'

/** 2 holds every line of the source; 1 held the cited ones alone. */
export const SAVED_VERSION = 2
