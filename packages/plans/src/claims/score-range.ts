import type { ClaimSubject, Group } from '@papi-lens/core'
import type { Figure } from './figures/figure.ts'
import { END, fitting, phrase, START } from './phrase.ts'
import { regionsIn } from './region-name.ts'
import type { Scene } from './scene.ts'

/** All provinces, and not some of them. */
const OF_ALL = phrase(
  `${START}(?:(?:các|toàn bộ|tất cả|giữa các|6[0-3]) (?:tỉnh|địa phương)|cả nước|toàn quốc|provincial scores?|(?:scores? of )?(?:the |all )?(?:6[0-3] )?provinces['’]?(?: and cities)?(?: scores?)?)${END}`,
)
const OF_SOME = phrase(
  `${START}(?:nhóm|còn lại|khác|một số|nhiều|nửa|tốp|top|huyện|xã|sở|ngành|chỉ số nội dung|nội dung thành phần|dimensions?|group|other|remaining|indicators?)${END}|${START}(?!6[0-3])\\d{1,2} (?:tỉnh|địa phương|provinces)`,
)
const RUNS = phrase(
  `${START}(?:dao động|biến thiên|trải(?: dài| rộng)?|nằm trong khoảng|nằm|trong khoảng|có (?:điểm|mức)|đạt|ranged?|ranging|runs?|var(?:y|ied))(?: [^\\s,.;]{1,8}){0,4} $`,
)
/** "…, nhóm này có điểm từ …": bounds of the group that a province is said to be in. */
const OF_THIS_GROUP = phrase(
  `^[\\s,;:(–-]{0,4}(?:(?:đây )?là )?(?:nhóm (?:này|có|đạt|với|gồm các tỉnh)|có|với)(?: [^\\s.;]{1,8}){0,5} ?$`,
)

/** Whose bounds a range of scores tells, where it is told as a result of provinces; null where it only describes. */
export function rangeOver(
  { text, figures }: Scene,
  { at }: Figure,
  index: number,
): { subject: ClaimSubject; group?: Group } | null {
  // Several ranges describe the groups that PAPI forms.
  if (figures.filter(({ kind }) => kind === 'range').length > 1) return null
  const before = text.slice(Math.max(0, at - 200), at)
  const group = figures[index - 1]
  if (group?.kind === 'group' && fitting(OF_THIS_GROUP, text).test(text.slice(group.end, at))) {
    return group.group === null ? null : { subject: 'nation', group: group.group }
  }
  const clause = before.split(/[;:.](?!\d)/u).at(-1) ?? ''
  if (fitting(OF_SOME, text).test(clause) || !fitting(RUNS, text).test(`${clause.trimEnd()} `)) return null
  const regions = regionsIn(clause).filter(({ kind }) => kind === 'region')
  const [region, ...more] = regions
  if (region) return more.length > 0 || region.place === 'other-region' ? null : { subject: region.place }
  return fitting(OF_ALL, text).test(clause) ? { subject: 'nation' } : null
}
