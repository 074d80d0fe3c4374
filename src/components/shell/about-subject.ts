import type { InjectionKey, Ref } from 'vue'

/** What the dialog around the documents is about: their backup, or the page itself. */
export type AboutSubject = 'backup' | 'page'

/** Under this key the app provides which of them is open. */
export const aboutKey: InjectionKey<Ref<AboutSubject | null>> = Symbol('about')
