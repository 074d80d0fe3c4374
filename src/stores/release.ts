import { acceptHMRUpdate, defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'

/** Whether the page works without a network: its files are kept, are being kept, were not all got, stand in one file, or cannot be kept. */
export type OfflineState = 'ready' | 'preparing' | 'failed' | 'single' | 'unavailable'

/** A page that stays open looks for a new release this often, when it is looked at again. */
const AGAIN_MS = 3_600_000

const isSingle = import.meta.env.MODE === 'single'

/** The release of the page: what keeps it for use without a network, and a newer one that waits. */
export const useRelease = defineStore('release', () => {
  const offline = ref<OfflineState>(isSingle ? 'single' : 'unavailable')
  /** The worker of a newer release, complete and waiting to be asked. */
  const waiting = shallowRef<ServiceWorker | null>(null)
  let asked = false
  let kept = false

  function follow(registration: ServiceWorkerRegistration): void {
    const look = () => {
      if (registration.active) offline.value = 'ready'
      else if (!registration.installing && !registration.waiting) offline.value = 'failed'
      waiting.value = registration.active ? registration.waiting : null
    }
    const watch = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', look)
    registration.addEventListener('updatefound', () => watch(registration.installing))
    watch(registration.installing)
    look()
    let looked = 0
    const ask = () => {
      looked = Date.now()
      // Without a network there is nothing newer.
      registration.update().catch(() => undefined)
    }
    if (registration.active) ask()
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible' && Date.now() - looked > AGAIN_MS) ask()
    })
  }

  /** Keeps the page for use without a network, where the browser allows it; asked again, it goes on as it began. */
  async function keep(): Promise<void> {
    // Absent on an address that is not secure, whatever the types say.
    const workers = (navigator as Partial<Navigator>).serviceWorker
    if (isSingle || !import.meta.env.PROD || !workers || kept) return
    kept = true
    offline.value = 'preparing'
    workers.addEventListener('controllerchange', () => {
      if (asked) location.reload()
    })
    try {
      follow(await workers.register('./sw.js', { updateViaCache: 'none' }))
    } catch {
      offline.value = 'unavailable'
    }
  }

  /** Lets the newer release take over, which loads the page again. */
  function update(): void {
    asked = true
    waiting.value?.postMessage('update')
  }

  return { offline, waiting, keep, update }
})

if (import.meta.hot) import.meta.hot.accept(acceptHMRUpdate(useRelease, import.meta.hot))
