/** Gives what gets the page ready for a document, once, when a file is held over the page, chosen or read. */
export function usePrepareOnDemand(): () => void {
  let preparing: Promise<void> | null = null
  return () => {
    preparing ??= import('./prepare')
      .then(({ prepare }) => prepare())
      .catch(() => {
        // What it would have fetched is missed, and said, where it is needed.
        preparing = null
      })
  }
}
