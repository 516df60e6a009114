import type { Dimension, Direction, Flag, Group, MissingReason, Verdict } from '@papi-lens/core'
import { type Lang, shortName } from '@papi-lens/words'
import { wordsIn } from '@papi-lens/words/all'

// Names by language, for charts that are not given their words yet.

/** Name of a quartile group, e.g. "Trung bình thấp". */
export function groupName(group: Group, lang: Lang): string {
  return wordsIn(lang).names.group[group]
}

/** Short name of a flag, for a label beside a figure. */
export function flagName(flag: Flag, lang: Lang): string {
  return wordsIn(lang).names.flag[flag]
}

/** What a flag means, in one sentence. */
export function flagMeaning(flag: Flag, lang: Lang): string {
  return wordsIn(lang).names.flagMeaning[flag]
}

/** What a comparability verdict says. */
export function verdictName(verdict: Verdict, lang: Lang): string {
  return wordsIn(lang).names.verdict[verdict]
}

/** Why a score is missing. */
export function missingName(reason: MissingReason, lang: Lang): string {
  return wordsIn(lang).names.missing[reason]
}

/** A direction of change. */
export function directionName(direction: Direction, lang: Lang): string {
  return wordsIn(lang).names.direction[direction]
}

/** A dimension in one or two words, for the edge of a drawing; the full name where there is no short one. */
export function shortDimension(dimension: Dimension, lang: Lang): string {
  return shortName(dimension, wordsIn(lang))
}
