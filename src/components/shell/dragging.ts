import type { InjectionKey, Ref } from 'vue'

/** Under this key the app says whether files are being dragged over the window. */
export const draggingKey: InjectionKey<Readonly<Ref<boolean>>> = Symbol('dragging')
