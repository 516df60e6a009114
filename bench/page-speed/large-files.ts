import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isScore, type Scale } from '@papi-lens/core'
import { tableXlsx } from '@papi-lens/io'
import { nameOf } from '@papi-lens/words'
import { randomLcg } from 'd3-random'
import { bundledDataset } from '../../tests/bundled.ts'

const AGENCIES = ['Sở Y tế', 'Sở Nội vụ', 'Sở Tài chính', 'Sở Tư pháp', 'Thanh tra tỉnh']
const WORKS = [
  'Bổ sung bác sĩ và thuốc cho trạm y tế xã',
  'Niêm yết thu, chi ngân sách tại trụ sở thôn',
  'Rút ngắn thời gian cấp giấy chứng nhận đất',
  'Trả lời kiến nghị của người dân đúng hạn',
  'Thu gom rác thải ở khu dân cư ven sông',
]
const SPOKEN = 'Từng việc nêu trên có người theo dõi, có nơi nhận kết quả và được xem lại vào cuối mỗi quý.'

/** A plan of made-up tasks, as text: synthetic, the same for the same seed. */
export function madePlan(tasks: number, seed = 7): string {
  const random = randomLcg(seed / 100)
  const one = (of: readonly string[]) => of[Math.floor(random() * of.length)] ?? ''
  const items = Array.from({ length: tasks }, (_, at) => [
    `${at + 1}. ${one(WORKS)} (đợt ${at + 1}).`,
    `- Cơ quan chủ trì: ${one(AGENCIES)}.`,
    `- Thời hạn: quý ${'I'.repeat(1 + Math.floor(random() * 3))}/2024.`,
    Array.from({ length: 1 + Math.floor(random() * 4) }, () => SPOKEN).join(' '),
  ])
  return [
    'ỦY BAN NHÂN DÂN TỈNH SƠN LA',
    'Số: 99/KH-UBND',
    'Sơn La, ngày 12 tháng 3 năm 2024',
    'KẾ HOẠCH',
    'Cải thiện Chỉ số PAPI tỉnh Sơn La năm 2024',
    'I. NHIỆM VỤ',
    ...items.flat(),
  ].join('\n\n')
}

/** The same as a PDF of LibreOffice; null where there is none. */
export function pdfOf(text: string): Buffer | null {
  const folder = mkdtempSync(join(tmpdir(), 'papi-large-'))
  try {
    writeFileSync(join(folder, 'plan.txt'), text)
    const args = [
      '--headless',
      `-env:UserInstallation=file://${folder}/profile`,
      '--convert-to',
      'pdf:writer_pdf_Export',
    ]
    const { status } = spawnSync('soffice', [...args, '--infilter=Text (encoded):UTF8', 'plan.txt'], {
      cwd: folder,
    })
    return status === 0 ? readFileSync(join(folder, 'plan.pdf')) : null
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Pages of such a PDF. */
export const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0

/** A workbook of all scores, each moved a little, with a note a row that nothing packs: synthetic, seeded. */
export async function madeWorkbook(seed = 11): Promise<Buffer> {
  const random = randomLcg(seed / 100)
  const { panel } = bundledDataset()
  const { framework } = panel
  const note = () => Array.from({ length: 12 }, () => random().toString(36).slice(2, 12)).join('')
  const moved = (score: number, { min, max }: Scale) =>
    Math.round(1e4 * Math.min(max, Math.max(min, score + (random() - 0.5) / 100)))
  const rows = panel.years.flatMap(year =>
    framework.dimensionsIn(year).flatMap(dimension =>
      panel.provinces.flatMap(province => {
        const parts = framework.subdimensionsIn(year, dimension).flatMap(id => {
          const [score, scale] = [panel.score(province.code, year, id), framework.scale(id, year)]
          return scale && isScore(score) ? [{ id, score: moved(score, scale) }] : []
        })
        if (parts.length === 0) return []
        // A dimension is the sum of its parts.
        const whole = { id: dimension, score: parts.reduce((sum, { score }) => sum + score, 0) }
        return [...parts, whole].map(({ id, score }) => [
          year,
          nameOf(province, 'vi'),
          id,
          score / 1e4,
          note(),
        ])
      }),
    ),
  )
  const columns = ['Năm', 'Tỉnh', 'Chỉ số', 'Điểm', 'Ghi chú']
  const bytes = await tableXlsx(
    { columns, rows },
    { sheets: { table: 'Điểm', notes: 'Ghi chú' }, lines: ['synthetic'] },
  )
  return Buffer.from(bytes)
}
