import { type Framework, findUnit, fold, type Goal, GROUPS, type Group, PapiError } from '@papi-lens/core'
import { LANGS } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'
import { UsageError } from '../call/failure.ts'

/** What a target text asks for, and of which unit. */
export interface AskedGoal {
  readonly text: string
  readonly unit: string
  readonly goal: Goal
}

const NUMBER = '(\\d{1,3}(?:[.,]\\d{1,4})?)'
const AT_LEAST = '(?:ít nhất |tối thiểu |thêm |by |at least )*'
const UP = '(?:\\+ ?|tăng |lên |up )'
const RISE = new RegExp(
  `^(?:${UP})?${AT_LEAST}(\\d{1,2}) ?(?:bậc|bac|places?|ranks?)$|^${UP}${AT_LEAST}(\\d{1,2}) ?hạng$`,
  'u',
)
const RANK = /^(?:thứ hạng|hạng|thứ|vị trí|rank|top) ?(\d{1,2})$/u
const GAIN = new RegExp(`^${UP}${AT_LEAST}${NUMBER} ?(?:điểm|points?)?$`, 'u')
const SCORE = new RegExp(`^(?:đạt )?${NUMBER} ?(?:điểm|points?)?$`, 'u')

/**
 * A target as people write it: a score ("44,5"), a gain ("+0,5"), ranks to rise by ("+1 bậc"), a rank ("hạng 20") or a group
 * ("nhóm cao"); before it, where it is not of the total, a unit and "=".
 *
 * @throws {UsageError} for what is none of these
 * @throws {PapiError} `unknown-unit`, `not-measured`, `outside-scale`
 * @example
 * goalOfText('services=nhóm cao', framework, 2024)
 * // => { text: 'services=nhóm cao', unit: 'services', goal: { kind: 'group', group: 'high' } }
 */
export function goalOfText(text: string, framework: Framework, year: number): AskedGoal {
  const cut = text.indexOf('=')
  const unit = cut > 0 ? findUnit(framework, text.slice(0, cut), year).id : 'total'
  const goal = goalIn(text.slice(cut + 1))
  if (!goal) throw new UsageError(words => words.command.usage.notATarget(text))
  const scale = framework.scale(unit, year)
  if (goal.kind === 'score' && scale && (goal.score < scale.min || goal.score > scale.max)) {
    const { min, max } = scale
    throw new PapiError('outside-scale', { score: goal.score, unit, province: null, year, min, max })
  }
  return { text, unit, goal }
}

function goalIn(written: string): Goal | null {
  const text = written.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ').slice(0, 80)
  const rise = RISE.exec(text)
  if (rise) return { kind: 'rise', places: Number(rise[1] ?? rise[2]) }
  const rank = RANK.exec(text)
  if (rank) return { kind: 'rank', rank: Number(rank[1]) }
  const gain = GAIN.exec(text)
  if (gain) return { kind: 'gain', gain: numberOf(gain[1]) }
  const score = SCORE.exec(text)
  if (score) return { kind: 'score', score: numberOf(score[1]) }
  const group = groupIn(text)
  return group && { kind: 'group', group }
}

function groupIn(text: string): Group | null {
  const wanted = fold(text.replace(/^(?:(?:vào|lên|đạt) )?nhóm | group$/gu, ''))
  const names = (group: Group) => [group, ...LANGS.map(lang => wordsIn(lang).names.group[group])]
  return GROUPS.find(group => names(group).some(name => fold(name) === wanted)) ?? null
}

function numberOf(text: string | undefined): number {
  return Number((text ?? '').replace(',', '.'))
}
