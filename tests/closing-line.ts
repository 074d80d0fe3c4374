import type { Reporter, TestModule } from 'vitest/node'

/** Closes a test run with the plain line `N passed, N failed`; how many were left out, where any were, stands above it. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 }
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state]++
      // A file that could not even be loaded holds no test, but the run has failed.
      if (!module.ok() && [...module.children.allTests('failed')].length === 0) count.failed++
    }
    const skipped = count.skipped + count.pending
    if (skipped > 0) process.stdout.write(`${skipped} left out\n`)
    process.stdout.write(`${count.passed} passed, ${count.failed} failed\n`)
  }
}
