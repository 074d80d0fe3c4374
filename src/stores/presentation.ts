import { defineStore } from 'pinia'
import { ref } from 'vue'

/** How each document was presented last: which slides in which order, and at which one it was left. */
export const usePresentation = defineStore('presentation', () => {
  const orders = ref<Readonly<Record<string, readonly string[]>>>({})
  const places = ref<Readonly<Record<string, string>>>({})

  /** The slides chosen for a document, in their order. */
  function choose(document: string, order: readonly string[]): void {
    orders.value = { ...orders.value, [document]: order }
  }

  /** Remembers the slide on which a document was left. */
  function leaveAt(document: string, slide: string): void {
    places.value = { ...places.value, [document]: slide }
  }

  return { orders, places, choose, leaveAt }
})
