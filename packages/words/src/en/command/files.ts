import { formatScore } from '../../format.ts'
import type { FileWords } from '../../messages/command/files.ts'
import { plural } from '../../plural.ts'

const counted = (count: number, one: string, other: string) =>
  `${formatScore(count, 'en', 0)} ${plural(count, { one, other }, 'en')}`

export const files: FileWords = {
  chartHeads: { kind: 'Kind', chart: 'Chart', formats: 'Formats' },
  drawn: ({ charts, files: count, province, folder }) =>
    `Drew ${counted(charts, 'chart', 'charts')} of ${province}: ${counted(count, 'file', 'files')} in ${folder}`,
  index: { file: 'contents.txt', head: province => `PAPI charts of ${province}` },
  exported: ({ scores, first, last, file }) =>
    `Wrote ${counted(scores, 'score', 'scores')} of ${first}–${last} to ${file}`,
  rows: 'rows',
  pages: 'pages',
}
