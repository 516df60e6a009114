import type { FieldOfWork } from './finding.ts'

/** A field of work whose agencies do nothing else. */
interface Field {
  readonly name: FieldOfWork
  /** Agencies of the field alone. */
  readonly agency: RegExp
  /** Words of tasks of the field. */
  readonly task: RegExp
}

/**
 * Fields with agencies of their own. Police, inspectorates and offices work across fields and are not here: only an
 * agency that cannot fit makes a finding.
 */
const FIELDS: readonly Field[] = [
  {
    name: 'health',
    agency: /bệnh viện|trạm y tế|trung tâm y tế|phòng y tế|sở y tế/,
    task: /y tế|khám|chữa bệnh|bệnh viện|bác s[ĩỹ]|bảo hiểm|bhyt|sức khỏe|sức khoẻ|dân số|vệ sinh|thực phẩm|dịch bệnh/,
  },
  {
    name: 'education',
    agency: /trường (?:học|tiểu học|mầm non|th|thcs|thpt|ptdt)|các trường|giáo dục và đào tạo|gd ?& ?đt|gdđt/,
    task: /giáo dục|trường|học sinh|giáo viên|dạy|lớp học|phụ huynh|đào tạo|phổ biến|tuyên truyền|thanh niên|trẻ em/,
  },
  {
    name: 'electricity',
    agency: /điện lực/,
    task: /điện|chiếu sáng|năng lượng/,
  },
  {
    name: 'post',
    agency: /bưu điện|viễn thông|nhà mạng|vnpt|viettel/,
    task: /bưu|viễn thông|internet|mạng|trực tuyến|điện tử|số|hồ sơ|thủ tục|tthc|phủ sóng|thông tin|chi trả/,
  },
]

/**
 * Whether an agency that works in one field alone is named for a task of another.
 *
 * A task's field is told by its words; a task that names the agency's field, or no field at all, fits.
 *
 * @returns both fields, or null if nothing is wrong
 */
export function unfittingAgency(
  agency: string,
  task: { readonly text: string },
): { readonly agency: FieldOfWork; readonly task: FieldOfWork } | null {
  const name = agency.slice(0, 300).toLowerCase()
  const text = task.text.slice(0, 5000).toLowerCase()
  const own = FIELDS.filter(field => field.agency.test(name))
  const [first] = own
  // "Phòng Giáo dục; Trạm Y tế" in one cell is told apart by the caller; here one agency has one field.
  if (!first || own.length > 1 || first.task.test(text)) return null
  const other = FIELDS.find(field => field !== first && isAbout(field, text))
  return other ? { agency: first.name, task: other.name } : null
}

/** Broad words ("thông tin", "tuyên truyền") do not make a task one of the field; its own nouns do. */
const OWN_NOUNS: Readonly<Record<FieldOfWork, RegExp>> = {
  health: /khám|chữa bệnh|bệnh viện|y tế|bhyt|bảo hiểm y tế/,
  education: /trường học|học sinh|giáo viên|lớp học|trường tiểu học|trường chuẩn|giáo dục/,
  electricity: /lưới điện|cấp điện|đường điện|đường dây|trạm biến áp|cung cấp điện/,
  post: /bưu chính|viễn thông|internet|phủ sóng/,
}

function isAbout({ name }: Field, text: string): boolean {
  return OWN_NOUNS[name].test(text)
}
