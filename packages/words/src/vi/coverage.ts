import type { Area, Areas, Level, Plan } from '@papi-lens/plans'
import type { CoverageWords } from '../messages/coverage.ts'
import { nameOf } from '../name-of.ts'
import { plansByYear, plansOf } from '../plan-groups.ts'

const LEVEL: Readonly<Record<Level | 'unknown', string>> = {
  province: 'cấp tỉnh',
  district: 'cấp huyện',
  commune: 'cấp xã',
  unknown: 'chưa rõ cấp',
}

function plans(found: readonly Plan[]): string {
  const years = plansByYear(found).map(({ year, levels }) => {
    const counts = levels.map(({ level, count }) => `${count} kế hoạch ${LEVEL[level]}`)
    return `${listed(counts)}, ${year === null ? 'chưa rõ năm' : `năm ${year}`}`
  })
  return years.join('; ')
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} và ${parts.at(-1)}`
}

function items(found: readonly { readonly kind: 'task' | 'measure' }[]): string {
  const tasks = found.filter(({ kind }) => kind === 'task').length
  if (tasks === found.length) return `${tasks} nhiệm vụ`
  return tasks === 0 ? `${found.length} giải pháp` : `${found.length} nhiệm vụ, giải pháp`
}

function cell({ coverage, serving }: Pick<Area, 'coverage' | 'serving'>): string {
  if (coverage === 'no-plan') return '–'
  const levels = [...new Set(serving.map(({ plan }) => LEVEL[plan.issuer.level ?? 'unknown']))]
  return levels.length === 0 ? '0' : `${serving.length} (${levels.join(', ')})`
}

function area({ coverage, serving }: Area, { year, plans: timed }: Pick<Areas, 'year' | 'plans'>): string {
  const count = items(serving.map(({ item }) => item))
  switch (coverage) {
    case 'own':
      return `${count} trong ${plans(plansOf(serving))}`
    case 'lower-level':
      return `chỉ có ${count} trong ${plans(plansOf(serving))}`
    case 'none':
      return `chưa có nhiệm vụ, giải pháp trong ${plans(timed.answering)}`
    case 'no-plan':
      return timed.unread.length > 0
        ? `chưa đọc được hết ${plans(timed.unread)}`
        : `chưa nạp kế hoạch năm ${year + 1}`
  }
}

function finding(areas: Areas, province: { vi: string; en: string }): string {
  const { weak, uncovered, year } = areas
  const { answering, unread } = areas.plans
  if (areas.areas.every(({ priority }) => priority === null))
    return areas.areas.some(({ score }) => typeof score === 'number')
      ? 'chưa đủ điểm của các tỉnh để biết nội dung nào yếu'
      : 'không có điểm'
  if (weak.length === 0) return 'không có nội dung yếu'
  if (answering.length === 0) return notLoaded(province, year + 1)
  if (unread.length === answering.length)
    return `không đọc được, hoặc chỉ đọc được một phần, ${plans(unread)}`
  const own = weak.filter(({ coverage }) => coverage === 'own').length
  const lower = weak.filter(({ coverage }) => coverage === 'lower-level')
  const hasOwn = answering.some(({ issuer }) => issuer.level === 'province')
  const parts: string[] = []
  if (hasOwn && own === weak.length)
    parts.push(`cả ${own} nội dung yếu đều có nhiệm vụ, giải pháp trong kế hoạch cấp tỉnh năm ${year + 1}`)
  else if (hasOwn)
    parts.push(
      `${own}/${weak.length} nội dung yếu có nhiệm vụ, giải pháp trong kế hoạch cấp tỉnh năm ${year + 1}`,
    )
  else
    parts.push(
      `chưa nạp kế hoạch cấp tỉnh của ${nameOf(province, 'vi')} cho năm ${year + 1}`,
      `${plans(answering)} có nhiệm vụ, giải pháp cho ${lower.length}/${weak.length} nội dung yếu`,
    )
  if (hasOwn && lower.length > 0)
    parts.push(
      `${lower.length} nội dung chỉ có trong ${plans(plansOf(lower.flatMap(({ serving }) => serving)))}`,
    )
  if (uncovered.length > 0) parts.push(`${uncovered.length} nội dung chưa có trong kế hoạch đã nạp`)
  if (unread.length > 0) parts.push(`chưa đọc được hết ${plans(unread)}`)
  return parts.join('; ')
}

function notLoaded(province: { vi: string; en: string }, year: number): string {
  return `chưa nạp kế hoạch nào của ${nameOf(province, 'vi')} cho năm ${year}`
}

export const coverage: CoverageWords = {
  level: LEVEL,
  state: {
    'no-plan': 'chưa nạp kế hoạch',
    none: 'chưa có trong kế hoạch',
    'lower-level': 'chỉ có ở cấp dưới',
    own: 'có trong kế hoạch cấp tỉnh',
  },
  plans,
  ofPlan: ({ issuer, year }) =>
    `${LEVEL[issuer.level ?? 'unknown']}, ${year === null ? 'chưa rõ năm' : `năm ${year}`}`,
  items,
  cell,
  area,
  finding,
  notLoaded,
  howToLoad: command => `Để đối chiếu với một kế hoạch, chạy: ${command}`,
  someOf: (names, all) => {
    const more = all - names.length
    return more > 0 ? `${names.join(', ')} và ${more} nội dung khác` : listed(names)
  },
  answeringPlans: year => `Kế hoạch năm ${year + 1}, sau kết quả ${year}`,
  earlierPlans: year => `Kế hoạch có trước kết quả ${year}, không tính`,
  laterPlans: year => `Kế hoạch sau năm ${year + 1}, ứng với kết quả các năm sau, không tính`,
  elsewhere: count => `Tham khảo: ${count} nhiệm vụ, giải pháp của tỉnh khác`,
  ofOthers: titles => `Không tính vì là kế hoạch của tỉnh khác: ${titles.join('; ')}`,
  undated: titles => `Văn bản không cho biết năm của kế hoạch nên không tính: ${titles.join('; ')}`,
  unread: titles => `Không đọc được, hoặc chỉ đọc được một phần: ${titles.join('; ')}`,
  general: found => `${items(found)} chung cho cả chỉ số nội dung`,
  column: {
    area: 'Nội dung yếu, cấp bách trước',
    count: 'Số',
    items: 'Nhiệm vụ, giải pháp',
    general: 'Chung cho chỉ số',
  },
  unaimed: count => `Không nhằm vào nội dung yếu nào (${count}):`,
  longerSpan: (from, year) =>
    `Thay đổi ${from}–${year} được ghi kèm; nội dung yếu và thứ tự xét theo năm ${year}, không theo cả giai đoạn`,
  weakMeaning: year =>
    `Nội dung yếu: thuộc hai nhóm dưới, hoặc giảm rõ so với năm ${year - 1}; xếp theo mức ưu tiên`,
}
