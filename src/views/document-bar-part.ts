import { defineAsyncComponent, type Component } from 'vue'

const fetch = () => import('./document-bar.vue')
const onDemand = defineAsyncComponent(fetch)
let fetched: Component | null = null

/** Fetches the bar of a document before it is shown. */
export async function loadDocumentBar(): Promise<void> {
  fetched = (await fetch()).default
}

/** The bar of a document: there with the document where it was fetched before, else as soon as it comes. */
export const documentBar = (): Component => fetched ?? onDemand
