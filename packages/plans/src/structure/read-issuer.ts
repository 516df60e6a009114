import { findProvince, type Province } from '@papi-lens/core'
import type { Level } from '../plan.ts'
import type { Head } from '../plan-document.ts'
import type { Paragraph } from '../reading/paragraphs.ts'
import { headCells } from './head-cells.ts'
import { type AdministrativeUnit, bodyOfHead, type IssuingBody, KINDS, unitOf } from './issuing-body.ts'

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
const KIND = `(?:[Tt]ỉnh|TỈNH|[Tt]hành phố|THÀNH PHỐ|${KINDS}|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Đđ]ặc khu|HUYỆN|QUẬN|THỊ XÃ|XÃ(?! HỘI)|PHƯỜNG|ĐẶC KHU|TP\\.? ?)`
const WORD = "\\p{Lu}[\\p{L}'’]{0,12}"
/** A name: words in capitals, perhaps with a dash, or a number as wards have. */
const NAME = `(?:${WORD}(?: ?(?:[-–] ?)?${WORD}){0,4}|\\d{1,2})`
const COMMITTEE = '(?:UBND|[ỦUủu][yỷỵ] ?ban [Nn]hân dân)'
const ACTS = '(?: đã| vừa| mới){0,2}(?: ký)? (?:ban hành|xây dựng|triển khai|tổ chức)'
/** The committee as the subject of its own act, not as the author of a document cited. */
const ISSUES = new RegExp(`(?<!(?:của|do|tại) )${COMMITTEE} (${KIND})(?: ?(${NAME}))?${ACTS}`, 'gu')
/** A party committee that orders or issues. */
const PARTY = new RegExp(
  `(?<!(?:của|do|tại) )(?:Ban Thường vụ |Thường trực )?(Tỉnh|Thành|Huyện|Quận|Thị) [ủu][yỷỵ](?: (${NAME}))?(?: đã| vừa| mới){0,2}(?: ký)? (?:ban hành|yêu cầu|chỉ đạo|đề nghị|giao|có)`,
  'u',
)
const PARTY_KIND: Readonly<Record<string, string>> = {
  Tỉnh: 'tỉnh',
  Thành: 'thành phố',
  Huyện: 'huyện',
  Quận: 'quận',
  Thị: 'thị xã',
}
/** A department of a province that issues its own plan. */
const OFFICE = new RegExp(
  `(?<!(?:của|do|tại) )(Sở \\p{Lu}[\\p{L}, –-]{2,60}?) (tỉnh|[Tt]hành phố) (${NAME})${ACTS}`,
  'u',
)
/** Other acts by which a text shows whose it is. */
const ORDERS = new RegExp(
  `(?<!(?:của|do|tại) )${COMMITTEE} (${KIND})(?: ?(${NAME}))?(?: đã| vừa| mới){0,2} (?:yêu cầu|giao|đề nghị|chỉ đạo|phê duyệt|có|ký|phân công|đưa ra|đặt ra)`,
  'u',
)
const COMMITTEE_OF = new RegExp(`${COMMITTEE} (${KIND}) ?(${NAME})`, 'u')
const UNIT = new RegExp(`(?<!\\p{L})(${KIND}) ?(${NAME})`, 'gu')
/** Lines of the head block. */
const HEAD_LINES = 40
/** Distinct names looked up at most: a text may name any number of them. */
const MOST_NAMES = 60
/** Cities under the central government are provinces: Hà Nội, Hải Phòng, Đà Nẵng, Hồ Chí Minh, Cần Thơ; since 2025 Huế. */
const CITIES: ReadonlySet<string> = new Set(['01', '31', '48', '79', '92'])
const HUE = { code: '46', since: 2025 }

interface Where {
  readonly intro: readonly Paragraph[]
  readonly head: readonly Paragraph[]
  readonly all: readonly Paragraph[]
}

/**
 * Who issued a plan, at which level, and the province it lies in: from the head block, else the sentence in which a
 * committee issues the plan, the note under the title, or an order; its name, where these leave it out, from the title
 * or the place before the date. A committee's chairman counts as the committee. The province of a lower unit is the one
 * the text names most.
 *
 * @param year of the document: Huế is a city under the central government since 2025
 */
export function readIssuer(
  where: Where,
  place: string | null,
  title: string | null,
  provinces: readonly Province[],
  year: number | null,
): Head['issuer'] {
  const { intro, head, all } = where
  const block = bodyOfHead(head.slice(0, HEAD_LINES).map(({ text }) => headCells(text)))
  const issuing = lastIssuing(intro)
  const bodies = [block, issuing, fromNote(head), firstOrder(intro), partyOf(intro), officeOf(intro)]
  const found =
    bodies.find(body => body?.unit.name) ??
    named(bodies.find(body => body !== null) ?? null, place, title, all, provinces)
  // A text that names no issuer is of the province in its title, if any: not of whichever it mentions.
  if (!found) return { name: null, level: null, province: mostNamed([title ?? ''], provinces, year) }
  const parent = mostNamed(
    all.map(({ text }) => text),
    provinces,
    year,
  )
  const { isOfKind } = found
  const told = withoutPerson(found.unit, provinces)
  const own = told.name ? lookUp(told.name, provinces) : null
  const isCentral = isCentralCity(own, year)
  // A department's head does not say what its unit is.
  const unit = told.kind === 'tỉnh' && isCentral ? { ...told, kind: 'thành phố' } : told
  const body = withoutUnit(found.body, unit.name)
  const isProvince = unit.kind === 'tỉnh' || (unit.kind === 'thành phố' && isCentral)
  const of = isOfKind ? unit.name : `${unit.kind} ${unit.name}`
  return {
    name: unit.name ? `${body} ${of}` : null,
    level: isProvince ? 'province' : (LEVEL_OF[unit.kind] ?? null),
    province: isProvince ? (own ?? parent) : parent,
  }
}

/** "SỞ Y TẾ QUẢNG NAM" names the province behind the department. */
function withoutUnit(body: string, name: string | null): string {
  const end = ` ${name ?? ''}`.toLowerCase()
  return name !== null && body.toLowerCase().endsWith(end) ? body.slice(0, -end.length) : body
}

function isCentralCity(code: string | null, year: number | null): boolean {
  return code !== null && (CITIES.has(code) || (code === HUE.code && year !== null && year >= HUE.since))
}

function committee(kind: string | undefined, name: string | undefined): IssuingBody | null {
  const unit = unitOf(kind?.trim(), name)
  return unit && { unit, body: 'UBND', isOfKind: false }
}

function lastIssuing(intro: readonly Paragraph[]): IssuingBody | null {
  let body: IssuingBody | null = null
  for (const { text } of intro)
    for (const [, kind, name] of text.slice(0, 20_000).matchAll(ISSUES)) {
      const found = committee(kind, name)
      if (found && (found.unit.name || !body?.unit.name)) body = found
    }
  return body
}

function firstOrder(intro: readonly Paragraph[]): IssuingBody | null {
  for (const { text } of intro) {
    const [, kind, name] = ORDERS.exec(text.slice(0, 5000)) ?? []
    if (kind) return committee(kind, name)
  }
  return null
}

function officeOf(intro: readonly Paragraph[]): IssuingBody | null {
  for (const { text } of intro) {
    const [, body, kind, name] = OFFICE.exec(text.slice(0, 5000)) ?? []
    const unit = body ? unitOf(kind, name) : null
    if (body && unit) return { unit, body, isOfKind: false }
  }
  return null
}

function partyOf(intro: readonly Paragraph[]): IssuingBody | null {
  for (const { text } of intro) {
    const [, kind, name] = PARTY.exec(text.slice(0, 5000)) ?? []
    if (kind)
      return {
        unit: { kind: PARTY_KIND[kind] ?? '', name: name ?? null },
        body: `${kind} ủy`,
        isOfKind: true,
      }
  }
  return null
}

/** "(Ban hành kèm theo Quyết định số … của UBND xã …)". */
function fromNote(head: readonly Paragraph[]): IssuingBody | null {
  const note = head.find(({ text }) => /^\(?(?:Ban hành )?[Kk]èm theo/u.test(text.replace('(', '')))
  const [, kind, name] = COMMITTEE_OF.exec(note?.text.slice(0, 500) ?? '') ?? []
  return kind && name ? committee(kind, name) : null
}

/** A body whose unit no sentence names: the title, the closing sentence or the place of the date does. */
function named(
  body: IssuingBody | null,
  place: string | null,
  title: string | null,
  all: readonly Paragraph[],
  provinces: readonly Province[],
): IssuingBody | null {
  const closing = all.find(({ text }) => /^Trên đây là/u.test(text))?.text.slice(0, 500) ?? ''
  for (const text of [title ?? '', closing])
    for (const [, kind, name] of text.matchAll(UNIT)) {
      const found = committee(kind, name)
      if (found && (!body || body.unit.kind === found.unit.kind))
        return { ...(body ?? found), unit: found.unit }
    }
  if (!body) return null
  const [begun] = new RegExp(`^${NAME}`, 'u').exec(title ?? '') ?? []
  // "Sơn La đẩy mạnh …" over "UBND tỉnh giao …".
  const ofTitle = begun && place === null ? withoutPerson({ ...body.unit, name: begun }, provinces) : null
  if (ofTitle?.name && isProvince(ofTitle.name, provinces)) return { ...body, unit: ofTitle }
  return { ...body, unit: placed(body.unit, place) }
}

/** "Thành phố Hồ Chí Minh, ngày …" names the unit with or without its kind. */
function placed(unit: AdministrativeUnit, place: string | null): AdministrativeUnit {
  if (place === null) return unit
  const [, kind, name] = new RegExp(`^(${KIND}) ?(${NAME})$`, 'u').exec(place) ?? []
  const found = unitOf(kind?.trim(), name)
  return found ? (found.kind === unit.kind ? found : unit) : { ...unit, name: place }
}

/** "UBND tỉnh Sơn La Nguyễn Văn A ký …": the name of a province ends before that of a person. */
function withoutPerson(unit: AdministrativeUnit, provinces: readonly Province[]): AdministrativeUnit {
  if (!unit.name || (unit.kind !== 'tỉnh' && unit.kind !== 'thành phố')) return unit
  const words = unit.name.split(' ')
  for (let length = words.length; length > 0; length--) {
    const name = words.slice(0, length).join(' ')
    if (isProvince(name, provinces)) return { ...unit, name }
  }
  return unit
}

function isProvince(name: string, provinces: readonly Province[]): boolean {
  try {
    findProvince(provinces, name)
    return true
  } catch {
    return false
  }
}

function mostNamed(
  texts: readonly string[],
  provinces: readonly Province[],
  year: number | null,
): string | null {
  const times = new Map<string, number>()
  const codes = new Map<string, string | null>()
  for (const text of texts)
    for (const [, printed, name] of text.matchAll(UNIT)) {
      const kind = unitOf(printed?.trim(), name)?.kind
      if (!name || (kind !== 'tỉnh' && kind !== 'thành phố')) continue
      if (!codes.has(name)) {
        if (codes.size >= MOST_NAMES) continue
        codes.set(name, lookUp(name, provinces))
      }
      const code = codes.get(name)
      if (code && (kind === 'tỉnh' || isCentralCity(code, year))) times.set(code, (times.get(code) ?? 0) + 1)
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
