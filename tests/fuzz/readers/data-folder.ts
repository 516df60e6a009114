// A data folder: framework and breaks as JSON, provinces and scores as CSV.
import { DATASET_FILES, type DatasetTexts, readDataset, toDataFiles } from '@papi-lens/io'
import { bundledTexts } from '../../bundled.ts'
import { type FuzzReader, promise } from '../fuzz-reader.ts'
import { mutatedJson, mutatedText } from '../mutation.ts'
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

export const folder: FuzzReader = {
  name: 'folder',
  kind: 'text',
  holds: 'a dataset, or faults that say why there is none',
  async tryInput(random) {
    const key = random.of([
      'framework',
      'comparability',
      'provinces',
      'dimensionScores',
      'subdimensionScores',
    ] as const)
    const text = TEXTS[key] ?? ''
    const isJson = key === 'framework' || key === 'comparability'
    const changed =
      isJson && !random.once(3)
        ? JSON.stringify(mutatedJson(JSON.parse(text), random))
        : mutatedText(text, random)
    const { dataset, faults } = readDataset({ ...TEXTS, [key]: changed })
    promise(
      (dataset === null) === faults.length > 0,
      () => `${faults.length} faults, dataset ${dataset !== null}`,
    )
    return dataset ? 'read' : 'refused'
  },
}
