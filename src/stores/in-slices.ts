/** No slice of work takes longer, in milliseconds: what is pressed meanwhile is answered within the next pictures. */
const SLICE = 16

/** Lets the page do what waits. A timer would make a page in the background wait a second each time. */
function breath(): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  return new Promise(resolve => {
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })
}

/** Takes all the steps, in slices between which the page stays usable. What fits into one is done at once. */
export async function inSlices(steps: Iterator<void>): Promise<void> {
  for (;;) {
    const end = performance.now() + SLICE
    do if (steps.next().done) return
    while (performance.now() < end)
    await breath()
  }
}
