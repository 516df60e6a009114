// Statements of published scores, whose verdict is known, and texts mutated beyond any.
import { auditClaims, defineComparability, isScore } from '@papi-lens/core'
import { readBreaks } from '@papi-lens/io'
import { readClaims } from '@papi-lens/plans'
import { bundledTexts } from '../../bundled.ts'
import { type FuzzInput, type FuzzReader, promise } from '../fuzz-reader.ts'
import { mutatedText } from '../mutation.ts'
import type { Random } from '../random.ts'
import { PANEL } from '../small-world.ts'

const { provinces, framework, years } = PANEL
const breaks = readBreaks('comparability.json', bundledTexts().comparability ?? '')
const dataset = {
  panel: PANEL,
  comparability: defineComparability(framework, 'value' in breaks ? breaks.value : []),
}

const ASIDES = [
  'Toàn tỉnh có 12 huyện và 204 xã.',
  'Khảo sát hỏi 192 người dân ở 12 bản.',
  'Chỉ số PCI của tỉnh đạt 65,2 điểm.',
  'Phấn đấu năm sau đạt 45 điểm trở lên.',
]

interface Stated {
  readonly text: string
  readonly isTrue: boolean
}

function madeSentence(random: Random): Stated | null {
  const [unit, year, province] = [random.of(framework.units), random.of(years), random.of(provinces)]
  if (!framework.scale(unit.id, year)) return null
  const score = PANEL.score(province.code, year, unit.id)
  if (!isScore(score)) return null
  const isTrue = !random.once(3)
  const decimals = random.of([2, 3, 4])
  const stated = score + (isTrue ? 0 : random.of([-0.2, 0.2, 0.4]))
  const figure = stated.toFixed(decimals).replace('.', ',')
  const name = unit.level === 'total' ? 'chỉ số PAPI' : `chỉ số “${unit.vi}”`
  const where = random.of([`tỉnh ${province.vi}`, province.vi])
  const text = random.of([
    `Năm ${year}, ${name} của ${where} đạt ${figure} điểm.`,
    `${where} đạt ${figure} điểm ${name} năm ${year}.`,
    `Theo kết quả công bố năm ${year}, ${where} có ${name} đạt ${figure} điểm.`,
  ])
  return { text: text[0]?.toUpperCase() + text.slice(1), isTrue }
}

function sentences(random: Random): FuzzInput {
  const stated = Array.from({ length: random.size(5, 40) }, () => madeSentence(random)).filter(
    made => made !== null,
  )
  const lines = stated.flatMap(({ text }) => (random.once(3) ? [random.of(ASIDES), text] : [text]))
  return {
    way: 'sentences',
    content: lines.join('\n'),
    attempt() {
      trySentences(stated, lines)
      return 'read'
    },
  }
}

function trySentences(stated: readonly Stated[], lines: readonly string[]): void {
  const { claims, province, unchecked } = readClaims(
    lines.map((text, at) => ({ line: at + 1, text })),
    { framework, provinces },
  )
  const judged = auditClaims(dataset, province, claims)
  for (const { text, isTrue } of stated) {
    const own = judged.filter(({ kind, line }) => kind === 'score' && lines[line - 1] === text)
    const isSeen = own.length > 0 || Object.keys(unchecked).length > 0
    promise(isSeen, () => `no figure was read of "${text}" in\n${lines.join('\n')}`)
    for (const { verdict, actual, stated: found } of own) {
      // A statement whose year stays open is held against every year, and may agree with one by chance.
      const isOpen = text.includes('công bố')
      const isWrong = isTrue ? verdict === 'contradicted' : verdict === 'confirmed' && !isOpen
      promise(!isWrong, () => `${verdict} (${found} against ${actual}): "${text}" in\n${lines.join('\n')}`)
    }
  }
}

/** Whatever a text holds: claims name lines that there are and quote words that stand in the text. */
export function tryClaimsText(text: string): void {
  const lines = text.split('\n').map((line, at) => ({ line: at + 1, text: line }))
  const { claims, province } = readClaims(lines, { framework, provinces })
  for (const { line } of auditClaims(dataset, province, claims))
    promise(line >= 1 && line <= lines.length, () => `line ${line} of ${lines.length}`)
}

export const claims: FuzzReader = {
  name: 'claims',
  kind: 'text',
  holds:
    'a true figure is never contradicted, a false one never confirmed, none passed over without being counted',
  make(random) {
    if (random.once(3)) return sentences(random)
    const made = Array.from(
      { length: random.size(5, 40) },
      () => madeSentence(random)?.text ?? random.of(ASIDES),
    )
    const content = mutatedText(made.join(random.of(['\n', ' '])), random)
    return {
      way: 'mutated text',
      content,
      attempt() {
        tryClaimsText(content)
        return 'read'
      },
    }
  },
}
