import type { Dimension, Direction, Flag, Group, MissingReason, Verdict } from '@papi-lens/core'
import type { Lang } from './lang.ts'

type Names<Key extends string> = Record<Lang, Record<Key, string>>

const GROUP: Names<Group> = {
  vi: { high: 'Cao', 'high-average': 'Trung bình cao', 'low-average': 'Trung bình thấp', low: 'Thấp' },
  en: { high: 'High', 'high-average': 'High average', 'low-average': 'Low average', low: 'Low' },
}

const FLAG: Names<Flag> = {
  vi: {
    declined: 'giảm điểm',
    'hidden-decline': 'giảm ngầm',
    'relative-decline': 'kém mức chung',
    'persistent-decline': 'giảm nhiều năm liền',
    'group-drop': 'tụt nhóm',
    weak: 'nhóm dưới',
  },
  en: {
    declined: 'declined',
    'hidden-decline': 'hidden decline',
    'relative-decline': 'below the trend',
    'persistent-decline': 'declining for years',
    'group-drop': 'dropped a group',
    weak: 'lower groups',
  },
}

const FLAG_MEANING: Names<Flag> = {
  vi: {
    declined: 'Điểm thấp hơn năm trước.',
    'hidden-decline': 'Nội dung thành phần giảm trong khi chỉ số nội dung của nó tăng.',
    'relative-decline': 'Thay đổi kém rõ rệt so với đa số tỉnh (điểm z bền vững từ −1 trở xuống).',
    'persistent-decline': 'Giảm từ hai năm liên tiếp trở lên.',
    'group-drop': 'Xuống nhóm thấp hơn năm trước.',
    weak: 'Thuộc nhóm thấp hoặc trung bình thấp.',
  },
  en: {
    declined: 'The score is lower than the year before.',
    'hidden-decline': 'The sub-dimension fell while its dimension rose.',
    'relative-decline': 'Moved clearly worse than most provinces (robust z-score of −1 or less).',
    'persistent-decline': 'Fell two or more years in a row.',
    'group-drop': 'In a lower group than the year before.',
    weak: 'In the low or low-average group.',
  },
}

const VERDICT: Names<Verdict> = {
  vi: {
    same: 'so sánh được',
    rescaled: 'đổi thang điểm',
    redefined: 'đổi cách đo',
    'not-measured': 'không đo một trong hai năm',
  },
  en: {
    same: 'comparable',
    rescaled: 'other scale',
    redefined: 'redefined',
    'not-measured': 'not measured in one year',
  },
}

const MISSING: Names<MissingReason> = {
  vi: { 'not-measured': 'không đo', 'not-published': 'không công bố' },
  en: { 'not-measured': 'not measured', 'not-published': 'not published' },
}

const DIRECTION: Names<Direction> = {
  vi: { up: 'tăng', down: 'giảm', flat: 'không đổi' },
  en: { up: 'up', down: 'down', flat: 'unchanged' },
}

/** Name of a quartile group, e.g. "Trung bình thấp". */
export function groupName(group: Group, lang: Lang): string {
  return GROUP[lang][group]
}

/** Short name of a flag, for a label beside a figure. */
export function flagName(flag: Flag, lang: Lang): string {
  return FLAG[lang][flag]
}

/** What a flag means, in one sentence. */
export function flagMeaning(flag: Flag, lang: Lang): string {
  return FLAG_MEANING[lang][flag]
}

/** What a comparability verdict says. */
export function verdictName(verdict: Verdict, lang: Lang): string {
  return VERDICT[lang][verdict]
}

/** Why a score is missing. */
export function missingName(reason: MissingReason, lang: Lang): string {
  return MISSING[lang][reason]
}

/** A direction of change. */
export function directionName(direction: Direction, lang: Lang): string {
  return DIRECTION[lang][direction]
}

const SHORT: Record<Lang, Record<string, string>> = {
  vi: {
    participation: 'Tham gia',
    transparency: 'Công khai',
    accountability: 'Giải trình',
    'corruption-control': 'Chống tham nhũng',
    procedures: 'Thủ tục',
    services: 'Dịch vụ công',
    environment: 'Môi trường',
    'e-governance': 'Điện tử',
  },
  en: {
    participation: 'Participation',
    transparency: 'Transparency',
    accountability: 'Accountability',
    'corruption-control': 'Anti-corruption',
    procedures: 'Procedures',
    services: 'Services',
    environment: 'Environment',
    'e-governance': 'E-governance',
  },
}

/** A dimension in one or two words, for the edge of a drawing; the full name where there is no short one. */
export function shortDimension({ id, vi, en }: Dimension, lang: Lang): string {
  return SHORT[lang][id] ?? (lang === 'vi' ? vi : en)
}
