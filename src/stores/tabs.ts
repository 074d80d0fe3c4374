/** Hears when another tab wrote to the storage, or may have while this one slept; gives what tells the others. */
export function createTabs(heard: () => void): () => void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') heard()
  })
  // Absent in some embedded browsers, whatever the types say.
  if (typeof BroadcastChannel === 'undefined') return () => undefined
  const channel = new BroadcastChannel('mingzhang')
  channel.addEventListener('message', heard)
  // A channel has no target: it ends at the page's own origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  return () => channel.postMessage('written')
}
