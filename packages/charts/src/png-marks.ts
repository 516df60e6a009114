import type { Chart } from './chart.ts'

/** What a picture says of itself, beside its pixels. */
export interface PngMarks {
  /** Dots per inch at which it has its true size. */
  readonly density: number
  /** Texts by their keywords: `Title`, `Description` … */
  readonly texts: Readonly<Record<string, string>>
}

/** Length of what stands before all marks: signature, then the chunk IHDR (length, name, 13 bytes, checksum). */
export const PNG_HEAD = 8 + 4 + 4 + 13 + 4
const METRES_PER_INCH = 0.0254

/**
 * A PNG with its density, so that Word and LibreOffice place it at its true width, and with texts that stay with it wherever
 * the file goes. Marks of these kinds that it has already stay below the new ones.
 *
 * @example
 * const png = new Uint8Array(45)
 * markPng(png, { density: 300, texts: { Title: 'Sơn La' } }).length - png.length // => 50
 */
export function markPng(png: Uint8Array, { density, texts }: PngMarks): Uint8Array<ArrayBuffer> {
  const perMetre = Math.round(density / METRES_PER_INCH)
  const size = new DataView(new ArrayBuffer(9))
  size.setUint32(0, perMetre)
  size.setUint32(4, perMetre)
  size.setUint8(8, 1)
  const encoder = new TextEncoder()
  const chunks = [
    chunk('pHYs', new Uint8Array(size.buffer)),
    // Keyword, then: not compressed, no language, no translated keyword.
    ...Object.entries(texts).map(([keyword, text]) =>
      chunk('iTXt', encoder.encode(`${keyword}\0\0\0\0\0${text.replaceAll('\0', '')}`)),
    ),
  ]
  return joined([png.subarray(0, PNG_HEAD), ...chunks, png.subarray(PNG_HEAD)])
}

/** What a chart says of itself in a PNG. */
export function pngTexts({
  title,
  description,
  source,
}: Partial<Pick<Chart, 'title' | 'description' | 'source'>>): Readonly<Record<string, string>> {
  const texts = { Title: title, Description: description, Source: source, Software: 'papi-lens' }
  return Object.fromEntries(Object.entries(texts).flatMap(([name, text]) => (text ? [[name, text]] : [])))
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = joined([new TextEncoder().encode(name), data])
  const ends = new DataView(new ArrayBuffer(8))
  ends.setUint32(0, data.length)
  ends.setUint32(4, checksum(body))
  const bytes = new Uint8Array(ends.buffer)
  return joined([bytes.subarray(0, 4), body, bytes.subarray(4)])
}

/** CRC-32 as PNG has it; bit by bit, because a few hundred bytes need no table. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
