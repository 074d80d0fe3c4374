import type { Reporter, TestModule } from 'vitest/node'

/** Closes a test run with the plain line `N passed, N failed` (`, N skipped` where there were any). */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 }
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state]++
      // A file that could not even be loaded holds no test, but the run has failed.
      if (!module.ok() && [...module.children.allTests('failed')].length === 0) count.failed++
    }
    const skipped = count.skipped + count.pending
    process.stdout.write(
      `${count.passed} passed, ${count.failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
    )
  }
}
