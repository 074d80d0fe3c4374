/** Made by the build: every package whose code is in the page. */
declare module 'virtual:licences' {
  export const LICENCES: readonly {
    readonly name: string
    readonly version: string
    readonly licence: string
    /** The terms, empty where the package carries none beside their name. */
    readonly text: string
  }[]
}
