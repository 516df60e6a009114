import type { Framework } from '@papi-lens/core'

/** What the label of an official table says: a position of that year's report, and a name. */
export interface UnitLabel {
  readonly dimension: number
  /** Position in the dimension; null for the dimension itself. */
  readonly part: number | null
  /** Whether it is one of the indicators below a sub-dimension (1.1.2), which are not imported. */
  readonly isIndicator: boolean
  readonly name: string
}

const LABEL =
  /^(?<word>(?:chỉ số )?nội dung(?: thành phần)?|chi so noi dung|noi dung(?: thanh phan)?|(?:sub-?)?dimension|lĩnh vực|trục nội dung)?\s*(?<dimension>\d{1,2})(?:\.(?<part>\d{1,2}))?(?<deeper>(?:\.\d{1,2}[a-z]?)*)(?<mark>\s*[:.)–-])?\s*(?<name>\p{L}.*)?$/iu

/**
 * Reads a label such as "1.1: Tri thức công dân" or "Chỉ số nội dung 1: …". A bare number is none: it may be anything.
 *
 * @example
 * readUnitLabel('Dimension 6: Public Service Delivery')
 * // => { dimension: 6, part: null, isIndicator: false, name: 'Public Service Delivery' }
 * readUnitLabel('1–10') // => null
 */
export function readUnitLabel(text: string): UnitLabel | null {
  // No label is that long, and matching is not free.
  const label = text.slice(0, 300).normalize('NFC').replace(/\s+/g, ' ').trim()
  const found = LABEL.exec(label)?.groups
  if (!found || (found.word === undefined && found.name === undefined)) return null
  return {
    dimension: Number(found.dimension),
    part: found.part === undefined ? null : Number(found.part),
    isIndicator: found.deeper !== '' && found.deeper !== undefined,
    name: found.name ?? '',
  }
}

/**
 * The id of the unit at a position of a year's report, or null if that year had none there. The same number means
 * different things in different years.
 *
 * @example
 * unitAt(framework, 2017, 2, 1) // => 'poverty-lists'
 * unitAt(framework, 2018, 2, 1) // => 'information-access'
 */
export function unitAt(
  framework: Framework,
  year: number,
  dimension: number,
  part: number | null,
): string | null {
  const id = framework.dimensions.find(({ number }) => number === dimension)?.id
  if (id === undefined || !framework.dimensionsIn(year).includes(id)) return null
  return part === null ? id : (framework.subdimensionsIn(year, id)[part - 1] ?? null)
}
