import type { FuzzReader } from '../fuzz-reader.ts'
import { claims } from './claim-text.ts'
import { folder } from './data-folder.ts'
import { docxReader, pdf } from './documents.ts'
import { arrow, json, parquet, xlsx } from './exports.ts'
import { plan } from './plan-text.ts'
import { csv } from './score-text.ts'

/** Every reader under test. */
export const FUZZ_READERS: readonly FuzzReader[] = [
  ...[csv, json, plan, claims, folder],
  ...[xlsx, arrow, parquet, docxReader, pdf],
]
