import { CHECKS } from '../checks'
import { runChecks } from '../checks/run-checks'
import { readSource } from '../parser/read-source'
import { answer } from './answer'
import type { Auditor } from './pipeline'
import type { ToWorker } from './protocol'

declare const self: DedicatedWorkerGlobalScope

const audit: Auditor = (disclosure, source, onCheck) => runChecks(CHECKS, disclosure, source, onCheck)

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) =>
  answer(data, readSource, audit, (message, transfer = []) => self.postMessage(message, transfer)),
)
