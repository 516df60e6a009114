import type { Group } from '@papi-lens/core'
import type { Figure } from './figure.ts'

const WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const CARDINALS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const OF = '(?:,? (?:out of|of|among)(?: the| all)? (\\d{1,2})(?! points| out))?'
const IN_YEAR = '(?: in ((?:19|20)\\d\\d))?'
const RANK = new RegExp(
  `\\b(?:(?:rank(?:ed|s|ing)?|plac(?:ed|es)|came|comes|finish(?:ed|es|ing)|stood|stands|sits?|was|is|(?:had|has) been|up to|down to|climbed to|fell to|rose to|dropped to|slipped to|moved to|jumped to|rising to|falling to)(?: at| in| to)?(?: the)? )(?:(?:number|no\\.?) )?(\\d{1,2} ?(?:st|nd|rd|th)|${WORDS.join('|')}|\\d{1,2}(?=(?:,| out| of| among| nation)))\\b(?![- ](?:highest|lowest|best|worst|largest|biggest|year|edition|time|anniversary|consecutive|straight|report|round|day|floor|century)\\b)(?: place| position)?(?: nationwide| nationally| in the country| overall)?${OF}${IN_YEAR}`,
  'giu',
)
/** "from 39th in 2022 to 58th in 2023". */
const FROM_TO =
  /\bfrom (\d{1,2}) ?(?:st|nd|rd|th)(?: place| position)?( in (?:20)\d\d)?,? to (\d{1,2}) ?(?:st|nd|rd|th)\b(?: place| position)?( in 20\d\d)?/giu
/** "ranked 35th of 61 and third in the Mekong Delta". */
const FURTHER = new RegExp(
  `(?<=\\b(?:rank(?:ed|s|ing)?|came|led|placed|finished|stood)\\b[^.;]{0,90}(?:,|\\band|\\bbut|, and) )(\\d{1,2} ?(?:st|nd|rd|th)|${WORDS.join('|')})(?= (?:(?:in|among|of) (?:the|its) |in (?!a row)[a-z]))`,
  'giu',
)
/** "third lowest of 61 provinces", "the highest in the country". */
const EXTREME = new RegExp(
  `\\b(?:the )?(?:(${WORDS.join('|')}|\\d{1,2} ?(?:st|nd|rd|th))[- ])?(?:(highest|best)|lowest|worst)(?: (?:overall |total )?(?:score|result|place))?,? (?:in the (?:country|nation)|nationwide|nationally|(?:out of|of|among) (?:the |all )*(6[0-3]) (?:provinces|localities)|(?:of|among) all (?:provinces|localities))`,
  'giu',
)
/** "43.73 points, 30th of 61". */
const OF_ALL = /(?<=[,;(] ?)(\d{1,2}) ?(?:st|nd|rd|th) (?:out )?of (?:the |all )?(6[0-3])\b/giu
const BARE_RANK = /(?<=\()(?:ranked )?(\d{1,2}) ?(?:st|nd|rd|th)\b/giu
const FIRST =
  /\b(?:topp(?:ed|ing)|tops|leads?|leading|led|took the lead|taken the lead|takes the lead|ranked top|came top|ranks top)\b(?! (?:to|by|a|group|in \d|in (?:two|three|four|five)))/giu
const SEVERAL =
  /\b(?:ranked first|topped|tops|leads?|leading|led(?: the country| the nation)?|took the lead)(?: the country)? in (?:\d|two|three|four|five|all|several)\b|\b(?:axes|dimensions|indicators) leading\b/giu
const SECOND = /\brunner-up\b/giu
const LAST =
  /\b(?:(?:at|to) the (?:very )?bottom|ranked last|came last|finished last|was last|lowest in the country|lowest nationwide)\b/giu
const TOP = /\btop (\d{1,2}|ten|five|three)\b/giu
const CHANGE = new RegExp(
  `\\b(up|climb\\w*|rose|jump\\w*|mov\\w+ up|gain\\w*|improv\\w*|advanc\\w*|down|fell|dropp\\w*|slipp\\w*|lost|los\\w+)(?: by)? (\\d{1,2}|${CARDINALS.join('|')}) (?:places?|steps?|ranks?|notch(?:es)?|positions?|spots?|rungs?)\\b`,
  'giu',
)
const GROUP_NAMES: readonly (readonly [RegExp, Group])[] = [
  [/^(?:upper|high(?:er)?)[- ](?:medium|middle|average|mean)$/iu, 'high-average'],
  [/^(?:lower|low)[- ](?:medium|middle|average|mean)$/iu, 'low-average'],
  [/^(?:highest|high|top|best)/iu, 'high'],
  [/^(?:lowest|low|poor|bottom|worst)/iu, 'low'],
]
const LEVELS = '(?:upper|high|low|lower|higher)[- ](?:medium|middle|average)|highest|lowest|high|low'
const GROUP = new RegExp(
  '\\b(?:(?:in|of|among|to|into|from)(?: the)? )((?:upper|high|low|lower|higher)[- ](?:medium|middle|average)|highest|lowest|high|low|top|bottom|poor|best)(?:[- ](?:perform\\w+|scor\\w+|quartile))*(?: group| quartile)\\b' +
    '|\\b(?:group|one) of (?:\\d{1,2} )?(?:provinces|localities)(?: and cities)? (?:with|that have|that has)(?: the| an?)? ((?:upper|high|low|lower|higher)[- ](?:medium|middle|average)|highest|lowest|high|low) (?:overall )?scores?' +
    '|\\b(?:was|were|is|ranked|remained|stays?|stayed) (?:also )?(?:in )?(?:the )?((?:high|low)[- ]average)\\b',
  'giu',
)
/** "from the high to the high-average group". */
const FROM_GROUP = new RegExp(
  `\\bfrom (?:the )?((?:${LEVELS}))(?:[- ](?:perform\\w+|scor\\w+))?(?: group| quartile)? (?=(?:down |up )?(?:to|into) (?:the )?(?:${LEVELS})[- ]?(?:perform\\w+|scor\\w+)? ?(?:group|quartile))`,
  'giu',
)
const FOUR = /\b(?:four|4) (?:groups|levels|categories|tiers)\b[^.]{0,200}/giu

/** Ranks, their changes and groups of an English sentence. */
export function* englishStandings(text: string): Generator<Figure> {
  const place = ({ index, 0: words }: RegExpExecArray) => ({ at: index, end: index + words.length })
  const rank = (match: RegExpExecArray, rest: Partial<Extract<Figure, { kind: 'rank' }>>): Figure => ({
    kind: 'rank',
    rank: 1,
    bound: 'exact',
    of: null,
    before: false,
    year: null,
    ...rest,
    ...place(match),
  })
  for (const match of text.matchAll(RANK)) {
    const [, ordinal = '', of, year] = match
    yield rank(match, {
      rank: numberOf(ordinal),
      of: of === undefined ? null : Number(of),
      year: year === undefined ? null : Number(year),
    })
  }
  for (const match of text.matchAll(FROM_TO)) {
    const [words, start = '', startYear, end = '', endYear] = match
    const middle = match.index + words.lastIndexOf(' to ')
    const yearTold = (told: string | undefined) => (told === undefined ? null : Number(told.slice(-4)))
    yield {
      ...rank(match, { rank: Number(start), before: true, year: yearTold(startYear) }),
      end: middle,
    }
    yield { ...rank(match, { rank: Number(end), year: yearTold(endYear) }), at: middle }
  }
  for (const match of text.matchAll(FURTHER)) yield rank(match, { rank: numberOf(match[1] ?? '') })
  for (const match of text.matchAll(EXTREME))
    yield rank(match, {
      rank: match[1] === undefined ? 1 : numberOf(match[1]),
      bound: match[2] === undefined ? 'from-last' : 'exact',
      of: match[3] === undefined ? null : Number(match[3]),
    })
  for (const match of text.matchAll(OF_ALL))
    yield rank(match, { rank: Number(match[1]), of: Number(match[2]) })
  for (const match of text.matchAll(BARE_RANK)) yield rank(match, { rank: Number(match[1]) })
  for (const match of text.matchAll(SEVERAL)) yield { kind: 'aside', of: 'rank', ...place(match) }
  for (const match of text.matchAll(FIRST)) yield rank(match, {})
  for (const match of text.matchAll(SECOND)) yield rank(match, { rank: 2 })
  for (const match of text.matchAll(LAST)) yield rank(match, { bound: 'from-last' })
  for (const match of text.matchAll(TOP))
    yield rank(match, { rank: numberOf(match[1] ?? ''), bound: 'within' })
  for (const match of text.matchAll(CHANGE)) {
    const [, verb = '', number = ''] = match
    const places = numberOf(number)
    const up = /^(?:up|climb|rose|jump|mov|gain|improv|advanc)/iu.test(verb)
    yield { kind: 'rank-change', places: up ? places : -places, ...place(match) }
  }
  for (const match of text.matchAll(FOUR)) yield { kind: 'aside', of: 'group-range', ...place(match) }
  for (const match of text.matchAll(FROM_GROUP)) {
    const group = GROUP_NAMES.find(([pattern]) => pattern.test(match[1] ?? ''))?.[1] ?? null
    yield { kind: 'group', group, remark: null, before: true, year: null, ...place(match) }
  }
  for (const match of text.matchAll(GROUP)) {
    const name = match[1] ?? match[2] ?? match[3] ?? ''
    const group = GROUP_NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? null
    yield {
      kind: 'group',
      group,
      remark: null,
      before: /^from/iu.test(match[0]),
      year: null,
      ...place(match),
    }
  }
}

function numberOf(text: string): number {
  const digits = /\d+/.exec(text)?.[0]
  if (digits !== undefined) return Number(digits)
  const lower = text.toLowerCase()
  return 1 + Math.max(WORDS.indexOf(lower), CARDINALS.indexOf(lower))
}
