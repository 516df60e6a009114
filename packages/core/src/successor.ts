import type { Dataset } from './dataset.ts'
import { PapiError } from './error.ts'
import { fold } from './fold.ts'
import type { Panel } from './panel.ts'
import { findProvince } from './province.ts'
import { type SideBySide, sideBySide } from './side-by-side.ts'

/** A province since 1 July 2025 (Resolution 202/2025/QH15). */
export interface Successor {
  /** Code by Decision 19/2025/QĐ-TTg. It may equal the code of another, older province. */
  readonly code: string
  readonly vi: string
  /** Codes of the earlier provinces it is made of; one if it was not merged. */
  readonly members: readonly string[]
}

/** The scores of the provinces a successor is made of, side by side. There is no score of the successor itself. */
export interface SuccessorView extends Omit<SideBySide, 'mean'> {
  readonly successor: { readonly code: string; readonly vi: string }
  readonly year: number
  readonly unit: string
  /** Unweighted mean of all members, four decimals; null unless every member has a score. Not a published score. */
  readonly indicativeMean: number | null
  /** What `indicativeMean` is, to be shown with it. */
  readonly basis: 'unweighted-mean-indicative'
  /** True if the province was not merged: the mean is then its own published score. */
  readonly unchanged: boolean
}

/**
 * The 34 provinces since 1 July 2025 with their members, by code.
 *
 * @example
 * successorsOf(panel).find(({ code }) => code === '15')
 * // => { code: '15', vi: 'Lào Cai', members: ['10', '15'] }
 */
export function successorsOf({ provinces }: Panel): Successor[] {
  const found = new Map<string, Successor & { members: string[] }>()
  for (const { code, successor } of provinces) {
    const known = found.get(successor.code) ?? { ...successor, members: [] }
    known.members.push(code)
    found.set(successor.code, known)
  }
  return [...found.values()].sort((a, b) => (a.code < b.code ? -1 : 1))
}

/**
 * The name of a present province in both languages; where no earlier one had it, the English one is without marks.
 *
 * @example
 * successorName(panel, { code: '79', vi: 'TP. Hồ Chí Minh', members: [] }).en // => 'Ho Chi Minh City'
 */
export function successorName(
  { provinces }: Panel,
  { vi }: Successor,
): { readonly vi: string; readonly en: string } {
  const en = provinces.find(province => province.vi === vi)?.en
  return { vi, en: en ?? vi.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D') }
}

/**
 * The present province of a name: its own, or any spelling of an earlier province that is part of it today. A name that was
 * kept by a larger province is that one; a code is the present one.
 *
 * @throws {PapiError} `unknown-province` with the nearest names
 * @example
 * findSuccessor(panel, 'Yên Bái') // => { code: '15', vi: 'Lào Cai', members: ['10', '15'] }
 * findSuccessor(panel, 'tinh lao cai').members // => ['10', '15']
 */
export function findSuccessor(panel: Panel, text: string): Successor {
  const successors = successorsOf(panel)
  const present = successors.find(({ code, vi }) => code === text.trim() || fold(vi) === fold(text))
  if (present) return present
  const { successor } = findProvince(panel.provinces, text)
  return successors.find(({ code }) => code === successor.code) ?? { ...successor, members: [] }
}

/**
 * What is known of a present province in a year before the mergers: its members side by side, their range, and an
 * indicative mean. The mean is unweighted, so it is not what a survey of the merged province would have given. A
 * mean of some of the members would stand for another place; so it is null where a member has no score.
 *
 * @throws {PapiError} `unknown-province`, `unknown-unit`, `unknown-year`
 * @example
 * successorView(dataset, '14', 2023, 'total').indicativeMean // => 42.3966
 * successorView(dataset, '15', 2023, 'total').coverage // => { published: 2, of: 2 }
 */
export function successorView(
  { panel }: Dataset,
  successorCode: string,
  year: number,
  unit: string,
): SuccessorView {
  const successor = successorsOf(panel).find(({ code }) => code === successorCode)
  if (!successor) {
    throw new PapiError('unknown-successor', {
      text: successorCode,
      known: successorsOf(panel).map(({ code }) => code),
    })
  }
  const { members, range, coverage, mean } = sideBySide(panel, successor.members, year, unit)
  return {
    successor: { code: successor.code, vi: successor.vi },
    year,
    unit,
    members,
    range,
    coverage,
    indicativeMean: coverage.published === coverage.of ? mean : null,
    basis: 'unweighted-mean-indicative',
    unchanged: coverage.of === 1,
  }
}
