// Texts of plans: made from rows and words with a known answer, and mutated beyond any.
import { checkPlan, itemsOf, parsePlan } from '@papi-lens/plans'
import { type FuzzInput, type FuzzReader, promise } from '../fuzz-reader.ts'
import { mutatedText } from '../mutation.ts'
import type { Random } from '../random.ts'
import { PANEL } from '../small-world.ts'

const { provinces, framework } = PANEL

const HEAD = [
  'UBND TỈNH SƠN LA\nSố: 45/KH-UBND\n\nSơn La, ngày 3 tháng 3 năm 2023\n\nKẾ HOẠCH\nNâng cao chỉ số PAPI năm 2023\n\n',
  'ỦY BAN NHÂN DÂN TỈNH\n\nKẾ HOẠCH\nCải thiện Chỉ số PAPI của tỉnh năm 2024\n\n',
]
const DOINGS = [
  'Rà soát',
  'Niêm yết',
  'Tổ chức tập huấn về',
  'Công bố',
  'Kiểm tra',
  'Ban hành quy định về',
  'Khảo sát',
]
const OBJECTS = [
  ...[
    'danh sách hộ nghèo',
    'ngân sách xã',
    'giá đất ở các huyện',
    'thủ tục cấp giấy chứng nhận',
    'trạm y tế xã',
  ],
  ...['đường liên bản', 'nước sạch', 'cổng dịch vụ công', 'hòm thư góp ý', 'bầu trưởng bản'],
]
const AGENCIES = [
  'Sở Nội vụ',
  'Sở Y tế',
  'UBND các xã',
  'Sở Tài chính',
  'Công an tỉnh',
  'Văn phòng UBND tỉnh',
]
const OUTPUTS = ['Báo cáo', 'Kế hoạch', 'Văn bản', 'Hội nghị']
const TIMES: readonly (readonly [text: string, kind: string])[] = [
  ['Quý II/2023', 'quarter'],
  ['Trước ngày 15/6/2023', 'by-date'],
  ['Tháng 9/2023', 'month'],
  ['Thường xuyên', 'ongoing'],
]

/** An appendix of tasks with tabs between its cells: as many tasks, each with its own words, agency and time. */
function table(random: Random): FuzzInput {
  const rows = Array.from({ length: random.size(14, 150) }, () => ({
    task: `${random.of(DOINGS)} ${random.of(OBJECTS)} năm 2023`,
    lead: random.of(AGENCIES),
    time: random.of(TIMES),
  }))
  const lines = rows.map(({ task, lead, time }, at) =>
    [at + 1, task, random.of(OUTPUTS), lead, random.of(AGENCIES), time[0]].join('\t'),
  )
  const all = ['TT\tNhiệm vụ\tSản phẩm\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian', ...lines]
  const between = random.of(['\n', '\n\n'])
  const text = `${random.of(HEAD)}Thực hiện các nhiệm vụ tại Phụ lục.\n\nPHỤ LỤC\n${all.join(between)}\n`
  return {
    way: 'table of tasks',
    content: text,
    attempt() {
      const { tasks } = parsePlan(text, { provinces }).document
      promise(tasks.length === rows.length, () => `${tasks.length} of ${rows.length} tasks of\n${text}`)
      rows.forEach(({ task, lead, time }, at) => {
        const found = tasks[at]
        promise(found?.text.includes(task) === true, () => `"${task}" became "${found?.text}" of\n${text}`)
        promise(
          found?.lead.join().includes(lead) === true,
          () => `"${lead}" became "${found?.lead}" of\n${text}`,
        )
        const kinds = found?.deadlines.map(({ kind }) => kind)
        promise(kinds?.join() === time[1], () => `"${time[0]}" became ${kinds} of\n${text}`)
      })
      return 'read'
    },
  }
}

const SEED_TEXT = [
  ...HEAD,
  'I. MỤC TIÊU\nPhấn đấu năm 2024 điểm PAPI đạt từ 43 điểm trở lên, thuộc nhóm trung bình cao.\n\n',
  'II. NHIỆM VỤ\n1. Nội dung “Cung ứng dịch vụ công”\na) Sửa đường liên bản; hoàn thành trước 30/9/2023.\nb) Nâng cấp trạm y tế:\n- mua thuốc;\n- cử bác sĩ.\n\n',
  'III. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ báo cáo UBND tỉnh trước ngày 15 tháng cuối quý.\n\n',
  'PHỤ LỤC\nTT\tNhiệm vụ\tSản phẩm\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian\n1\tRà soát hộ nghèo\tBáo cáo\tSở Nội vụ\tUBND xã\tQuý I/2023\n',
]

/** Whatever a text holds: facts name lines that there are, and a number that is promised stands in the text. */
export function tryPlanText(text: string) {
  const count = text.split(/\r\n|\r|\n|\f|\v/).length
  const { document, lines } = parsePlan(text, { provinces })
  const findings = checkPlan(document, lines, framework)
  itemsOf(document)
  const placed = [
    ...document.tasks,
    ...document.measures,
    ...document.targets,
    ...document.duties,
    ...findings,
  ]
  for (const { line } of placed) promise(line >= 1 && line <= count, () => `line ${line} of ${count}`)
}

export const plan: FuzzReader = {
  name: 'plan',
  kind: 'text',
  holds: 'tables of tasks give each task with its words, agency and time; facts name lines that there are',
  make(random) {
    if (random.once(3)) return table(random)
    const parts = Array.from({ length: random.size(7, 80) }, () => random.of(SEED_TEXT)).join('')
    const content = mutatedText(parts, random)
    return {
      way: 'mutated text',
      content,
      attempt() {
        tryPlanText(content)
        return 'read'
      },
    }
  },
}
