import type { Duty } from '../plan-document.ts'
import type { Paragraph } from '../reading/paragraphs.ts'
import { isoDate, type PrintedDate } from './date-text.ts'
import { receiverIn, subjectOf } from './duty-party.ts'
import { duesIn, REPORT, type ReportDue, SENTENCE } from './report-dues.ts'

/** Who and to whom, as told before the paragraph that tells when. */
interface Setting {
  /** From the heading above. */
  readonly who: string | null
  /** A paragraph that ends with a colon, of which this one is a part. */
  readonly intro: { readonly who: string | null; readonly to: string | null } | null
}

const PERIODIC = /(?:định kỳ|(?:hàng|hằng|mỗi) (?:tháng|quý|năm)|6 tháng|06 tháng)(?!\p{L})/iu
const PART = /^(?:báo cáo|báo|định kỳ|6 tháng|06 tháng|9 tháng|quý|cả năm|năm)(?!\p{L})/iu
const DEPTH: readonly Paragraph['kind'][] = [
  'roman',
  'capital',
  'article',
  'arabic',
  'nested',
  'letter',
  'paren',
  'none',
  'dash',
  'plus',
]
const HEADINGS = DEPTH.slice(0, 4)
const SUBHEADINGS = DEPTH.slice(4, 7)
/** Words of a clause enough to tell to whom. */
const CLAUSE = 600
/** Longest paragraph read: of a longer one, as much. */
const LONGEST = 20_000

/**
 * Duties to report that paragraphs tell: each date by which a report is due, with the period it covers, and each
 * periodic report without a date. Dates are kept as printed, also where they contradict each other; one without a
 * year has the year of the plan, the start of a period that of its end.
 *
 * @example
 * const text = 'Định kỳ gửi báo cáo về UBND huyện trước ngày 05/6 (số liệu từ ngày 01/12/2022 đến ngày 31/5/2023).'
 * const [duty] = readDuties([{ text, line: 1, lastLine: 1, marker: null, kind: 'none' }], { year: 2023, issuer: null })
 * duty && [duty.to, duty.due, duty.periodStart, duty.periodEnd]
 * // => ['UBND huyện', '2023-06-05', '2022-12-01', '2023-05-31']
 */
export function readDuties(
  paragraphs: readonly Paragraph[],
  { year, issuer }: { readonly year: number | null; readonly issuer: string | null },
): Duty[] {
  const duties: Duty[] = []
  let heading: string | null = null
  /** From a lettered or nested heading below that one. */
  let subheading: string | null = null
  let intro: (Setting['intro'] & { readonly kind: Paragraph['kind'] }) | null = null
  /** A periodic duty of an intro, which stands unless its parts give dates. */
  let waiting: Duty | null = null
  for (const whole of paragraphs) {
    const paragraph = whole.text.length > LONGEST ? { ...whole, text: whole.text.slice(0, LONGEST) } : whole
    const { text, kind } = paragraph
    if (text.includes('\t')) continue
    const isOutside = /^(?:Điều|Nơi nhận|Trên đây)(?!\p{L})/u.test(text)
    if (HEADINGS.includes(kind) || isOutside) {
      heading = isOutside ? null : subjectOf(text)
      subheading = null
    } else if (SUBHEADINGS.includes(kind)) subheading = subjectOf(text)
    const who = subheading ?? heading
    if (intro && !isPartOf(paragraph, intro.kind)) intro = null
    if (!intro && waiting) {
      duties.push(waiting)
      waiting = null
    }

    const found = dutiesIn(paragraph, { who, intro }, year)
    if (found.some(({ due }) => due !== null)) waiting = null
    if (text.endsWith(':') && REPORT.test(text) && receiverIn(text)) {
      intro = { who: subjectOf(text) ?? who, to: receiverIn(text), kind }
      const periodic = found.find(({ due }) => due === null)
      if (periodic) {
        waiting = periodic
        continue
      }
    }
    for (const duty of found) duties.push(duty)
  }
  if (waiting) duties.push(waiting)
  return duties.map(duty =>
    duty.to && /^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)$/iu.test(duty.to)
      ? { ...duty, to: issuer ?? duty.to }
      : duty,
  )
}

/** Parts are marked more deeply than the whole, or alike and name a report. */
function isPartOf({ kind, text }: Paragraph, whole: Paragraph['kind']): boolean {
  const depth = DEPTH.indexOf(kind) - DEPTH.indexOf(whole)
  return depth > 0 || (depth === 0 && PART.test(text))
}

function dutiesIn({ text, line, lastLine }: Paragraph, { who, intro }: Setting, year: number | null): Duty[] {
  const place = { line, lastLine }
  const told = text.split(SENTENCE)
  const subject =
    told.map(sentence => (REPORT.test(sentence) ? subjectOf(sentence) : null)).find(Boolean) ?? labelOf(text)
  const by = subject ?? intro?.who ?? who
  const to = receiverIn(text) ?? intro?.to ?? null
  const dues = duesIn(text, intro !== null)
  if (dues.length > 0) {
    return dues.map(({ start, end, date, period }) => ({
      ...place,
      text: text
        .slice(start, end)
        .replace(/^[\s;,.:–-]{1,8}/u, '')
        .trim(),
      who: by,
      to: receiverIn(text.slice(start, Math.min(end, start + CLAUSE))) ?? to,
      due: isoOf(date, year),
      ...periodOf(period, date.year ?? year),
    }))
  }
  return told.flatMap(sentence => {
    if (!PERIODIC.test(sentence) || !REPORT.test(sentence)) return []
    const receiver = receiverIn(sentence)
    const own = {
      who: subjectOf(sentence) ?? by,
      to: receiver,
      due: null,
      periodStart: null,
      periodEnd: null,
    }
    return receiver ? [{ ...place, text: sentence.trim(), ...own }] : []
  })
}

/** "Đề nghị Công an huyện: …" names who has to do all that follows. */
function labelOf(text: string): string | null {
  const colon = text.slice(0, 200).indexOf(':')
  return colon > 0 ? subjectOf(text.slice(0, colon)) : null
}

/** A start without a year has that of the end, or the year before it, so that it starts first. */
function periodOf(
  period: ReportDue['period'],
  known: number | null,
): Pick<Duty, 'periodStart' | 'periodEnd'> {
  if (!period) return { periodStart: null, periodEnd: null }
  const [from, to] = period
  const year = to.year ?? known
  const isBefore = from.month > to.month || (from.month === to.month && from.day > to.day)
  return { periodStart: isoOf(from, year && isBefore ? year - 1 : year), periodEnd: isoOf(to, year) }
}

/** As printed; null where the calendar has no such day or no year is known. */
function isoOf({ year, month, day }: PrintedDate, known: number | null): string | null {
  const own = year ?? known
  return own === null ? null : isoDate(own, month, day)
}
