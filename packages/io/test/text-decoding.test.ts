import { describe, expect, it } from 'vitest'
import { createTextStream } from '../src/text-decoding.ts'

const encode = (text: string) => new TextEncoder().encode(text)

describe('a text stream', () => {
  it('puts a character together that two pieces share', () => {
    const bytes = encode('ASCII, then Sơn La ế')
    for (let cut = 1; cut < bytes.length; cut++) {
      const stream = createTextStream(bytes.slice(0, cut))
      const parts = [stream.decode(bytes.slice(0, cut)), stream.decode(bytes.slice(cut)), stream.end()]
      expect(parts.join('')).toBe('ASCII, then Sơn La ế')
      expect(stream.encoding).toBe('utf-8')
    }
  })

  it('turns to windows-1258 at the first byte that is no UTF-8, even late in the file', () => {
    const stream = createTextStream(encode('plain '))
    // ê with a hook above (0xD2), as Vietnamese Windows writes ể.
    const text = `${stream.decode(encode('plain '))}${stream.decode(new Uint8Array([0xea, 0xd2, 0x2c]))}${stream.end()}`
    expect([text.normalize('NFC'), stream.encoding]).toEqual(['plain ể,', 'windows-1258'])
  })

  it('turns to windows-1258 even where its only letter beyond ASCII is the last', () => {
    const stream = createTextStream(encode('plain '))
    const text = `${stream.decode(encode('plain '))}${stream.decode(new Uint8Array([0xd0]))}${stream.end()}`
    expect([text, stream.encoding]).toEqual(['plain Đ', 'windows-1258'])
  })

  it('keeps a mark that stands inside the text', () => {
    const stream = createTextStream(encode('a'))
    const texts = [stream.decode(encode('a')), stream.decode(encode('\uFEFFb')), stream.end()]
    expect(texts.join('')).toBe('a\uFEFFb')
  })

  it('does not take damaged UTF-8 for windows-1258', () => {
    const bytes = encode('Sơn La, Hà Nội, Yên Bái, Điện Biên, Lai Châu')
    bytes[bytes.length - 2] = 0xff
    const stream = createTextStream(bytes)
    expect(stream.decode(bytes)).toBe(null)
    expect(stream.encoding).toBe('utf-8')
  })

  it('leaves the byte order mark out', () => {
    const stream = createTextStream(encode('\uFEFFa'))
    expect(`${stream.decode(encode('\uFEFFa'))}${stream.end()}`).toBe('a')
  })
})
