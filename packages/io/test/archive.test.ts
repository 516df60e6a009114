import { deflateSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openArchive } from '../src/workbook/archive.ts'
import { checkSum, inflate } from '../src/workbook/inflate.ts'
import { checkSum as checkSumInNode, inflate as inflateInNode } from '../src/workbook/inflate-node.ts'

const encoder = new TextEncoder()
const long = encoder.encode('Sơn La '.repeat(5_000))
const archive = () =>
  zipSync({
    'a.xml': long,
    'empty.xml': new Uint8Array(0),
    'stored.xml': [encoder.encode('as it is'), { level: 0 }],
    'Ghi chú.xml': encoder.encode('đ'),
  })

/** Where the directory's entry of a file begins; its sizes stand 20 and 24 bytes further on. */
function entryOf(bytes: Uint8Array, nth: number): number {
  const starts: number[] = []
  for (let at = 0; at < bytes.length - 4; at++) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2)
      starts.push(at)
  }
  return starts[nth] ?? -1
}

describe('an archive', () => {
  it('lists its files and what they unpack to, and unpacks each, deflated or stored', () => {
    const { names, unpackedBytes, unpack } = openArchive(archive())
    expect(names).toEqual(['a.xml', 'empty.xml', 'stored.xml', 'Ghi chú.xml'])
    expect(unpackedBytes).toBe(long.length + 8 + 2)
    expect(unpack('a.xml')).toEqual(long)
    expect(unpack('empty.xml')).toHaveLength(0)
    expect(new TextDecoder().decode(unpack('stored.xml') ?? undefined)).toBe('as it is')
    expect(new TextDecoder().decode(unpack('Ghi chú.xml') ?? undefined)).toBe('đ')
    expect(unpack('b.xml')).toBeNull()
  })

  it('that lies within a larger piece of memory is read from there', () => {
    const bytes = archive()
    const memory = new Uint8Array(bytes.length + 20)
    memory.set(bytes, 10)
    expect(openArchive(memory.subarray(10, 10 + bytes.length)).unpack('a.xml')).toEqual(long)
  })

  it('never unpacks a file to more than its directory says', () => {
    const bytes = archive()
    new DataView(bytes.buffer).setUint32(entryOf(bytes, 0) + 24, 1_000, true)
    expect(() => openArchive(bytes).unpack('a.xml')).toThrow()
  })

  it('is damaged where a file is cut short, lies beyond the end, or no directory is found', () => {
    const short = archive()
    new DataView(short.buffer).setUint32(entryOf(short, 0) + 20, 20, true)
    expect(() => openArchive(short).unpack('a.xml')).toThrow()
    const beyond = archive()
    new DataView(beyond.buffer).setUint32(entryOf(beyond, 0) + 42, 0x7fffffff, true)
    expect(() => openArchive(beyond).unpack('a.xml')).toThrow()
    expect(() => openArchive(archive().subarray(0, 40))).toThrow()
  })
})

describe('an archive that was changed', () => {
  const changed = (change: (bytes: Uint8Array, view: DataView) => void) => {
    const bytes = archive()
    change(bytes, new DataView(bytes.buffer))
    return () => {
      const { names, unpack } = openArchive(bytes)
      for (const name of names) unpack(name)
    }
  }

  it('is damaged where a byte of a file is another, which nothing but its check sum tells', () => {
    const at = new TextDecoder('latin1').decode(archive()).indexOf('as it is')
    expect(changed(bytes => bytes.fill(65, at, at + 1))).toThrow('not what the archive was made of')
    expect(changed((bytes, view) => view.setUint32(entryOf(bytes, 0) + 16, 1, true))).toThrow('not what')
  })

  it('is damaged where a file is called otherwise in the directory: it would be passed over', () => {
    expect(changed(bytes => bytes.fill(65, entryOf(bytes, 1) + 46, entryOf(bytes, 1) + 47))).toThrow(
      'another name',
    )
  })

  it('is damaged where the directory counts fewer files than it lists', () => {
    const count = (bytes: Uint8Array) => bytes.length - 22
    const fewer = changed((bytes, view) => {
      view.setUint16(count(bytes) + 8, 2, true)
      view.setUint16(count(bytes) + 10, 2, true)
    })
    expect(fewer).toThrow('more files')
  })

  it('has the same check sums in Node and elsewhere', () => {
    expect([checkSum(long), checkSum(new Uint8Array(0)), checkSum(encoder.encode('123456789'))]).toEqual([
      checkSumInNode(long),
      0,
      0xcbf43926,
    ])
  })
})

describe.each([
  ['in Node', inflateInNode],
  ['elsewhere', inflate],
])('deflated bytes, %s', (_, unpack) => {
  it('unpack to what they were, to no more than is said, and not if they are cut short', () => {
    const packed = deflateSync(long)
    expect(unpack(packed, long.length)).toEqual(long)
    expect(unpack(deflateSync(new Uint8Array(0)), 0)).toHaveLength(0)
    expect(() => unpack(packed.subarray(0, 20), long.length)).toThrow()
    expect(() => unpack(packed, 1_000)).toThrow()
  })
})
