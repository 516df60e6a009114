import type { Region } from '@papi-lens/core'
import type { ChartTable } from '../../chart.ts'
import type { Bilingual } from '../../chart-plan.ts'
import { formatScore } from '../../format.ts'
import type { Caveat } from '../../frame/caveat.ts'
import { groupName, missingName } from '../../label.ts'
import type { Lang } from '../../lang.ts'
import type { MapFindings, MapSuccessor } from './map-findings.ts'

const REGION: Readonly<Record<Region, Bilingual>> = {
  NMM: { vi: 'Trung du và miền núi phía Bắc', en: 'the Northern Midlands and Mountains' },
  RRD: { vi: 'Đồng bằng sông Hồng', en: 'the Red River Delta' },
  NCC: { vi: 'Bắc Trung Bộ và duyên hải miền Trung', en: 'the North Central and Central Coast' },
  CHL: { vi: 'Tây Nguyên', en: 'the Central Highlands' },
  SE: { vi: 'Đông Nam Bộ', en: 'the South East' },
  MRD: { vi: 'Đồng bằng sông Cửu Long', en: 'the Mekong River Delta' },
}

/** The finding: where the marked province stands, or where the high or the low group is concentrated, or the ends of the distribution. */
export function mapTitle(
  { unit, year, marked, places, published, range, cluster }: MapFindings,
  lang: Lang,
): string {
  const place = places.find(({ code }) => code === marked)
  const head = unit[lang]
  if (place) {
    if (place.group === null || place.rank === null) {
      const why = missingName(place.missing ?? 'not-published', lang)
      return `${place.name[lang]}: ${head} ${year}, ${why}`
    }
    const group = groupName(place.group, lang).toLowerCase()
    return lang === 'vi'
      ? `${place.name.vi} thuộc nhóm ${group} năm ${year}, hạng ${place.rank}/${published}: ${head}`
      : `${place.name.en} was in the ${group} group in ${year}, rank ${place.rank} of ${published}: ${head}`
  }
  if (published === 0) return lang === 'vi' ? `${head} ${year}: không có điểm` : `${head} ${year}: no score`
  if (cluster) {
    const { region, count, of } = cluster
    const group = groupName(cluster.group, lang).toLowerCase()
    return lang === 'vi'
      ? `${head} ${year}: ${count}/${of} tỉnh vùng ${REGION[region].vi} thuộc nhóm ${group}`
      : `${head} ${year}: ${count} of ${of} provinces of ${REGION[region].en} are in the ${group} group`
  }
  const span = range ? `${formatScore(range.min, lang)}–${formatScore(range.max, lang)}` : ''
  return lang === 'vi'
    ? `${head} ${year}: điểm các tỉnh từ ${span.replace('–', ' đến ')}`
    : `${head} ${year}: provinces scored ${span}`
}

/** What is drawn and what its colours mean. */
export function mapSubtitle({ published, places, view }: MapFindings, lang: Lang): string {
  const colour =
    lang === 'vi'
      ? `Màu: nhóm theo tứ phân vị điểm của ${published}/${places.length} tỉnh, thành phố có điểm`
      : `Colour: quartile group among the ${published} of ${places.length} provinces with a score`
  if (view === '63') return colour
  return lang === 'vi'
    ? `${colour}; nét đậm: 34 tỉnh, thành phố từ 1/7/2025`
    : `${colour}; bold outlines: the 34 provinces since 1 July 2025`
}

/** How to read it, for those who do not see it. */
export function mapDescription({ groups, range, view }: MapFindings, lang: Lang): string {
  const counts = groups
    .map(({ group, count }) => `${groupName(group, lang).toLowerCase()} ${count}`)
    .join(', ')
  const [low, high] = range ? [formatScore(range.min, lang), formatScore(range.max, lang)] : ['', '']
  const merged =
    lang === 'vi'
      ? '. Danh sách: khoảng điểm của các tỉnh hợp thành mỗi tỉnh mới'
      : '. The list gives the range of the earlier provinces that make up each present one'
  const what =
    lang === 'vi'
      ? `Bản đồ các tỉnh, thành phố theo nhóm: ${counts}; điểm từ ${low} đến ${high}; có quần đảo Hoàng Sa (Đà Nẵng) và quần đảo Trường Sa (Khánh Hòa)`
      : `Map of provinces by group: ${counts}; scores from ${low} to ${high}; with the Hoang Sa (Da Nang) and Truong Sa (Khanh Hoa) archipelagos`
  return view === '34' ? what + merged : what
}

/** Provinces without a score, provinces that the map has no place for, and what the figures of merged ones are. */
export function mapCaveats(findings: MapFindings, placed: ReadonlySet<string>, lang: Lang): Caveat[] {
  const { places, view, unit, year } = findings
  const names = (found: typeof places) => found.map(({ name }) => name[lang]).join(', ')
  const missing = places.filter(place => place.missing === 'not-published')
  const unmeasured = places.length > 0 && places.every(place => place.missing === 'not-measured')
  const lost = places.filter(({ code }) => !placed.has(code))
  const caveats: Caveat[] = []
  if (unmeasured) {
    const text = lang === 'vi' ? `${unit.vi}: không đo năm ${year}` : `${unit.en}: not measured in ${year}`
    caveats.push({ sign: 'missing', text })
  }
  if (missing.length > 0) {
    const all = missing.length === places.length
    const who = all ? (lang === 'vi' ? 'tất cả các tỉnh' : 'all provinces') : names(missing)
    caveats.push({ sign: 'missing', text: `${lang === 'vi' ? 'Không công bố' : 'Not published'}: ${who}` })
  }
  if (lost.length > 0) {
    const text = lang === 'vi' ? 'Không có trên bản đồ' : 'Not on this map'
    caveats.push({ sign: 'note', text: `${text}: ${names(lost)}` })
  }
  if (view === '34') caveats.push(...mergerCaveats(findings, lang))
  return caveats
}

function mergerCaveats({ successors, marked, year }: MapFindings, lang: Lang): Caveat[] {
  const text =
    lang === 'vi'
      ? `Năm ${year} không có điểm công bố của tỉnh hợp nhất; bình quân không trọng số của các tỉnh cũ chỉ để tham khảo`
      : `There is no published score of a merged province in ${year}; the unweighted mean of its members is indicative only`
  const own = successors.find(({ members, merged }) => merged && members.includes(marked ?? ''))
  return own
    ? [{ sign: 'indicative', text: `${text}. ${figuresOf(own, lang)}` }]
    : [{ sign: 'indicative', text }]
}

function figuresOf({ name, range, mean }: MapSuccessor, lang: Lang): string {
  const title = lang === 'vi' ? `${name.vi} (từ 1/7/2025)` : `${name.en} (since 1 July 2025)`
  if (!range) return `${title}: ${lang === 'vi' ? 'không có điểm' : 'no score'}`
  const span = `${formatScore(range.min, lang)}–${formatScore(range.max, lang)}`
  if (mean === null) {
    return `${title}: ${span}, ${lang === 'vi' ? 'chưa đủ điểm các tỉnh cũ để tính bình quân' : 'no mean, because a member has no score'}`
  }
  const average = formatScore(mean, lang)
  return lang === 'vi' ? `${title}: ${span}, bình quân ${average}` : `${title}: ${span}, mean ${average}`
}

/** Every province with its score and group; in the view of 34 also the present province with its range. */
export function mapTable({ places, view, successors }: MapFindings, lang: Lang): ChartTable {
  const columns =
    lang === 'vi'
      ? ['Mã', 'Tỉnh, thành phố', 'Vùng', 'Điểm', 'Nhóm', 'Hạng']
      : ['Code', 'Province', 'Region', 'Score', 'Group', 'Rank']
  if (view === '34') {
    const more =
      lang === 'vi'
        ? ['Từ 1/7/2025', 'Điểm thấp nhất', 'Điểm cao nhất', 'Bình quân không trọng số (tham khảo)']
        : ['Since 1 July 2025', 'Lowest member', 'Highest member', 'Unweighted mean (indicative)']
    columns.push(...more)
  }
  const rows = places.map(({ code, name, region, score, missing, group, rank }) => {
    const place = group ? groupName(group, lang) : missing && missingName(missing, lang)
    const cells = [code, name[lang], regionName(region, lang), score, place, rank]
    if (view === '63') return cells
    const today = successors.find(({ members }) => members.includes(code))
    return [
      ...cells,
      today?.name[lang] ?? null,
      today?.range?.min ?? null,
      today?.range?.max ?? null,
      today?.mean ?? null,
    ]
  })
  return { columns, rows }
}

function regionName(region: Region, lang: Lang): string {
  return REGION[region][lang].replace(/^the /, '')
}
