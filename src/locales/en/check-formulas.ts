/** The checks state their identities in English themselves. */
export const checkFormulas: Readonly<Record<string, string>> = {}
