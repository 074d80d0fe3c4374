/** What browsers raise where storage is blocked or full. */
const STORAGE_FAULTS: ReadonlySet<string> = new Set([
  'SecurityError',
  'QuotaExceededError',
  'InvalidStateError',
])

/** Whether the browser refused its storage; anything else is a fault of ours. */
export function isStorageFault(error: unknown): boolean {
  return error instanceof DOMException && STORAGE_FAULTS.has(error.name)
}
