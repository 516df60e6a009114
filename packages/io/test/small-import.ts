import { defineFramework, type Province } from '@papi-lens/core'
import { describeFault, type ImportFault } from '../src/fault.ts'
import { type ImportSource, importFile } from '../src/import-file.ts'
import type { ImportOptions } from '../src/import-report.ts'

/** Two years; in 2002 a part is added, so the number 1.1 moves from votes to talks. */
const framework = defineFramework({
  dimensions: [{ id: 'voice', number: 1, vi: 'Tiếng nói', en: 'Voice' }],
  subdimensions: [
    { id: 'talks', dimension: 'voice', vi: 'Đối thoại', en: 'Public Talks' },
    { id: 'votes', dimension: 'voice', vi: 'Bầu cử', en: 'Votes' },
    { id: 'gifts', dimension: 'voice', vi: 'Đóng góp', en: 'Gifts, given' },
  ],
  eras: [
    { from: 2001, to: 2001, subdimensions: { voice: ['votes', 'gifts'] } },
    { from: 2002, to: 2002, subdimensions: { voice: ['talks', 'votes', 'gifts'] } },
  ],
})
export const province = (code: string, slug: string, vi: string, en: string): Province => ({
  ...{ code, slug, vi, en, region: 'NMM', successor: { code, vi }, aliases: [] },
})
export const provinces = [
  province('01', 'ha-noi', 'Hà Nội', 'Ha Noi'),
  province('14', 'son-la', 'Sơn La', 'Son La'),
  province('15', 'yen-bai', 'Yên Bái', 'Yen Bai'),
]
export const context = { framework, provinces }

/** What an import gives, with scores as short lists. */
export const read = async (content: ImportSource['content'], options: ImportOptions = {}, file = 'a.csv') => {
  const { report, rows, uncertainties } = await importFile({ file, content }, context, options)
  return {
    ...report,
    scores: [...rows].map(row => [row.year, row.province, row.unit, row.score]),
    uncertainties,
  }
}
export const TWO = [
  [2001, '14', 'votes', 2.5],
  [2001, '15', 'votes', 3.25],
]

/** Faults as lines for programmers, without the file's name. */
export function told(faults: readonly ImportFault[]): string[] {
  return faults.map(fault => describeFault({ ...fault, file: '' }).replace(/^:/, ''))
}
