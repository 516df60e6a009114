import { PapiError } from './error.ts'
import { fold } from './fold.ts'
import { nearest } from './nearest.ts'

/** Region codes: see DOMAIN of the data package (`data/README.md`). */
export type Region = 'NMM' | 'RRD' | 'NCC' | 'CHL' | 'SE' | 'MRD'

/** The six socio-economic regions, north to south. */
export const REGIONS: readonly Region[] = ['NMM', 'RRD', 'NCC', 'CHL', 'SE', 'MRD']

/** One of the 63 provinces that PAPI measured until 2024. */
export interface Province {
  /** Two-digit code of the General Statistics Office, e.g. "14". */
  readonly code: string
  readonly slug: string
  readonly vi: string
  readonly en: string
  readonly region: Region
  /** The province it belongs to since 1 July 2025 (Resolution 202/2025/QH15). */
  readonly successor: { readonly code: string; readonly vi: string }
  /** Other spellings in use. */
  readonly aliases: readonly string[]
}

/** No name is longer, and what is looked for in one is not free. */
const LONGEST = 300

/** Words that say what kind of unit a name is, not which: "tỉnh Sơn La", "TP Hà Nội". */
const KIND = /^\s*(tp\.|(tỉnh|thành phố|tp|province of|city of)\s)\s*|(?<!\s)\s+(province|city)\s*$/giu

/**
 * Finds a province by code, slug or any spelling of its name: with or without diacritics, old or new tone
 * placement, "tỉnh"/"TP" before it, common abbreviations.
 *
 * @throws {PapiError} `unknown-province` with the nearest names
 * @example
 * findProvince(provinces, 'tinh son la').code // => '14'
 * findProvince(provinces, 'Dac Lac').vi // => 'Đắk Lắk'
 */
export function findProvince(provinces: readonly Province[], text: string): Province {
  const given = text.trim().slice(0, LONGEST)
  const wanted = new Set([fold(given), fold(bareProvinceName(given))])
  wanted.delete('')
  const found = provinces.find(province => provinceSpellings(province).some(name => wanted.has(fold(name))))
  if (found) return found
  const near = nearest(bareProvinceName(given), provinces, provinceSpellings)
  throw new PapiError('unknown-province', { text, nearest: near })
}

/** Everything a province is called: code, slug, names, other spellings. */
export function provinceSpellings({ code, slug, vi, en, aliases }: Province): string[] {
  return [code, slug, vi, en, ...aliases]
}

/**
 * A province's name without the words that say what kind of unit it is.
 *
 * @example
 * bareProvinceName('tỉnh Sơn La') // => 'Sơn La'
 */
export function bareProvinceName(text: string): string {
  // "tinh son la" has lost its diacritics, so the kind is also looked for without them.
  return text
    .normalize('NFC')
    .replace(KIND, '')
    .replace(/^\s*(tinh|thanh pho)\s+/i, '')
}
