import { readdirSync, readFileSync } from 'node:fs'
import { type Dataset, unpackDataset } from '@papi-lens/core'
import { type Plan, readPlan } from '@papi-lens/plans'
import { readOutlines } from '../src/index.ts'

const DATA = new URL('../../../data/', import.meta.url)
const read = (file: string): string => readFileSync(new URL(file, DATA), 'utf8')

/** The bundled figures, which every chart of the gallery draws; requests name their years, so a new one changes no picture. */
export const dataset: Dataset = unpackDataset(JSON.parse(read('packed.json')).packed)

const units = dataset.panel.framework.units.map(({ id }) => id)

/** The bundled plans; their files are checked by the tests of `@papi-lens/plans`. */
export const plans: readonly Plan[] = readdirSync(new URL('plans/', DATA))
  .filter(file => file.endsWith('.json'))
  .sort()
  .map(file => readPlan(file, read(`plans/${file}`), units))

export const outlines = readOutlines(JSON.parse(read('geo/provinces.topo.json')))
