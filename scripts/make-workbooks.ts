// Makes workbooks in the layouts that papi.org.vn publishes (docs: data/README.md) from the bundled figures, with the
// oddities of the real ones, to try the import on. Scores are the published ones; standard errors and bounds are
// SYNTHETIC, from a fixed seed, and each sheet that has them says so. Written to .cache/workbooks, never committed.
import { mkdirSync, writeFileSync } from 'node:fs'
import { isScore, type Panel, round4, type UncertaintyRow } from '@papi-lens/core'
import writeXlsxFile from 'write-excel-file/node'
import { bundledDataset, ROOT } from '../tests/bundled.ts'

type Row = (string | number | null)[]

export interface MadeWorkbook {
  readonly file: string
  readonly sheets: readonly { readonly sheet: string; readonly data: Row[] }[]
}

const SYNTHETIC = 'SYNTHETIC standard errors, seed 2024: made for tests, not published'

/** Every workbook: 2011–2017 one a year; 2018; 2019–2024 each with the sheets of the years since 2018 before its own. */
export function officialWorkbooks(panel: Panel): MadeWorkbook[] {
  return panel.years.map(year => {
    if (year <= 2017) return { file: `PAPI-${year}-Dữ-liệu-1.xlsx`, sheets: provinceSheets(panel, year) }
    const sheets = panel.years.filter(other => other >= 2018 && other <= year)
    return {
      file: `${year}PAPI_ProvincialIndicators_BangChiTieuCapTinh.xlsx`,
      // The newest sheet stands first in some files, last in others.
      sheets: (year % 2 ? sheets : [...sheets].reverse()).map(other => indicatorSheet(panel, other)),
    }
  })
}

/**
 * A workbook of 2025 with the 34 provinces since July 2025, to rehearse a new year with. All its scores are SYNTHETIC
 * (seeded): those of 2024, of a merged province the mean of its members', moved at random. It says so itself.
 */
export function rehearsalWorkbook(panel: Panel): MadeWorkbook {
  const { framework, provinces } = panel
  const random = seeded(2025)
  const members = new Map<string, Panel['provinces'][number][]>()
  for (const province of provinces) {
    members.set(province.successor.code, [...(members.get(province.successor.code) ?? []), province])
  }
  const groups = [...members.values()]
  const scoreOf = (group: readonly Panel['provinces'][number][], id: string): number => {
    const scores = group.flatMap(({ code }) => {
      const score = panel.score(code, 2024, id)
      return isScore(score) ? [score] : []
    })
    const { min = 0, max = 0 } = framework.scale(id, 2024) ?? {}
    const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length)
    const moved = (scores.length === 0 ? (min + max) / 2 : mean) + (random() - 0.5) * 0.1 * (max - min)
    return round4(Math.min(max, Math.max(min, moved)))
  }
  const rows: Row[] = []
  for (const id of framework.dimensionsIn(2024)) {
    const { vi, en, number } = framework.dimensions.find(dimension => dimension.id === id) ?? missing(id)
    const parts = framework.subdimensionsIn(2024, id)
    const scores = parts.map(part => groups.map(group => scoreOf(group, part)))
    const sums = groups.map((_, index) => round4(scores.reduce((sum, row) => sum + (row[index] ?? 0), 0)))
    rows.push([`Chỉ số nội dung ${number}: ${vi}`, `Dimension ${number}: ${en}`, '1-10', ...sums])
    parts.forEach((part, index) => {
      const unit = framework.unit(part)
      const at = `${number}.${index + 1}`
      rows.push([`${at}: ${unit.vi}`, `${at}: ${unit.en}`, '', ...(scores[index] ?? [])])
    })
  }
  const head: Row = ['', '', 'Thang điểm/Scale', ...groups.map(([first]) => first?.successor.vi ?? '')]
  const note: Row = ['SYNTHETIC scores, seed 2025: made to rehearse a new year, not published']
  return {
    file: '2025PAPI_rehearsal.xlsx',
    sheets: [{ sheet: '2025_PAPI_VIE_ENG', data: [note, head, ...rows] }],
  }
}

/** The synthetic uncertainties of the totals in the sheet of a year. */
export function syntheticUncertainties(panel: Panel, year: number): UncertaintyRow[] {
  if (year < 2018) return []
  const random = seeded(2024 + year)
  return panel.provinces.flatMap(({ code }) => {
    const total = panel.score(code, year, 'total')
    const standardError = round4(0.2 + 0.4 * random())
    if (!isScore(total)) return []
    const half = 1.96 * standardError
    const [low, high] = [round4(total - half), round4(total + half)]
    return [{ year, province: code, unit: 'total', standardError, low, high }]
  })
}

/** The bytes of a workbook. */
export async function workbookBytes({ sheets }: MadeWorkbook): Promise<Uint8Array> {
  const buffer = await writeXlsxFile(sheets.map(({ sheet, data }) => ({ sheet, data }))).toBuffer()
  return new Uint8Array(buffer)
}

/** 2011–2017: a row for each province; the tab of 2011 says 2012. */
function provinceSheets(panel: Panel, year: number): MadeWorkbook['sheets'] {
  const { framework, provinces } = panel
  const units = framework.dimensionsIn(year).flatMap(id => [id, ...framework.subdimensionsIn(year, id)])
  const head = units.map(id => `${framework.position(id, year)}: ${framework.unit(id).vi}`)
  const rows = provinces.map(({ code, vi }, index) => [
    index + 1,
    spelling(vi, index),
    ...units.map(id => printed(panel, code, year, id)),
  ])
  const average: Row = ['', 'Trung bình cả nước', ...units.map(id => mean(panel, year, id))]
  const details = framework.dimensions.slice(0, 6).map(({ number }) => ({
    sheet: `Điểm thành phần ${number}`,
    data: [
      ['TT', 'Tỉnh', `d${number}01a`],
      ...provinces.map(({ vi }, index) => [index + 1, vi, 0.5]),
    ] as Row[],
  }))
  const tab = year === 2011 ? 2012 : year
  return [
    ...details,
    {
      sheet: `${tab}PAPI- Bảng tổng hợp kết quả`,
      data: [['TT', 'Tỉnh/Thành phố ', ...head], ...rows, average],
    },
  ]
}

/** From 2018: a row for each indicator, a column for each province. */
function indicatorSheet(panel: Panel, year: number): { sheet: string; data: Row[] } {
  const { framework, provinces } = panel
  // 2024 parts the provinces in tens by a blank column.
  const spread = <T>(cells: T[]): (T | null)[] =>
    cells.flatMap((cell, index) => (year === 2024 && index % 10 === 0 ? [null, cell] : [cell]))
  const line = (vi: string, en: string, scale: string, cells: (string | number)[]): Row => [
    year === 2018 ? vi : `${vi} `,
    year === 2018 ? '' : en,
    scale,
    ...spread(cells),
  ]
  const scores = (id: string) => provinces.map(({ code }) => printed(panel, code, year, id))
  const rows: Row[] = []
  for (const id of framework.dimensionsIn(year)) {
    const { vi, en, number } = framework.dimensions.find(dimension => dimension.id === id) ?? missing(id)
    rows.push(line(`Chỉ số nội dung ${number}: ${vi}`, `Dimension ${number}: ${en}`, '1-10', scores(id)))
    for (const part of framework.subdimensionsIn(year, id)) {
      const unit = framework.unit(part)
      const at = framework.position(part, year)
      const scale = framework.scale(part, year)
      const range = `${round4(scale?.min ?? 0)}-${round4(scale?.max ?? 0)}`
      rows.push(line(`${at}: ${unit.vi}`, `${at}: ${unit.en}`, range, scores(part)))
      // An indicator below the sub-dimension, such as a share of respondents.
      rows.push(
        line(
          `${at}.1. Tỷ lệ`,
          `${at}.1. Share`,
          '0-100%',
          provinces.map((_, index) => (index % 7) / 7),
        ),
      )
      rows.push(
        line(
          `Tỷ lệ người trả lời (%)`,
          'Share of respondents (%)',
          '0-100%',
          provinces.map(() => 0.5),
        ),
      )
    }
  }
  const uncertain = new Map(syntheticUncertainties(panel, year).map(row => [row.province, row]))
  const figures = (part: 'standardError' | 'low' | 'high', shift = 0) =>
    provinces.map(({ code }) => round4((uncertain.get(code)?.[part] ?? -shift) + shift))
  const totals = scores('total')
  for (const [name, shift] of [
    ['Unweighted', 0],
    ['Weighted', 0.5],
  ] as const) {
    rows.push(
      line(
        `${name} PAPI score`,
        `${name} PAPI score`,
        '8-80',
        totals.map(total => round4(total + shift)),
      ),
    )
    rows.push(line('95% CI - Low', '95% CI - Low', '', figures('low', shift)))
    rows.push(line('95% CI - High', '95% CI - High', '', figures('high', shift)))
    rows.push(line('Standard error', 'Standard error', '', figures('standardError')))
  }
  rows.push([SYNTHETIC, '', ''])
  const names = provinces.map(({ vi }, index) => (year % 2 ? spelling(vi, index) : bare(spelling(vi, index))))
  const head = line('Chỉ số', 'Indicator', 'Thang điểm/Scale', names)
  return { sheet: tabOf(year), data: [...above(panel, year), head, ...rows] }
}

/** What stands over the names: a title in early years; in 2024 four rows, with the 34 new provinces. */
function above({ provinces }: Panel, year: number): Row[] {
  if (year < 2024) return year === 2020 ? [['PAPI 2020'], []] : []
  const successors = provinces.map(({ successor }) => successor.vi)
  const tens = (cells: string[]): Row =>
    cells.flatMap((cell, index) => (index % 10 === 0 ? [null, cell] : [cell]))
  return [
    ['PAPI 2024'],
    ['34 tỉnh/thành phố', '', '', ...tens(successors)],
    ['', '', ''],
    ['63 tỉnh/thành phố'],
  ]
}

function tabOf(year: number): string {
  if (year === 2018) return 'ProvincialIndicators_VIE'
  if (year === 2019) return '2019PAPI_Indicators_VIE'
  return year < 2023 ? `${year}_VIE_ENG` : `${year}_PAPI_VIE_ENG`
}

/** 0 stands for not published. */
function printed(panel: Panel, province: string, year: number, unit: string): number {
  const score = panel.score(province, year, unit)
  return isScore(score) ? score : 0
}

function mean(panel: Panel, year: number, unit: string): number {
  const scores = panel.column(year, unit).filter(score => !Number.isNaN(score))
  return round4(scores.reduce((sum, score) => sum + score, 0) / scores.length)
}

/** Names as typed by many hands: stray spaces, every fifth without diacritics. */
function spelling(name: string, index: number): string {
  const spaced = index % 3 === 0 ? ` ${name}  ` : name
  return index % 5 === 0 ? bare(spaced) : spaced
}

function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
}

function missing(id: string): never {
  throw new Error(`no dimension "${id}"`)
}

/** Mulberry32: small, seeded, the same everywhere. */
export function seeded(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

if (process.argv[1]?.endsWith('make-workbooks.ts')) {
  const folder = `${ROOT}.cache/workbooks/`
  mkdirSync(folder, { recursive: true })
  const { panel } = bundledDataset()
  for (const workbook of [...officialWorkbooks(panel), rehearsalWorkbook(panel)]) {
    writeFileSync(`${folder}${workbook.file}`, await workbookBytes(workbook))
  }
}
