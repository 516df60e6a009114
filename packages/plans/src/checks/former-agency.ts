/** An agency that is no more, and what has its work now. */
interface Former {
  /** On lower case. */
  readonly name: RegExp
  readonly successors: readonly string[]
}

const DISTRICT = '(?:huyện|quận|thị xã)'
const COMMITTEE = '(?:ubnd|[ủu][yỷỵ] ban nhân dân)'
const former = (name: string, successors: readonly string[]): Former => ({
  name: new RegExp(`(?<!\\p{L})(?<!(?:cơ|trụ) )${name}(?!\\p{L})`, 'gu'),
  successors,
})

/**
 * Departments merged by Decree 45/2025/NĐ-CP, and the offices of districts, which ended on 30 June 2025 (Law on the
 * Organisation of Local Government 2025). Names in plain lower case with their marks.
 */
const DEPARTMENTS: readonly Former[] = [
  former('sở (?:tài nguyên (?:và )?môi trường|tn ?(?:&|và)? ?mt)', ['Sở Nông nghiệp và Môi trường']),
  former('sở (?:nông nghiệp (?:và|&) (?:phát triển nông thôn|ptnt)|nn ?(?:&|và) ?ptnt)', [
    'Sở Nông nghiệp và Môi trường',
  ]),
  former('sở (?:giao thông ?[-–]? ?vận tải|gtvt)', ['Sở Xây dựng']),
  former('sở (?:kế hoạch (?:và|[-–]) đầu tư|kh ?(?:&|và)? ?đt)', ['Sở Tài chính']),
  former('sở (?:thông tin (?:và|[-–]) truyền thông|tt ?(?:&|và)? ?tt)', ['Sở Khoa học và Công nghệ']),
  former('sở (?:lao động,? ?[-–]? ?thương binh (?:và|&|[-–]) xã hội|lđ ?[-–]? ?tb ?(?:&|và|[-–])? ?xh)', [
    'Sở Nội vụ',
  ]),
  // A council has a committee of that name still.
  former('ban dân tộc(?: (?:tỉnh|thành phố))?(?! và| (?:của |thuộc )?(?:hđnd|hội đồng))', [
    'Sở Dân tộc và Tôn giáo',
  ]),
]

const CULTURE = ['Phòng Văn hóa - Xã hội của xã, phường, đặc khu']
const ECONOMY = ['Phòng Kinh tế (hoặc Phòng Kinh tế, Hạ tầng và Đô thị) của xã, phường, đặc khu']
const OFFICE = ['Văn phòng HĐND và UBND của xã, phường, đặc khu']
const COMMITTEES = ['UBND xã, phường, đặc khu']

/** Fields of offices that only a district had: no department of a province has one of that name. */
const ONLY_DISTRICTS: readonly (readonly [field: string, successors: readonly string[]])[] = [
  ['nội vụ', CULTURE],
  ['lao động,? ?[-–]? ?thương binh (?:và|&|[-–]) xã hội', CULTURE],
  ['lđ ?[-–]? ?tb ?(?:&|và|[-–])? ?xh', CULTURE],
  ['giáo dục (?:và|[-–]) đào tạo', CULTURE],
  ['văn hóa (?:và|[-–]) thông tin', CULTURE],
  ['tài chính ?[-–] ?kế hoạch', ECONOMY],
  ['tài nguyên (?:và )?môi trường', ECONOMY],
  ['kinh tế ?(?:và|[-–]) ?hạ tầng(?!,? (?:và )?đô thị)', ECONOMY],
  ['tư pháp', OFFICE],
]
/** Fields of a district's offices, which a commune's have not. */
const OFFICES: readonly (readonly [field: string, successors: readonly string[]])[] = [
  ...ONLY_DISTRICTS,
  ['y tế', CULTURE],
  ['nông nghiệp (?:và|&) (?:phát triển nông thôn|ptnt|môi trường)', ECONOMY],
  ['quản lý đô thị', ECONOMY],
  ['dân tộc', CULTURE],
]

const DISTRICTS: readonly Former[] = [
  ...OFFICES.map(([field, successors]) => former(`phòng ${field} (?:${DISTRICT}|thành phố)`, successors)),
  former(`(?:chủ tịch )?(?:${COMMITTEE}|hđnd|hội đồng nhân dân) (?:các |cấp )?${DISTRICT}`, COMMITTEES),
  former(`(?:${COMMITTEE}|hđnd) (?:các |cấp )?(?:[\\p{L}, ]{0,30}, )?thị trấn`, COMMITTEES),
  former('(?:huyện|quận|thị) (?:ủy|uỷ)', ['Đảng ủy xã, phường, đặc khu']),
  former(`(?:công an|ban chỉ huy quân sự) (?:các |cấp )?${DISTRICT}`, [
    'Công an tỉnh',
    'Công an xã, phường, đặc khu',
  ]),
  former(`thanh tra (?:các |cấp )?${DISTRICT}`, ['Thanh tra tỉnh']),
  // Law No. 81/2025/QH15 and Law No. 82/2025/QH15, in force from 1 July 2025.
  former(`(?:tòa|toà) án nhân dân (?:các |cấp )?${DISTRICT}`, ['Tòa án nhân dân khu vực']),
  former(`viện kiểm sát nhân dân (?:các |cấp )?${DISTRICT}`, ['Viện kiểm sát nhân dân khu vực']),
  former(
    `(?:văn phòng|vp) (?:hđnd|ubnd|hội đồng nhân dân|[ủu][yỷỵ] ban nhân dân)[\\p{L} ,&–-]{0,30}${DISTRICT}`,
    OFFICE,
  ),
  former(`(?:mttq|mặt trận tổ quốc)(?: việt nam)? (?:các |cấp )?${DISTRICT}`, [
    'Ủy ban MTTQ Việt Nam xã, phường, đặc khu',
  ]),
]
/** A cell that names districts alone, whose agencies are meant. */
const CELLS: readonly Former[] = [
  { name: new RegExp(`^(?:các |cấp )${DISTRICT}`, 'gu'), successors: COMMITTEES },
]

const office = ([field, successors]: readonly [string, readonly string[]]) =>
  former(`phòng ${field}`, successors)
/** Offices that can only be a district's, whether the text says so or not: in any plan, and in that of a commune. */
const ANYWHERE: readonly Former[] = ONLY_DISTRICTS.map(office)
const OF_COMMUNES: readonly Former[] = OFFICES.map(office)

/** Central cities are provinces; every other city ended with the districts. On the text as printed: a name has capitals. */
const OTHER_CITY =
  /(?<!\p{L})(?:UBND|[ỦủUu][yỷỵ] ban nhân dân) (?:[Tt]hành phố |TP\.? ?)(?!Hà Nội|HN|Hồ Chí Minh|HCM|Hải Phòng|Đà Nẵng|Cần Thơ|Huế)\p{Lu}[\p{Ll}’']{1,10}(?: \p{Lu}[\p{Ll}’']{1,10}){0,2}(?!\p{L})/gu

/** First day without districts. */
const SINCE = '2025-07-01'
const LONGEST = 300

/** Whether a plan speaks of a time in which these agencies are no more: issued since then, or for a year after. */
export function isAfterReform({
  date,
  year,
}: {
  readonly date: string | null
  readonly year: number | null
}): boolean {
  return date === null
    ? year !== null && year > Number(SINCE.slice(0, 4))
    : date >= SINCE.slice(0, date.length)
}

/**
 * What took the place of an agency that no longer exists since 1 July 2025; null for one that does.
 *
 * @param isCommunes whether a commune names it, so that its offices are told from those of a district
 * @example
 * successorsOf('Sở Giao thông vận tải', false) // => ['Sở Xây dựng']
 * successorsOf('Sở Nội vụ', false) // => null
 */
export function successorsOf(agency: string, isCommunes: boolean): readonly string[] | null {
  const printed = agency.slice(0, LONGEST).replace(/\s+/g, ' ').trim()
  const name = printed.toLowerCase()
  const known = [...DEPARTMENTS, ...DISTRICTS, ...CELLS, ...(isCommunes ? OF_COMMUNES : ANYWHERE)]
  const found = known.find(one => placesOf(one.name, name).length > 0)
  return found?.successors ?? (placesOf(OTHER_CITY, printed).length > 0 ? COMMITTEES : null)
}

/** A former agency where a sentence names it. */
export interface FormerMention {
  readonly start: number
  readonly end: number
  readonly successors: readonly string[]
}

/** The former agencies that a text names, wherever they stand in it, in its order. */
export function formerAgenciesIn(text: string, isCommunes: boolean): FormerMention[] {
  const lower = text.toLowerCase()
  // Letters that are longer in lower case would move every place behind them.
  if (lower.length !== text.length) return []
  const found = [
    ...mentionsOf([...DEPARTMENTS, ...DISTRICTS], lower),
    ...placesOf(OTHER_CITY, text).map(place => ({ ...place, successors: COMMITTEES })),
    // Without a district behind it, only a name that is written as one: schools have a "phòng y tế".
    ...mentionsOf(isCommunes ? OF_COMMUNES : ANYWHERE, lower).filter(({ start }) =>
      /^Phòng \p{Lu}/u.test(text.slice(start, start + 8)),
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return found.filter(mention => {
    if (mention.start < end) return false
    end = mention.end
    return true
  })
}

function mentionsOf(known: readonly Former[], lower: string): FormerMention[] {
  return known.flatMap(({ name, successors }) =>
    placesOf(name, lower).map(place => ({ ...place, successors })),
  )
}

function placesOf(name: RegExp, text: string): { start: number; end: number }[] {
  return [...text.matchAll(name)].map(({ index, 0: all }) => ({ start: index, end: index + all.length }))
}
