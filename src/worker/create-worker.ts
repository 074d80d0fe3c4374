// The default export is the bundler's.
// oxlint-disable-next-line import/default
import ReaderWorker from './reader.worker?worker'

/** Starts a reader; in the single file the build puts the worker's code inside the page. */
export function createReaderWorker(): Worker {
  return new ReaderWorker({ name: 'reader' })
}
