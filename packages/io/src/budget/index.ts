// For Node only: threads.
export { BUDGET, type Budget, OverBudget, type Overrun } from './budget.ts'
export { directReaders, type FileReaders, workerReaders } from './file-readers.ts'
export type { ReaderJobs, ReaderName } from './reader-jobs.ts'
export { type RunOptions, runReader } from './run-reader.ts'
