/** Drawing that takes longer in one step holds up what the reader does next, in milliseconds. */
const ENOUGH = 24

let spent = 0
const isTaken = () => spent > ENOUGH
const rest = () => void (spent = 0)

/**
 * Draws at once, with the figure that is shown; where other charts have taken their time in this step already, in a step of
 * its own, so that of many large charts none makes the page wait for all.
 */
export async function drawInTurn(draw: () => void): Promise<void> {
  while (isTaken()) await new Promise(resolve => setTimeout(resolve))
  if (spent === 0) setTimeout(rest)
  const began = performance.now()
  draw()
  spent += performance.now() - began
}
