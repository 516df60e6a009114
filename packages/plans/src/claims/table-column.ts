import type { ClaimSubject, Statistic } from '@papi-lens/core'
import { plainWords } from '../reading/plain-words.ts'
import { provincesIn } from './place-name.ts'
import { regionsIn } from './region-name.ts'
import type { Field } from './scene.ts'

/** What a column of a table with a unit a row holds. */
export type TableColumn =
  | {
      readonly kind: 'score'
      readonly year: number | null
      /** Absent for the one the table is about. */
      readonly over?: { readonly subject: ClaimSubject; readonly statistic: Statistic }
    }
  | { readonly kind: 'group'; readonly year: number | null }
  /** `among` is null where the head does not say among whom. */
  | { readonly kind: 'rank'; readonly year: number | null; readonly among: 'nation' | 'region' | null }
  | { readonly kind: 'delta' }
  | { readonly kind: 'rank-change' }
  | null

const PLANNED =
  /ke hoach|muc tieu|chi tieu|phan dau|toi da|tu cham|thang diem|diem chuan|target|maximum|scale/
const CHANGE = /tang|giam|chenh|thay doi|so sanh|so voi|change|difference/
const PLACE = /(?:^| )(?:hang|thu hang|xep hang|thu tu|vi tri|bac|ranks?|ranking|place)(?: |$)/
const OVER =
  /(?:^| )(?:trung binh|binh quan|tb|trung vi|average|mean|median|cao nhat|thap nhat|highest|lowest|ca nuoc|toan quoc|national|vung|khu vuc|region)(?: |$)/
const SCORES = /^(?:(?:so|diem|score|ket qua|points?|nam|year|papi|dat|dat duoc|tong) ?){1,4}(?:\d{4})?$/

/**
 * What the head of a column says that it holds.
 *
 * @param year told in the head or before the table
 */
export function tableColumn(
  cell: string,
  told: number | null,
  year: number | null,
  field: Field,
): TableColumn {
  const words = plainWords(cell)
  if (words === '' || PLANNED.test(words)) return null
  const of = told ?? year
  if (CHANGE.test(words)) return PLACE.test(words) ? { kind: 'rank-change' } : { kind: 'delta' }
  if (PLACE.test(words)) {
    const among = /ca nuoc|toan quoc|6[0-3]|nation/.test(words)
      ? 'nation'
      : /vung|khu vuc|region/.test(words)
        ? 'region'
        : null
    return { kind: 'rank', year: of, among }
  }
  if (/nhom|group/.test(words)) return { kind: 'group', year: of }
  const [named, ...more] = provincesIn(cell, field.provinces)
  if (more.length > 0) return null
  if (named) return { kind: 'score', year: of, over: { subject: `${named.place}`, statistic: 'value' } }
  if (OVER.test(words)) {
    const over = overMany(cell)
    return over && { kind: 'score', year: of, over }
  }
  return told !== null || SCORES.test(words) ? { kind: 'score', year: of } : null
}

/** Of what statistic over which provinces a cell of a table speaks, or null where it does not tell. */
export function overMany(cell: string): { subject: ClaimSubject; statistic: Statistic } | null {
  const words = plainWords(cell)
  const statistic = /trung vi|median/.test(words)
    ? 'median'
    : /cao nhat|highest/.test(words)
      ? 'max'
      : /thap nhat|lowest/.test(words)
        ? 'min'
        : 'mean'
  const [region, ...more] = regionsIn(cell)
  if (more.length > 0 || region?.place === 'other-region') return null
  if (region) return { subject: region.place, statistic }
  // "Trung bình vùng": of a region that is not named.
  return /vung|khu vuc|region|nhom|group/.test(words) || !/trung|binh|tb|average|mean|median/.test(words)
    ? null
    : { subject: 'nation', statistic }
}

/** A row of means over provinces: its first cell says so, and names none. */
export function isMeanRow(cells: readonly string[]): boolean {
  const first = cells.find(cell => /\p{L}{2}/u.test(cell)) ?? ''
  return (
    first.length < 60 &&
    /^(?:diem )?(?:trung binh|binh quan|trung vi|average|mean|median|national average)(?! (?:cao|thap|kha))(?: |$)/.test(
      plainWords(first),
    )
  )
}
