import { readXml } from './xml.ts'

/** What a number format makes of a number, where that is not a number. */
export interface NumberFormat {
  readonly oddity: 'percent' | 'date'
  /** Decimals shown of a percentage. */
  readonly decimals: number
}

/** Formats that have numbers and no code in the file (ECMA-376, 18.8.30); those of dates in Asian locales too. */
function builtInFormat(id: number): NumberFormat | null {
  if (id === 9 || id === 10) return { oddity: 'percent', decimals: id === 9 ? 0 : 2 }
  const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47)
  return isDate || (id >= 50 && id <= 58) ? { oddity: 'date', decimals: 0 } : null
}

/**
 * What a format code shows, or null for plain numbers and text. Quoted and escaped letters and colours are no part of it.
 *
 * @example
 * formatOfCode('0.0%') // => { oddity: 'percent', decimals: 1 }
 * formatOfCode('0.0000" điểm"') // => null
 */
export function formatOfCode(code: string): NumberFormat | null {
  const [first = ''] = code
    .slice(0, 300)
    .replace(/"[^"]*"|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';')
  if (first.includes('%')) return { oddity: 'percent', decimals: /\.([0#?]+)/.exec(first)?.[1]?.length ?? 0 }
  if (/general/i.test(first)) return null
  return /[ymdhs]/i.test(first) ? { oddity: 'date', decimals: 0 } : null
}

/** The format of each cell style of a workbook, by the number that cells name it by; from `styles.xml`. */
export function readNumberFormats(xml: string): (NumberFormat | null)[] {
  const codes = new Map<number, NumberFormat | null>()
  const formats: (NumberFormat | null)[] = []
  let isInCellStyles = false
  readXml(xml, {
    open(name, attributes, decode) {
      if (name === 'numFmt') {
        const { numFmtId, formatCode = '' } = attributes()
        codes.set(Number(numFmtId), formatOfCode(decode(formatCode)))
      } else if (name === 'cellXfs') isInCellStyles = true
      else if (name === 'xf' && isInCellStyles) {
        const id = Number(attributes().numFmtId ?? 0)
        formats.push(codes.has(id) ? (codes.get(id) ?? null) : builtInFormat(id))
      }
    },
    close(name) {
      if (name === 'cellXfs') isInCellStyles = false
    },
  })
  return formats
}

/** Days before 1 January 1970 that spreadsheets count from, in their two systems. */
const EPOCH = { from1900: 25_569, from1904: 24_107 }

/** What a cell of a format shows: "70.0%", "2026-09-01"; times of day are left out. */
export function shownNumber(
  value: number,
  { oddity, decimals }: NumberFormat,
  countsFrom1904: boolean,
): string {
  if (oddity === 'percent') return `${(value * 100).toFixed(Math.min(decimals, 10))}%`
  const date = new Date((value - (countsFrom1904 ? EPOCH.from1904 : EPOCH.from1900)) * 86_400_000)
  return Number.isNaN(date.getTime()) ? `${value}` : date.toISOString().slice(0, 10)
}
