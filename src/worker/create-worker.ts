// The default export is the bundler's.
// oxlint-disable-next-line import/default
import ReaderWorker from './reader.worker?worker&inline'

/** Starts a reader from code inside the page: so the page's policy is the worker's, which a file of its own would not have. */
export function createReaderWorker(): Worker {
  return new ReaderWorker({ name: 'reader' })
}
