// A part of `npm run fuzz` in every run of the tests, and all that ever broke a promise (docs/reliability.md).
import { describe, expect, it } from 'vitest'
import { CORPUS } from './fuzz/corpus.ts'
import { randomOf } from './fuzz/random.ts'
import { FUZZ_READERS } from './fuzz/readers/index.ts'
import { processorTime } from './processor-time.ts'

/** Another seed than those of the long runs. */
const SEED = 20_241_127

/** Inputs of each reader: as many as take a second or two of the processor. */
const INPUTS: Readonly<Record<string, number>> = {
  ...{ csv: 120, json: 400, plan: 120, claims: 80, folder: 400 },
  ...{ xlsx: 60, arrow: 200, parquet: 200, docx: 40, pdf: 40 },
}

describe('a reader of mutated and made-up files keeps its promises', () => {
  it('each reader is tried', () => {
    expect(Object.keys(INPUTS).sort()).toEqual(FUZZ_READERS.map(({ name }) => name).sort())
  })

  it.each(FUZZ_READERS)('$name', async ({ name, make }) => {
    const broken: string[] = []
    for (let index = 0; index < (INPUTS[name] ?? 0); index++) {
      try {
        await (await make(randomOf(SEED, index))).attempt()
      } catch (error) {
        broken.push(`--reader ${name} --seed ${SEED} --first ${index}: ${error}`)
      }
    }
    expect(broken).toEqual([])
  })
})

describe('what was found before', () => {
  it.each(CORPUS)('$name', async ({ make, read, expected }) => {
    const bytes = await make()
    const start = processorTime()
    expect(await read(bytes)).toEqual(expected)
    expect(processorTime() - start).toBeLessThan(10_000)
  })
})
