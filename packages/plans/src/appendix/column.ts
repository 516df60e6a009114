import { plainWords } from '../reading/plain-words.ts'

/** What a column of an appendix holds; `topic` is a second column of text, such as the dimension a task is for. */
export type Column =
  | 'number'
  | 'topic'
  | 'text'
  | 'outputs'
  | 'lead'
  | 'partners'
  | 'deadline'
  | 'note'
  | 'other'

/** Longer texts are cells, not heads of columns. */
const LONGEST = 70

/** The words of each head, on plain words; the first that fits counts. */
const HEADS: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(?:tt|stt|so tt|so thu tu|thu tu|no)$/],
  ['note', /^ghi chu$/],
  [
    'deadline',
    /^(?:thoi gian|thoi han|thoi diem|tien do|han hoan thanh|han bao cao|lo trinh|ngay hoan thanh|ky bao cao)/,
  ],
  ['outputs', /^(?:san pham|ket qua|dau ra|hinh thuc van ban|ten van ban)/],
  [
    'partners',
    /^(?:(?:cac )?(?:co quan|don vi|bo phan|nganh|can bo|nguoi)(?: don vi)? )?(?:cung )?(?:tham gia )?phoi hop/,
  ],
  [
    'lead',
    /^(?:chu tri|phu trach|chiu trach nhiem|phan cong|to chuc thuc hien|nguoi chu tri|trach nhiem|tham muu|(?:cac )?(?:co quan|don vi|bo phan|nganh|nguoi|ca nhan|can bo|cong chuc)(?: don vi| co quan| bo phan| nganh| ca nhan)? (?:chu tri|phu trach|thuc hien|chiu|tham muu|to chuc|theo doi|dau moi|duoc giao))/,
  ],
  [
    'text',
    /^(?:(?:ten |cac )?nhiem vu|(?:ten |cac )?cong viec|(?:cac )?giai phap|(?:cac )?hoat dong|noi dung|viec|muc tieu)/,
  ],
  ['topic', /^(?:chi so|tieu chi|nhom|linh vuc|truc|thanh phan)/],
]

function columnOf(head: string): Column {
  if (head.length > LONGEST) return 'other'
  const words = plainWords(head)
  return HEADS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other'
}

/**
 * What the columns of a table hold, by the words of its head, in any order and wording.
 *
 * @returns null where the cells are not the head of a table of tasks
 */
export function columnsOf(cells: readonly string[]): Column[] | null {
  if (cells.length < 3 || cells.length > 20) return null
  const columns = cells.map(columnOf)
  const isKnown = (column: Column) => columns.includes(column)
  if (columns.filter(column => column !== 'other').length < 3) return null
  // A wide cell over "chủ trì" and "phối hợp" names neither; a table of tasks says who or when.
  if (!isKnown('lead') && !isKnown('partners') && !isKnown('deadline')) return null
  oneOfEach(columns, cells)
  return columns.includes('text') ? columns : null
}

/** Settles columns named alike: who leads and who only carries out, the task and the topic it belongs to. */
function oneOfEach(columns: Column[], cells: readonly string[]): void {
  const plain = cells.map(plainWords)
  const leads = indexesOf(columns, 'lead')
  if (leads.length > 1) {
    const main = leads.find(at => /chu tri|phu trach|dau moi|tham muu/.test(plain[at] ?? '')) ?? leads[0]
    const free = !columns.includes('partners')
    for (const at of leads) if (at !== main) columns[at] = free ? 'partners' : 'other'
  }
  if (!columns.includes('text')) {
    const topic = columns.lastIndexOf('topic')
    if (topic >= 0) columns[topic] = 'text'
  }
  const texts = indexesOf(columns, 'text')
  if (texts.length > 1) {
    const main = texts.find(at => /nhiem vu|cong viec|giai phap|hoat dong/.test(plain[at] ?? '')) ?? texts[0]
    for (const at of texts) if (at !== main) columns[at] = 'topic'
  }
  for (const single of ['number', 'outputs', 'deadline', 'note'] as const) {
    for (const at of indexesOf(columns, single).slice(1)) columns[at] = 'other'
  }
}

function indexesOf(columns: readonly Column[], wanted: Column): number[] {
  return columns.flatMap((column, at) => (column === wanted ? [at] : []))
}

/** Where one head ends and the next begins, in heads that run together on plain words. */
const RUN_TOGETHER =
  /\b(?:tt|stt|ghi chu|thoi gian|thoi han|tien do|san pham|ket qua|dau ra|nhiem vu|noi dung|cong viec|giai phap|(?:co quan|don vi|bo phan|nguoi)(?: don vi)? (?:\p{L}+ )?(?:chu tri|phoi hop|thuc hien|phu trach|tham muu)|(?:chu tri|phoi hop))\b/gu

/**
 * What the columns hold where the heads run together on a line: "STT Nhiệm vụ Đơn vị chủ trì Đơn vị thực hiện".
 * A head's further words ("trọng tâm", "theo dõi") stay with it.
 */
export function columnsOfRun(text: string): Column[] | null {
  if (text.length > LONGEST * 5) return null
  const plain = plainWords(text)
  const starts = [...plain.matchAll(RUN_TOGETHER)].map(({ index }) => index)
  // "nội dung nhiệm vụ", "kết quả đầu ra": one head in two words.
  const heads = starts
    .map((start, at) => plain.slice(start, starts[at + 1]).trim())
    .filter(
      (head, at, all) => !/^(?:nhiem vu|dau ra|cong viec|giai phap)\b/.test(head) || !isHalf(all[at - 1]),
    )
  if (starts[0] !== 0) return null
  return columnsOf(heads)
}

function isHalf(head: string | undefined): boolean {
  return head !== undefined && /^(?:noi dung|san pham|ket qua|nhiem vu)$/.test(head)
}
