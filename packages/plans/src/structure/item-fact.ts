import { agenciesIn } from '../appendix/agency.ts'
import { outputKind } from '../appendix/output-kind.ts'
import { outputsIn } from '../appendix/output-words.ts'
import type { PlanItem } from '../plan-item.ts'
import { readDeadlines } from '../promises/read-deadlines.ts'

/** What a line below an item tells of it. */
export type ItemFact = Partial<Pick<PlanItem, 'lead' | 'partners' | 'deadlines' | 'outputs'>>

const LEAD =
  /^(?:(?:cơ quan|đơn vị|bộ phận|phòng)(?:, (?:cơ quan|đơn vị|bộ phận))? )?(?:chủ trì|thực hiện|tham mưu|phụ trách|đầu mối)(?: (?:thực hiện|tham mưu|chính))?\s?:\s?(?=\S)/iu
const PARTNERS =
  /^(?:(?:cơ quan|đơn vị|bộ phận)(?:, (?:cơ quan|đơn vị|bộ phận))? )?phối hợp(?: thực hiện)?\s?:\s?(?=\S)/iu
const DEADLINE =
  /^(?:thời (?:gian|hạn)|tiến độ|hạn)(?: (?:thực hiện|hoàn thành|triển khai|thực hiện, hoàn thành))?\s?:\s?(?=\S)/iu
const OUTPUT = /^(?:sản phẩm(?: đầu ra| dự kiến)?|kết quả(?: đầu ra| dự kiến| cần đạt)?)\s?:\s?(?=\S)/iu
const LONGEST = 600

/**
 * What a line such as "Đơn vị chủ trì: …", "Thời gian: …" or "Sản phẩm: …" tells of the item above it.
 *
 * @returns null for any other line
 */
export function itemFact(text: string, year: number | null): ItemFact | null {
  if (text.length > LONGEST) return null
  const rest = (opening: RegExp) => {
    const found = opening.exec(text)
    return found ? text.slice(found[0].length).replace(/[.;]$/u, '') : null
  }
  const partners = rest(PARTNERS)
  if (partners !== null) return { partners: agenciesIn(partners) }
  const lead = rest(LEAD)
  if (lead !== null) return { lead: agenciesIn(lead) }
  const deadline = rest(DEADLINE)
  if (deadline !== null) return { deadlines: readDeadlines(deadline, { year }).deadlines }
  const output = rest(OUTPUT)
  return output === null
    ? null
    : { outputs: outputsIn(output).map(words => ({ kind: outputKind(words), text: words })) }
}
