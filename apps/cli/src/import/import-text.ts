import { basename } from 'node:path'
import { formatDelta, formatPercent, formatScore, type Lang } from '@papi-lens/charts'
import type { DetectedBreak, DetectedResampling, Framework } from '@papi-lens/core'
import type { FileReport } from '@papi-lens/io'
import { wordsIn } from '@papi-lens/words/all'
import type { Invocation } from '../call/invocation.ts'
import { tableText, wrapText } from '../told/table.ts'
import { countText, NOTHING, nameOf } from '../told/wording.ts'
import type { DataFolder } from './data-folder.ts'

/** Errors in the files, scores that do not add up with those in the folder, or no scores at all. */
export type Refusal = 'errors' | 'misfit' | 'no-scores'

const REFUSAL: Record<Lang, Record<Refusal, string>> = {
  vi: {
    errors: 'tệp có lỗi',
    misfit: 'điểm không khớp với điểm đã có ở đó',
    'no-scores': 'tệp không có điểm nào',
  },
  en: {
    errors: 'the files have errors',
    misfit: 'the scores do not add up with those that are there',
    'no-scores': 'the files hold no scores',
  },
}

/** What `papi import` did. */
export interface ImportOutcome {
  readonly folder: DataFolder
  readonly files: readonly FileReport[]
  /** Why nothing was written; null if it was. */
  readonly refusal: Refusal | null
  readonly written: number
  readonly replaced: number
  readonly changed: number
  readonly breaks: readonly (DetectedBreak | DetectedResampling)[]
}

/** An import for people: what was written where, each file, and the breaks to look into. */
export function importText(call: Invocation, outcome: ImportOutcome): string {
  const { lang, style, width } = call
  const lines = [
    style.bold(wrapText(outcomeLine(outcome, lang), width)),
    '',
    fileTable(call, outcome.files),
    ...breakLines(outcome, outcome.folder.dataset.panel.framework, lang).map(line => wrapText(line, width)),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

function outcomeLine(
  { folder: { path }, refusal, written, replaced, changed }: ImportOutcome,
  lang: Lang,
): string {
  const vi = lang === 'vi'
  if (refusal !== null) {
    const why = REFUSAL[lang][refusal]
    return vi ? `Chưa ghi gì vào ${path}: ${why}` : `Nothing written to ${path}: ${why}`
  }
  const [all, old, other] = [written, replaced, changed].map(count => countText(count, lang))
  const instead =
    replaced === 0
      ? ''
      : vi
        ? `; ${old} điểm đã có được thay, ${other} điểm khác trước`
        : `; ${old} were there before, ${other} of them with another value`
  return vi ? `Đã ghi ${all} điểm vào ${path}${instead}` : `Wrote ${all} scores to ${path}${instead}`
}

function fileTable({ lang, width }: Invocation, files: readonly FileReport[]): string {
  const vi = lang === 'vi'
  const count = (value: number) => countText(value, lang)
  return tableText(
    [
      { head: vi ? 'Tệp' : 'File', wraps: true },
      { head: vi ? 'Bố cục' : 'Layout', wraps: true, optional: true },
      { head: vi ? 'Dòng' : 'Rows', align: 'right' },
      { head: vi ? 'Nhận' : 'Accepted', align: 'right' },
      { head: vi ? 'Lỗi' : 'Errors', align: 'right' },
      { head: vi ? 'Lưu ý' : 'Warnings', align: 'right', optional: true },
    ],
    files.map(({ file, layout, rows, accepted, errors, warnings }) => [
      basename(file),
      layout ?? NOTHING,
      count(rows),
      count(accepted),
      count(errors.length),
      count(warnings.length),
    ]),
    width,
  )
}

/** Breaks are for a person to confirm: they are shown with their evidence and never applied. */
function breakLines({ breaks }: ImportOutcome, framework: Framework, lang: Lang): string[] {
  const vi = lang === 'vi'
  if (breaks.length === 0) return []
  return [
    vi
      ? `Có thể đã đổi cách đo (${breaks.length}); nếu đúng, hãy thêm vào comparability.json, chưa tự áp dụng:`
      : `Possibly measured differently (${breaks.length}); if so, add it to comparability.json, for none is applied:`,
    ...breaks.map(found => {
      if (found.kind === 'resampled') return `- ${wordsIn(lang).signal.detectedResampling(found)}`
      const { subdimension, year, evidence } = found
      const { meanMove, shareOneWay, spreadBefore, spreadAfter, reason } = evidence
      const move = `${formatDelta(meanMove * 100, lang, 1)}%`
      const [before, after] = [spreadBefore, spreadAfter].map(
        spread => `${formatScore(spread * 100, lang, 1)}%`,
      )
      const shift = vi
        ? `${formatPercent(shareOneWay, lang)} số tỉnh cùng chiều, bình quân ${move} thang điểm`
        : `${formatPercent(shareOneWay, lang)} of provinces moved one way, on average ${move} of the scale`
      const spread = vi
        ? `độ lệch giữa các tỉnh từ ${before} thành ${after} thang điểm`
        : `the spread across provinces went from ${before} to ${after} of the scale`
      return `- ${nameOf(framework.unit(subdimension), lang)} (${subdimension}) ${year}: ${reason === 'shift' ? shift : spread}`
    }),
  ]
}
