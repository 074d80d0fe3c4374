import { onBeforeUnmount, onMounted } from 'vue'

/** What a presentation can be told by key, remote, pointer and touch. */
export interface SlideCommands {
  readonly next: () => void
  readonly previous: () => void
  readonly first: () => void
  readonly last: () => void
  readonly leave: () => void
  readonly notes: () => void
  readonly desk: () => void
  readonly choose: () => void
  readonly fullScreen: () => void
  readonly blank: () => void
}

/** Remotes send PageDown and PageUp, and a full stop or B to blank the screen. */
const KEYS: Readonly<Record<string, keyof SlideCommands>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'leave',
  n: 'notes',
  w: 'desk',
  l: 'choose',
  f: 'fullScreen',
  b: 'blank',
  '.': 'blank',
}

/** A finger moves so many pixels before it swipes. */
const SWIPE = 40
/** Where a finger taps back: this part of the width at the left. A remote that clicks does so wherever the pointer rests. */
const BACK = 0.2

/** Listens for keys as long as the view stands, unless `paused`; gives what a window of its own listens to for keys, and the stage for pointers: a swipe goes on or back, a click or tap goes on, a tap at the left edge goes back. */
export function useSlideControls(commands: SlideCommands, paused: () => boolean) {
  function press(event: KeyboardEvent): void {
    if (paused() || event.altKey || event.ctrlKey || event.metaKey) return
    const pressesButton =
      event.target instanceof HTMLButtonElement && (event.key === 'Enter' || event.key === ' ')
    const command = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (pressesButton || command === undefined) return
    commands[command]()
    event.preventDefault()
  }
  onMounted(() => window.addEventListener('keydown', press))
  onBeforeUnmount(() => window.removeEventListener('keydown', press))

  let start: { readonly x: number; readonly y: number } | null = null
  return {
    press,
    pointerdown({ clientX: x, clientY: y, button, isPrimary }: PointerEvent): void {
      start = button === 0 && isPrimary ? { x, y } : null
    },
    pointerup({ clientX, clientY, target, pointerType }: PointerEvent): void {
      if (!start) return
      const [dx, dy] = [clientX - start.x, clientY - start.y]
      start = null
      // What is pressed does what it does.
      const onButton = target instanceof Element && target.closest('button') !== null
      if (Math.abs(dx) < SWIPE && Math.abs(dy) < SWIPE) {
        const goesBack = pointerType !== 'mouse' && clientX < window.innerWidth * BACK
        if (!onButton) commands[goesBack ? 'previous' : 'next']()
      } else if (Math.abs(dx) > Math.abs(dy)) commands[dx < 0 ? 'next' : 'previous']()
    },
    pointercancel(): void {
      start = null
    },
  }
}
