import { findProvince, type Province } from '@papi-lens/core'
import type { Level } from '../plan.ts'
import type { Head } from '../plan-document.ts'
import type { Paragraph } from '../reading/paragraphs.ts'
import { headCells } from './head-cells.ts'

const LEVEL_OF: Readonly<Record<string, Level>> = {
  tỉnh: 'province',
  'thành phố': 'district',
  huyện: 'district',
  quận: 'district',
  'thị xã': 'district',
  xã: 'commune',
  phường: 'commune',
  'thị trấn': 'commune',
  'đặc khu': 'commune',
}
const KIND = 'tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu'
const WORD = "\\p{Lu}[\\p{L}'’]{0,12}"
/** A name: words in capitals, perhaps with a dash, or a number as wards have. */
const NAME = `(?:${WORD}(?: (?:- )?${WORD}){0,4}|\\d{1,2})`
const COMMITTEE = '(?:UBND|[ỦỤU][yỷỵ] ?ban nhân dân|Ủy ban Nhân dân|Uỷ ban nhân dân|Ủy ban nhân dân)'
const ACTS = '(?: đã)? (?:ban hành|xây dựng|triển khai|tổ chức)'
/** The committee as the subject of its own act, not as the author of a document cited. */
const ISSUES = new RegExp(`(?<!(?:của|do|tại) )${COMMITTEE} (${KIND})(?: (${NAME}))?${ACTS}`, 'gu')
const COMMITTEE_OF = new RegExp(`${COMMITTEE} (${KIND}) (${NAME})`, 'u')
const UNIT = new RegExp(`(?<!\\p{L})(${KIND}) (${NAME})`, 'gu')
/** Head block, in capitals: the committee on one line, its unit on the same or the next. */
const CAPITALS =
  /^(?:UBND|[ỦU][YỶ] BAN NHÂN DÂN)(?: (TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU) (\p{Lu}[\p{Lu} -]{1,40}))?$/u
const UNIT_CAPITALS =
  /^(TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU) (\p{Lu}[\p{Lu} -]{1,40})$/u
/** Distinct names looked up at most: a text may name any number of them. */
const MOST_NAMES = 60

interface Unit {
  readonly kind: string
  readonly name: string | null
}

/**
 * The committee that issued a plan, its level, and the province it lies in: from the sentence in which it issues the
 * plan, else the head block, else the note under the title; its name, where that sentence leaves it out, from the place
 * before the date. The province of a district or commune is the one named most as "tỉnh …".
 */
export function readIssuer(
  {
    intro,
    head,
    all,
  }: { intro: readonly Paragraph[]; head: readonly Paragraph[]; all: readonly Paragraph[] },
  place: string | null,
  title: string | null,
  provinces: readonly Province[],
): Head['issuer'] {
  const issuing = lastIssuing(intro)
  const unit =
    [issuing, fromCapitals(head), fromNote(head)].find(found => found?.name) ??
    named(issuing, place, title, all)
  const kind = unit?.kind ?? null
  const parent = mostNamed(all, provinces)
  if (kind === null) return { name: null, level: null, province: parent }
  const own = unit?.name ? lookUp(unit.name, provinces) : null
  const isProvince = kind === 'tỉnh' || (kind === 'thành phố' && own !== null && CITIES.has(own))
  return {
    name: unit?.name ? `UBND ${kind} ${unit.name}` : null,
    level: isProvince ? 'province' : (LEVEL_OF[kind] ?? null),
    province: isProvince ? own : parent,
  }
}

/** Cities under the central government are provinces: Hà Nội, Hải Phòng, Đà Nẵng, Hồ Chí Minh, Cần Thơ. */
const CITIES: ReadonlySet<string> = new Set(['01', '31', '48', '79', '92'])

function lastIssuing(intro: readonly Paragraph[]): Unit | null {
  let unit: Unit | null = null
  for (const { text } of intro)
    for (const [, kind, name] of text.slice(0, 20_000).matchAll(ISSUES))
      if (kind && (name || !unit?.name)) unit = { kind, name: name ?? null }
  return unit
}

function fromCapitals(head: readonly Paragraph[]): Unit | null {
  for (const [index, { text }] of head.entries()) {
    for (const cell of headCells(text)) {
      const found = CAPITALS.exec(cell)
      const [, kind, name] = found?.[1]
        ? found
        : found
          ? (UNIT_CAPITALS.exec(headCells(head[index + 1]?.text ?? '')[0] ?? '') ?? [])
          : []
      if (kind && name) return { kind: kind.toLowerCase(), name: titleCase(name.trim()) }
    }
  }
  return null
}

/** "(Ban hành kèm theo Quyết định số … của UBND xã …)". */
function fromNote(head: readonly Paragraph[]): Unit | null {
  const note = head.find(({ text }) => /^\(?(?:Ban hành )?[Kk]èm theo/u.test(text.replace('(', '')))
  const [, kind, name] = COMMITTEE_OF.exec(note?.text.slice(0, 500) ?? '') ?? []
  return kind && name ? { kind, name } : null
}

/** A committee that the sentence does not name: the title, the closing sentence or the place of the date does. */
function named(
  issuing: Unit | null,
  place: string | null,
  title: string | null,
  all: readonly Paragraph[],
): Unit | null {
  const closing = all.find(({ text }) => /^Trên đây là/u.test(text))?.text.slice(0, 500) ?? ''
  for (const text of [title ?? '', closing])
    for (const [, kind, name] of text.matchAll(UNIT))
      if (kind && name && (!issuing || issuing.kind === kind)) return { kind, name }
  return issuing ? { ...issuing, name: place } : null
}

function mostNamed(all: readonly Paragraph[], provinces: readonly Province[]): string | null {
  const times = new Map<string, number>()
  const codes = new Map<string, string | null>()
  for (const { text } of all)
    for (const [, kind, name] of text.matchAll(UNIT)) {
      if (!name || (kind !== 'tỉnh' && kind !== 'thành phố')) continue
      if (!codes.has(name)) {
        if (codes.size >= MOST_NAMES) continue
        codes.set(name, lookUp(name, provinces))
      }
      const code = codes.get(name)
      if (code && (kind === 'tỉnh' || CITIES.has(code))) times.set(code, (times.get(code) ?? 0) + 1)
    }
  const [most] = [...times].sort(([, a], [, b]) => b - a)
  return most?.[0] ?? null
}

/** The longest beginning of a name that is a province, since capitals may run on behind it. */
function lookUp(name: string, provinces: readonly Province[]): string | null {
  const words = name.split(' ')
  for (let length = words.length; length > 0; length--) {
    try {
      return findProvince(provinces, words.slice(0, length).join(' ')).code
    } catch {
      // Not a province's name; a shorter one may be.
    }
  }
  return null
}

function titleCase(name: string): string {
  return name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase())
}
