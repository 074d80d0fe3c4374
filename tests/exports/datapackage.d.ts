declare module 'datapackage' {
  export class Profile {
    static load(profile: string): Promise<Profile>
    validate(descriptor: unknown): { readonly valid: boolean; readonly errors: readonly Error[] }
  }
  export class Package {
    static load(descriptor: unknown, options?: { readonly basePath?: string }): Promise<Package>
    readonly valid: boolean
    readonly errors: readonly Error[]
    getResource(name: string): { read(options: { readonly keyed: boolean }): Promise<unknown> }
  }
}
