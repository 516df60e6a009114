import type { Direction, Group, JudgedClaim } from '@papi-lens/core'
import type { UncheckedKind } from '@papi-lens/plans'
import { formatDelta, formatScore } from '../format.ts'
import type { ClaimWords } from '../messages/claims.ts'
import { names } from './names.ts'

const UNCHECKED: Readonly<Record<UncheckedKind, string>> = {
  goal: 'mục tiêu, chỉ tiêu',
  'other-index': 'số liệu của chỉ số khác (PCI, PAR INDEX, SIPAS…)',
  'group-range': 'khoảng điểm hoặc số tỉnh của nhóm',
  gap: 'khoảng cách giữa hai mức điểm',
  'other-years': 'so sánh “cao nhất, thấp nhất” qua nhiều năm',
  rank: 'thứ hạng chưa rõ của địa phương nào hoặc của chỉ số nào',
  score: 'mức điểm chưa rõ của địa phương nào hoặc của chỉ số nào',
  group: 'xếp nhóm chưa rõ của địa phương nào hoặc của chỉ số nào',
  mean: 'bình quân nhiều năm',
  percent: 'mức tăng, giảm tính bằng %',
  provinces: 'số tỉnh tăng hoặc giảm điểm',
}

const VERDICT = {
  confirmed: 'đúng',
  contradicted: 'không khớp số công bố',
  unverifiable: 'chưa đối chiếu được',
} as const

const STATISTIC = { mean: 'trung bình', median: 'trung vị', min: 'thấp nhất', max: 'cao nhất' } as const

const REASON: ClaimWords['reason'] = {
  'unknown-province': 'chưa rõ của địa phương nào',
  'unknown-unit': 'chưa rõ chỉ số nào',
  'unknown-year': 'chưa rõ năm nào, hoặc năm không có số liệu',
  'unknown-region': 'vùng không thuộc sáu vùng kinh tế – xã hội',
  'unclear-subject': 'câu có thể nói về địa phương khác',
  'unclear-unit': 'câu có thể nói về chỉ số khác',
  'unclear-year': 'câu có thể nói về năm khác',
  'unclear-group': 'không rõ nhóm nào',
  'out-of-range': 'ngoài khoảng điểm của các tỉnh; có thể là chỉ số khác hoặc viết nhầm số',
  'unpublished-rank': 'PAPI không công bố thứ hạng; xếp theo điểm công bố thì khác',
  'unpublished-bound': 'ranh giới nhóm của PAPI có thể lệch vài tỉnh so với tính theo điểm',
  'weighted-mean': 'PAPI có thể tính trung bình theo trọng số dân số',
  'not-measured': 'năm đó chưa đo',
  'not-loaded': 'chưa có trong số liệu đang dùng',
  'no-own-score': 'tỉnh chưa có điểm riêng',
  'not-published': 'chưa công bố',
  redefined: 'cách đo đã đổi, các năm không so sánh được',
  rescaled: 'thang điểm đã đổi, các năm không so sánh trực tiếp được',
}

/** "cao nhất từ năm 2018", "thấp nhất các năm 2022–2024". */
function record({ stated, since, until, year }: JudgedClaim & { kind: 'record' }): string {
  const what = stated === 'highest' ? 'cao nhất' : 'thấp nhất'
  if (until !== undefined && until !== year) return `${what} các năm ${since ?? ''}–${until}`
  return since === null ? `${what} từ trước đến nay` : `${what} từ năm ${since}`
}

function value(claim: JudgedClaim, stated: number | string): string {
  if (claim.kind === 'record') {
    if (typeof stated === 'string') return record(claim)
    const figure = claim.measure === 'rank' ? `hạng ${stated}` : formatScore(stated, 'vi', 4)
    return claim.actualYear === undefined ? figure : `${figure} (năm ${claim.actualYear})`
  }
  if (typeof stated === 'string') {
    if (stated in names.group) return `nhóm ${names.group[stated as Group].toLowerCase()}`
    return names.direction[stated as Direction]
  }
  // What is stated keeps the decimals it was written with.
  const decimals = 'decimals' in claim && stated === claim.stated ? claim.decimals : 4
  switch (claim.kind) {
    case 'delta':
      return formatDelta(stated, 'vi', decimals)
    case 'share':
      return `${formatScore(stated, 'vi', 2)}%`
    case 'rank':
      return claim.bound === 'within' && stated === claim.stated
        ? `trong ${stated} tỉnh dẫn đầu`
        : `hạng ${stated}`
    case 'rank-change':
      return stated === 0 ? 'giữ hạng' : `${stated > 0 ? 'tăng' : 'giảm'} ${Math.abs(stated)} bậc`
    case 'count':
      return claim.group
        ? `${stated} chỉ số ở nhóm ${names.group[claim.group].toLowerCase()}`
        : `${stated} chỉ số ${names.direction[claim.direction ?? 'flat']}`
    default:
      return formatScore(stated, 'vi', decimals)
  }
}

export const claims: ClaimWords = {
  finding: ({ province, total, verdicts, noted }) => {
    const where = province === null ? '' : `${province}: `
    if (total === 0) return `${where}không thấy nhận định nào về điểm số`
    const only = noted > 0 ? ` (${noted} có lưu ý)` : ''
    return `${where}${total} nhận định về điểm số, ${verdicts.confirmed} đúng${only}, ${verdicts.contradicted} không khớp số công bố, ${verdicts.unverifiable} chưa đối chiếu được`
  },
  sayProvince:
    'Chưa xác định được văn bản nói về tỉnh nào: chỉ đối chiếu những câu có nêu tên địa phương. Thêm --province để đối chiếu cả các câu còn lại.',
  heads: {
    line: 'Dòng',
    subject: 'Của',
    about: 'Về',
    year: 'Năm',
    stated: 'Văn bản',
    published: 'Theo điểm công bố',
    verdict: 'Kết luận',
  },
  verdict: VERDICT,
  note: {
    truncated: 'cắt bớt chữ số, không làm tròn',
    boundary: 'ở ranh giới giữa hai nhóm hoặc hai hạng',
    'other-denominator': 'tính cả tỉnh chưa có điểm, hoặc chỉ tỉnh có điểm cả hai năm',
  },
  reason: REASON,
  nation: 'cả nước',
  ofMany: (statistic, group) =>
    group === null
      ? STATISTIC[statistic]
      : `${STATISTIC[statistic]} nhóm ${names.group[group].toLowerCase()}`,
  value,
  unchecked: counts => {
    const parts = Object.entries(counts).flatMap(([kind, count]) =>
      count ? [`${count} ${UNCHECKED[kind as UncheckedKind]}`] : [],
    )
    return parts.length === 0 ? '' : `Có đọc thấy nhưng không đối chiếu: ${parts.join('; ')}.`
  },
  unreadFrom: line =>
    `Văn bản quá dài: từ dòng ${line} trở đi chưa đọc hết. Hãy tách văn bản rồi đối chiếu từng phần.`,
  comment: ({ claim, subject, unit }) => {
    const about = `${claim.figure ? `“${claim.figure}”. ` : ''}${unit}, ${subject}, năm ${claim.year ?? 'chưa rõ'}`
    const published = claim.actual === null ? '' : ` Theo điểm công bố: ${value(claim, claim.actual)}.`
    const why = claim.reason ? `${VERDICT.unverifiable}: ${REASON[claim.reason]}` : VERDICT[claim.verdict]
    return `${about}: ${why}.${published} Nguồn: PAPI (CECODES, RTA & UNDP).`
  },
  author: 'Đối chiếu PAPI',
  annotated: ({ comments, file }) => `đã ghi ${comments} góp ý vào ${file}`,
  unplaced: count =>
    `Không tìm lại được vị trí của ${count} nhận định trong văn bản để ghi góp ý; xem trong bảng`,
  evaluation: {
    finding: ({ labels, precision, recall, falseContradictions }) =>
      `So với ${labels} nhãn: độ chính xác ${formatScore(100 * precision, 'vi', 1)}%, độ phủ ${formatScore(100 * recall, 'vi', 1)}%, ${falseContradictions} kết luận “không khớp” nhầm`,
    heads: { kind: 'Loại', labels: 'Nhãn', found: 'Đọc được', right: 'Trùng nhãn' },
    kind: {
      score: 'điểm',
      delta: 'mức thay đổi',
      share: 'tỷ lệ so với tối đa',
      group: 'nhóm',
      rank: 'thứ hạng',
      'rank-change': 'thay đổi thứ hạng',
      direction: 'tăng hay giảm',
      count: 'số chỉ số',
      record: 'cao nhất, thấp nhất qua các năm',
    },
    missed: 'Nhãn chưa đọc được:',
    surplus: 'Đọc được nhưng không có nhãn:',
  },
}
