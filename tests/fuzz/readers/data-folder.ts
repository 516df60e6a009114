// A data folder: framework and breaks as JSON, provinces and scores as CSV.
import { DATASET_FILES, type DatasetTexts, readDataset, toDataFiles } from '@papi-lens/io'
import { bundledTexts } from '../../bundled.ts'
import { type FuzzReader, promise } from '../fuzz-reader.ts'
import { mutatedJson, mutatedText } from '../mutation.ts'
import type { Random } from '../random.ts'
import { PANEL, YEAR_ROWS } from '../small-world.ts'

const bundled = bundledTexts()
const files = toDataFiles(YEAR_ROWS, PANEL)
const codes = PANEL.provinces.map(({ code }) => code)
const TEXTS: DatasetTexts = {
  ...bundled,
  provinces: (bundled.provinces ?? '')
    .split('\n')
    .filter((line, at) => at === 0 || codes.some(code => line.startsWith(`${code},`)))
    .join('\n'),
  dimensionScores: files.get(DATASET_FILES.dimensionScores) ?? '',
  subdimensionScores: files.get(DATASET_FILES.subdimensionScores) ?? '',
}

/** JSON changed in mostly one place. */
function twisted(text: string, random: Random): string {
  let value: unknown = JSON.parse(text)
  for (let left = random.size(4, 8); left > 0; left--) value = mutatedJson(value, random)
  return JSON.stringify(value)
}

export const folder: FuzzReader = {
  name: 'folder',
  kind: 'text',
  holds: 'a dataset, or faults that say why there is none',
  make(random) {
    const key = random.of([
      'framework',
      'comparability',
      'provinces',
      'dimensionScores',
      'subdimensionScores',
    ] as const)
    const text = TEXTS[key] ?? ''
    const isJson = key === 'framework' || key === 'comparability'
    const isParsed = isJson && !random.once(3)
    const content = isParsed ? twisted(text, random) : mutatedText(text, random)
    return {
      way: `${key}, ${isParsed ? 'mutated JSON' : 'mutated text'}`,
      content,
      attempt() {
        const { dataset, faults } = readDataset({ ...TEXTS, [key]: content })
        promise(
          (dataset === null) === faults.length > 0,
          () => `${faults.length} faults, dataset ${dataset !== null}`,
        )
        return dataset ? 'read' : 'refused'
      },
    }
  },
}
