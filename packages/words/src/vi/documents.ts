import type { Fault, FieldOfWork, Notice } from '@papi-lens/plans'
import type { DocumentWords } from '../messages/documents.ts'
import { documentProblem } from './document-problems.ts'

export const documents: DocumentWords = {
  problem: documentProblem,
  notice,
  severity: { error: 'lỗi', warning: 'cảnh báo', note: 'lưu ý' },
}

const FIELD: Readonly<Record<FieldOfWork, string>> = {
  health: 'y tế',
  education: 'giáo dục',
  electricity: 'điện',
  post: 'bưu chính, viễn thông',
}

function notice(found: Notice | Fault): string {
  switch (found.code) {
    case 'missing-number':
      return 'văn bản chưa có số'
    case 'missing-date':
      return 'văn bản chưa ghi đủ ngày ban hành'
    case 'no-sections':
      return 'không tìm thấy mục nào về một chỉ số nội dung'
    case 'unread-work':
      return `phần lớn việc phải làm (${found.sentences} câu) không tách được thành nhiệm vụ; cần đọc trực tiếp văn bản`
    case 'unread-pages':
      return `trang ${found.pages.join(', ')} hầu như không có chữ đọc được (có thể là bản quét): phần này của văn bản chưa được đọc; cần nhận dạng chữ (OCR) rồi đọc lại`
    case 'unread-appendix':
      return 'không đọc được nhiệm vụ nào trong phụ lục: không thấy bảng có tên cột'
    case 'too-many-tasks':
      return `phụ lục có hơn ${found.most} dòng; phần còn lại không được đọc`
    case 'too-many-items':
      return `văn bản có hơn ${found.most} nhiệm vụ, giải pháp; phần còn lại không được đọc`
    case 'unclear-columns':
      return `nhiệm vụ ${found.ref}: không chắc chữ nào thuộc cột nào; cần đối chiếu với bản gốc`
    case 'unread-deadline':
      return `nhiệm vụ ${found.ref}: không đọc được thời hạn “${shown(found.text)}”`
    case 'merged-cells': {
      const column = found.column === 'lead' ? 'cơ quan chủ trì' : 'thời hạn'
      return `${found.cells} ô trống ở cột ${column} được hiểu là gộp với ô phía trên`
    }
    case 'inverted-period':
      return `kỳ số liệu từ ${day(found.start)} đến ${day(found.end)} kết thúc trước khi bắt đầu; xem lại năm`
    case 'due-before-period-end':
      return `báo cáo phải gửi trước ${day(found.due)} khi kỳ số liệu đến ${day(found.end)} mới kết thúc`
    case 'date-outside-year': {
      const where = found.ref === null ? 'thời hạn' : `nhiệm vụ ${found.ref}`
      return `${where} ghi năm ${found.found} trong kế hoạch năm ${found.year}; có thể còn sót từ năm trước`
    }
    case 'deadline-before-issue':
      return `nhiệm vụ ${found.ref} có thời hạn đến ${day(found.due)}, trước ngày ban hành kế hoạch (${day(found.issued)})`
    case 'two-dates':
      return `${found.number} được dẫn với hai ngày: ${day(found.otherDate)} (dòng ${found.otherLine}) và ${day(found.date)}`
    case 'two-numbers':
      return `cùng một văn bản được dẫn là ${found.number} và ${found.other} (dòng ${found.otherLine})`
    case 'task-without-lead':
      return lacking(found, 'cơ quan chủ trì')
    case 'task-without-deadline':
      return lacking(found, 'thời hạn hoàn thành')
    case 'unfitting-agency':
      return `nhiệm vụ ${found.ref} thuộc lĩnh vực ${FIELD[found.field]} nhưng giao ${found.agency} (${FIELD[found.ofAgency]})`
    case 'duplicate-task':
      return `nhiệm vụ ${found.ref} trùng với nhiệm vụ ${found.other} (dòng ${found.otherLine})`
    case 'numbering-gap': {
      const after = found.after ? `sau “${found.after.label}” (dòng ${found.after.line})` : 'ở đầu danh mục'
      return `số thứ tự “${found.label}” ${after}: ${found.isRepeated ? 'lặp hoặc lùi' : 'thiếu số ở giữa'}`
    }
    case 'former-agency': {
      const times = found.times > 1 ? ` (${found.times} lần)` : ''
      return `${found.agency}${times} không còn từ ngày 01/7/2025; nhiệm vụ nay thuộc ${found.successors.join(', ')}`
    }
    case 'target-below-base': {
      const year = found.year === null ? 'mức ban đầu' : `mức năm ${found.year}`
      return `chỉ tiêu ${figure(found.value)} ${found.unit} thấp hơn ${year} (${figure(found.base)} ${found.unit})`
    }
    case 'base-figure-differs':
      return `${found.unit.vi} năm ${found.year}: văn bản ghi ${figure(found.stated)}, kết quả công bố là ${figure(found.actual)}`
    case 'task-without-output':
      return found.refs.length === found.tasks
        ? `không nhiệm vụ nào trong ${found.tasks} nhiệm vụ nêu sản phẩm hoặc con số đo được`
        : `${found.refs.length}/${found.tasks} nhiệm vụ không nêu sản phẩm hoặc con số đo được: ${someRefs(found.refs)}`
    case 'target-without-measure':
      return `chỉ số nội dung “${found.dimension.vi}” có chỉ tiêu nhưng không có nhiệm vụ, giải pháp nào`
    case 'nothing-found':
      return 'không tìm thấy nhiệm vụ hay giải pháp nào; văn bản có thể không phải kế hoạch PAPI'
    case 'dimension-without-task': {
      const what = found.what === 'task' ? 'nhiệm vụ' : 'giải pháp'
      return `chỉ số nội dung “${found.dimension.vi}” không có ${what} nào`
    }
  }
}

interface Lacking {
  readonly ref: string | null
  readonly refs?: readonly string[]
  readonly tasks: number
}

function lacking({ ref, refs, tasks }: Lacking, what: string): string {
  if (refs) return `${refs.length}/${tasks} nhiệm vụ không có ${what}: ${someRefs(refs)}`
  return ref === null
    ? `không nhiệm vụ nào trong ${tasks} nhiệm vụ có ${what}`
    : `nhiệm vụ ${ref} không có ${what}`
}

/** 2022-06-02 as 02/06/2022, 2022-02 as 02/2022. */
function day(iso: string): string {
  return iso.split('-').reverse().join('/')
}

/** 43.5 as 43,5. */
function figure(value: number): string {
  return `${value}`.replace('.', ',')
}

function someRefs(refs: readonly string[]): string {
  return refs.length > 10 ? `${refs.slice(0, 10).join(', ')}…` : refs.join(', ')
}

function shown(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
