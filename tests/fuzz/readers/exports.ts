// Binary files of scores: bytes changed anywhere, and, where a file holds files, those changed and packed anew.
import { exportArrow, exportJson, exportParquet } from '@papi-lens/io'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { officialWorkbooks, workbookBytes } from '../../../scripts/make-workbooks.ts'
import { type FuzzInput, type FuzzReader, type Outcome, promise } from '../fuzz-reader.ts'
import { mutatedBytes, mutatedJson, mutatedText } from '../mutation.ts'
import type { Random } from '../random.ts'
import { PANEL, YEAR_PANEL } from '../small-world.ts'
import { importBytes, keyOf } from './import-outcome.ts'
import { knownColumns } from './known-columns.ts'

/** Makes something when first asked for, once. */
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

const arrows = once(() => Promise.all([exportArrow(YEAR_PANEL), exportArrow(PANEL)]))
const parquets = once(() => Promise.all([exportParquet(YEAR_PANEL), exportParquet(PANEL)]))
const workbooks = once(() => {
  const official = officialWorkbooks(PANEL).filter((_, at) => [3, 7, 8].includes(at))
  return Promise.all(official.map(async made => ({ file: made.file, bytes: await workbookBytes(made) })))
})

/** A file with bytes changed anywhere. */
function changed(file: string, whole: Uint8Array, random: Random): FuzzInput {
  const content = mutatedBytes(whole, random)
  return {
    way: 'mutated bytes',
    content,
    attempt: async () => (await importBytes(file, content)).outcome,
  }
}

export const arrow: FuzzReader = {
  name: 'arrow',
  kind: 'binary',
  holds: 'known rows as of text; of mutated bytes scores on their scale',
  async make(random) {
    if (random.once(3)) return knownColumns('arrow', random)
    return changed('a.arrow', random.of(await arrows()), random)
  },
}

export const parquet: FuzzReader = {
  name: 'parquet',
  kind: 'binary',
  holds: 'known rows as of text; of mutated bytes scores on their scale',
  async make(random) {
    if (random.once(3)) return knownColumns('parquet', random)
    return changed('a.parquet', random.of(await parquets()), random)
  },
}

export const xlsx: FuzzReader = {
  name: 'xlsx',
  kind: 'binary',
  holds:
    'known rows as of text; bytes changed anywhere give no other score: the archive tells by its check sums',
  async make(random) {
    if (random.once(3)) return knownColumns('xlsx', random)
    const { file, bytes } = random.of(await workbooks())
    if (random.once(2)) {
      const content = withPartChanged(bytes, random)
      return {
        way: 'mutated part',
        content,
        attempt: async () => (await importBytes(file, content)).outcome,
      }
    }
    const content = mutatedBytes(bytes, random)
    return { way: 'mutated bytes', content, attempt: () => tryWorkbook(file, bytes, content) }
  },
}

async function tryWorkbook(file: string, whole: Uint8Array, content: Uint8Array): Promise<Outcome> {
  const { report, scores, outcome } = await importBytes(file, content)
  const known = await scoresOf(file, whole)
  const invented = scores.find(row => !known.has(keyOf(row)))
  promise(invented === undefined, () => `a score that the workbook has not: ${JSON.stringify(invented)}`)
  const isWhole = report.errors.length > 0 || scores.length === known.size || report.warnings.length > 0
  promise(isWhole, () => `${scores.length} of ${known.size} scores and no remark`)
  return outcome
}

const known = new Map<string, Promise<ReadonlySet<string>>>()

function scoresOf(file: string, workbook: Uint8Array): Promise<ReadonlySet<string>> {
  const before = known.get(file)
  if (before) return before
  const found = importBytes(file, workbook).then(({ scores }) => {
    promise(scores.length > 0, () => `${file} gives no score as it is`)
    return new Set(scores.map(keyOf))
  })
  known.set(file, found)
  return found
}

/** An archive with one of its texts changed. */
export function withPartChanged(archive: Uint8Array, random: Random, wanted = /\.(?:xml|rels)$/): Uint8Array {
  const parts = unzipSync(archive)
  const name = random.of(Object.keys(parts).filter(part => wanted.test(part)))
  parts[name] = strToU8(mutatedText(strFromU8(parts[name] ?? new Uint8Array()), random))
  return zipSync(parts, { level: 1 })
}

const records = once(() => JSON.parse(exportJson(YEAR_PANEL)) as readonly Record<string, unknown>[])

export const json: FuzzReader = {
  name: 'json',
  kind: 'text',
  holds: 'each record is taken with its own value, or a fault tells its row',
  make(random) {
    const start = random.below(Math.max(1, records().length - 30))
    const some = records().slice(start, start + random.size(30, 150))
    const text = JSON.stringify(some)
    if (random.once(3)) return knownColumns('json', random)
    if (random.once(2)) {
      const content = mutatedText(text, random)
      return {
        way: 'mutated text',
        content,
        attempt: async () => (await importBytes('a.json', content)).outcome,
      }
    }
    const value = mutatedJson(some, random)
    return { way: 'mutated records', content: JSON.stringify(value), attempt: () => tryRecords(value) }
  },
}

async function tryRecords(changed: unknown): Promise<Outcome> {
  const { report, scores, outcome } = await importBytes('a.json', JSON.stringify(changed))
  if (!Array.isArray(changed) || outcome === 'refused') return outcome
  // A file without faults has every record that carries a score, and nothing else.
  const stated = changed.filter(
    record =>
      typeof record === 'object' && record !== null && record.level !== 'total' && record.unit !== 'total',
  )
  promise(scores.length <= changed.length, () => `${scores.length} scores of ${changed.length} records`)
  for (const { score } of scores) {
    // The key of its score may be spoilt and still be read as what it is.
    const isStated = stated.some(record =>
      Object.values(record).some(
        value => /^(?:number|string)$/.test(typeof value) && Math.abs(Number(value) - score) < 5e-5,
      ),
    )
    promise(isStated, () => `a score that no record has: ${score}`)
  }
  const full = stated.filter(({ score }) => typeof score === 'number' && score !== 0)
  const isWhole = scores.length >= new Set(full.map(r => `${r.year} ${r.province_code} ${r.unit}`)).size
  promise(isWhole || report.warnings.length > 0, () => `${scores.length} scores of ${full.length}`)
  return outcome
}
