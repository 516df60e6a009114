import type { BundledData } from '../../bundle-data.ts'
import { browserStore } from '../opened/opened-store.ts'
import { type PlanDesk, planDesk } from './plan-desk.ts'
import { READER, readInWorker } from './read-in-worker.ts'

/** The desk of this browser: documents are read in a worker, and kept in its store. */
export function browserDesk(data: BundledData): PlanDesk {
  const { packed, version } = data
  return planDesk(
    data,
    browserStore(),
    (file, source, province, signal, onProgress) =>
      readInWorker(file, source, { packed, province }, signal, onProgress),
    `${READER} ${version}`,
  )
}
