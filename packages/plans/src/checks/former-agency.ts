/** An agency that is no more, and what has its work now. */
interface Former {
  readonly name: RegExp
  readonly successors: readonly string[]
}

const DISTRICT = '(?:huyện|quận|thị xã|thành phố (?!trực thuộc))'

/**
 * Departments merged by Decree 45/2025/NĐ-CP, and the offices of districts, which ended on 30 June 2025 (Law on the
 * Organisation of Local Government 2025). Names in plain lower case with their marks.
 */
const DEPARTMENTS: readonly Former[] = [
  {
    name: /sở tài nguyên (?:và )?môi trường|sở tn ?(?:&|và)? ?mt/,
    successors: ['Sở Nông nghiệp và Môi trường'],
  },
  {
    name: /sở nông nghiệp (?:và|&) (?:phát triển nông thôn|ptnt)|sở nn ?(?:&|và) ?ptnt/,
    successors: ['Sở Nông nghiệp và Môi trường'],
  },
  { name: /sở giao thông ?[-–]? ?vận tải|sở gtvt/, successors: ['Sở Xây dựng'] },
  { name: /sở kế hoạch (?:và|[-–]) đầu tư|sở kh ?(?:&|và)? ?đt/, successors: ['Sở Tài chính'] },
  {
    name: /sở thông tin (?:và|[-–]) truyền thông|sở tt ?(?:&|và)? ?tt/,
    successors: ['Sở Khoa học và Công nghệ'],
  },
  {
    name: /sở lao động,? ?[-–]? ?thương binh (?:và|&|[-–]) xã hội|sở lđ ?[-–]? ?tb ?(?:&|và|[-–])? ?xh/,
    successors: ['Sở Nội vụ'],
  },
  {
    name: /(?<!\p{L})ban dân tộc(?: (?:tỉnh|thành phố))?(?!\p{L}| và)/u,
    successors: ['Sở Dân tộc và Tôn giáo'],
  },
]

const CULTURE = ['Phòng Văn hóa - Xã hội của xã, phường, đặc khu']
const ECONOMY = ['Phòng Kinh tế (hoặc Phòng Kinh tế, Hạ tầng và Đô thị) của xã, phường, đặc khu']
const OFFICE = ['Văn phòng HĐND và UBND của xã, phường, đặc khu']
const COMMITTEES = ['UBND xã, phường, đặc khu']

/** Fields of a district's offices, which a commune's have not. */
const OFFICES: readonly (readonly [field: string, successors: readonly string[]])[] = [
  ['nội vụ', CULTURE],
  ['lao động,? ?[-–]? ?thương binh (?:và|&|[-–]) xã hội', CULTURE],
  ['lđ ?[-–]? ?tb ?(?:&|và|[-–])? ?xh', CULTURE],
  ['giáo dục (?:và|[-–]) đào tạo', CULTURE],
  ['y tế', CULTURE],
  ['văn hóa (?:và|[-–]) thông tin', CULTURE],
  ['tài chính ?[-–] ?kế hoạch', ECONOMY],
  ['tài nguyên (?:và )?môi trường', ECONOMY],
  ['nông nghiệp (?:và|&) (?:phát triển nông thôn|ptnt|môi trường)', ECONOMY],
  ['kinh tế (?:và|[-–]) hạ tầng', ECONOMY],
  ['quản lý đô thị', ECONOMY],
  ['tư pháp', OFFICE],
  ['dân tộc', CULTURE],
]

const DISTRICTS: readonly Former[] = [
  ...OFFICES.map(([field, successors]) => ({ name: new RegExp(`phòng ${field} ${DISTRICT}`), successors })),
  {
    name: new RegExp(
      `(?:(?:chủ tịch )?(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)|hđnd) (?:các |cấp )?${DISTRICT}(?:,|/| (?!hà nội|hồ chí minh|hải phòng|đà nẵng|cần thơ|huế)|$)`,
    ),
    successors: COMMITTEES,
  },
  { name: new RegExp(`^(?:các |cấp )${DISTRICT}`), successors: COMMITTEES },
  {
    name: /(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân) (?:các |cấp )?(?:[\p{L}, ]{0,30}, )?thị trấn/u,
    successors: COMMITTEES,
  },
  {
    name: /huyện (?:ủy|uỷ)|quận (?:ủy|uỷ)|thị (?:ủy|uỷ)(?!\p{L})/u,
    successors: ['Đảng ủy xã, phường, đặc khu'],
  },
  {
    name: /công an (?:các |cấp )?(?:huyện|quận|thị xã)/,
    successors: ['Công an tỉnh', 'Công an xã, phường, đặc khu'],
  },
  { name: /thanh tra (?:các |cấp )?(?:huyện|quận|thị xã)/, successors: ['Thanh tra tỉnh'] },
  { name: new RegExp(`văn phòng [\\p{L} ,&–-]{0,30}${DISTRICT}`, 'u'), successors: OFFICE },
]

/** In a plan of a commune, an office of these fields can only be the district's, whether it says so or not. */
const UNNAMED: readonly Former[] = OFFICES.map(([field, successors]) => ({
  name: new RegExp(`^phòng ${field}(?!\\p{L})`, 'u'),
  successors,
}))

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
  const name = agency.slice(0, LONGEST).toLowerCase().replace(/\s+/g, ' ').trim()
  const known = [...DEPARTMENTS, ...DISTRICTS, ...(isCommunes ? UNNAMED : [])]
  return known.find(former => former.name.test(name))?.successors ?? null
}
