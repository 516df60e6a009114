import { DocumentError, readDocument } from '@papi-lens/io'
import { describe, expect, it } from 'vitest'
import { bundledDataset } from '../../../../tests/bundled.ts'
import { planDesk, type ReadDocument } from '../../src/documents/plan-desk.ts'
import { understandDocument } from '../../src/documents/understand-document.ts'
import type { OpenedEntry, OpenedStore } from '../../src/opened/opened-store.ts'

const dataset = bundledDataset()

const planOf = (number: string, task: string) =>
  [
    'ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ',
    `Số: ${number}/KH-UBND`,
    'Cần Thơ, ngày 12 tháng 3 năm 2024',
    'KẾ HOẠCH',
    'Nâng cao Chỉ số PAPI năm 2024',
    'PHỤ LỤC',
    'Danh mục nhiệm vụ',
    'STT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn hoàn thành',
    `1\t${task}\tSở Y tế\tQuý II/2024`,
  ].join('\n')
const fileOf = (name: string, text: string) => new File([text], name)

/** Reads here and now; "hang" until it is stopped, "break" not at all. */
const read: ReadDocument = async (file, source, province, signal) => {
  if (file.startsWith('break')) return { kind: 'failed' }
  if (file.startsWith('hang'))
    return new Promise(resolve => signal.addEventListener('abort', () => resolve({ kind: 'cancelled' })))
  try {
    const text =
      source instanceof File ? await readDocument(file, new Uint8Array(await source.arrayBuffer())) : source
    return { kind: 'read', source: text, opened: understandDocument(file, text, dataset, province) }
  } catch (error) {
    if (error instanceof DocumentError) return { kind: 'problem', problem: error.problem }
    throw error
  }
}

/** A store in memory, which keeps copies as a browser's does. */
function storeOf(kept = new Map<string, OpenedEntry<unknown>>()): OpenedStore {
  return {
    list: async () => structuredClone([...kept.values()]),
    get: async (_, id) => kept.get(id) ?? null,
    put: async entry => void kept.set(entry.id, structuredClone(entry)),
    delete: async (_, id) => void kept.delete(id),
  }
}
const deskOf = (store: OpenedStore, reader = 'present', reading = read) =>
  planDesk({ plans: [] }, store, reading, reader)
const idsOf = ({ opened }: ReturnType<typeof planDesk>) => opened.value.map(({ plan }) => plan.id)

const A = fileOf('a.txt', planOf('81', 'Bổ sung thuốc cho trạm y tế'))
const B = fileOf('b.txt', planOf('82', 'Sửa đường liên ấp'))

describe('a desk of documents', () => {
  it('takes in what it reads, each under a name that no other plan has, and tells how much is in it', async () => {
    const desk = deskOf(storeOf())
    const other = fileOf('a.txt', planOf('90', 'Phát thuốc tại nhà'))
    expect(await desk.open([A, B, other], '92')).toBe('a (2)')
    expect(idsOf(desk)).toEqual(['a', 'b', 'a (2)'])
    expect(desk.news.value.map(news => news.kind === 'opened' && news.items)).toEqual([1, 1, 1])
    expect(desk.reading.value).toBe(null)
    // A name is not given anew while another plan of it is there, also after one before it is gone.
    await desk.remove('a')
    expect(idsOf(desk)).toEqual(['b', 'a (2)'])
  })

  it('takes the same text once', async () => {
    const desk = deskOf(storeOf())
    await desk.open([A], '92')
    await desk.open([new File([A], 'other.txt')], '92')
    expect(idsOf(desk)).toEqual(['a'])
  })

  it('tells what could not be read and goes on with the next file', async () => {
    const desk = deskOf(storeOf())
    const picture = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])], 'x.pdf')
    expect(await desk.open([picture, fileOf('break.txt', '-'), B], '92')).toBe('b')
    expect(desk.news.value.map(news => [news.kind, news.kind === 'failed' && news.file])).toEqual([
      ['failed', 'x.pdf'],
      ['failed', 'break.txt'],
      ['opened', false],
    ])
  })

  it('stops when it is told to, and keeps what was read before', async () => {
    const desk = deskOf(storeOf())
    const reading = desk.open([A, fileOf('hang.txt', '-'), B], '92')
    await expect.poll(() => desk.reading.value?.file).toBe('hang.txt')
    desk.cancel()
    expect(await reading).toBe('a')
    expect(idsOf(desk)).toEqual(['a'])
    expect(desk.reading.value).toBe(null)
  })

  it('leaves a file for another that is opened meanwhile', async () => {
    const desk = deskOf(storeOf())
    const first = desk.open([fileOf('hang.txt', '-')], '92')
    expect(await desk.open([B], '92')).toBe('b')
    expect(await first).toBe(null)
    expect(idsOf(desk)).toEqual(['b'])
  })

  it('has on the next day what was kept, removes it for good, and undoes that', async () => {
    const store = storeOf()
    await deskOf(store).open([A, B], '92')
    const desk = deskOf(store)
    await desk.follow()
    expect(idsOf(desk)).toEqual(['a', 'b'])
    expect(desk.opened.value[0]?.plan.issuer.province).toBe('92')
    await desk.remove('a')
    expect(desk.news.value).toMatchObject([{ kind: 'removed', plan: { id: 'a' } }])
    expect((await store.list('plan')).length).toBe(1)
    await desk.undo()
    expect(idsOf(desk)).toEqual(['a', 'b'])
    expect(desk.news.value).toEqual([])
    expect((await store.list('plan')).length).toBe(2)
  })

  it('reads anew from its text what an earlier release made of a document, and keeps that', async () => {
    const store = storeOf()
    await deskOf(store, 'earlier').open([A], '92')
    const desk = deskOf(store, 'present')
    await desk.follow()
    await expect.poll(() => idsOf(desk)).toEqual(['a'])
    await expect.poll(async () => (await store.list('plan'))[0]?.content).toMatchObject({ reader: 'present' })
    // Whoever comes next has nothing to read.
    const next = deskOf(store, 'present', async () => ({ kind: 'failed' }))
    await next.follow()
    expect(idsOf(next)).toEqual(['a'])
  })

  it.each([
    ['nothing', null],
    ['a text', 'x'],
    ['no source', { file: 'a', plan: 'a', province: '92' }],
    ['a text that is none', { file: 'a', plan: 'a', province: '92', source: { text: 7, unreadPages: [] } }],
    [
      'pages that are none',
      { file: 'a', plan: 'a', province: '92', source: { text: '', unreadPages: ['1'] } },
    ],
    ['no name', { file: 'a', province: '92', source: { text: '', unreadPages: [] } }],
  ])('passes over what is no document: %s', async (_, content) => {
    const store = storeOf()
    await store.put({ kind: 'plan', id: 'x', names: [], openedAt: 1, content })
    await deskOf(store).open([B], '92')
    const desk = deskOf(store)
    await desk.follow()
    expect(idsOf(desk)).toEqual(['b'])
  })

  it('counts a document for the province it was opened for where it names none', async () => {
    const desk = deskOf(storeOf())
    const text =
      'KẾ HOẠCH\nNâng cao Chỉ số PAPI năm 2024\n1. Nội dung “Cung ứng dịch vụ công”\na) Sửa trạm y tế.'
    await desk.open([fileOf('c.txt', text)], '92')
    const [document] = desk.opened.value
    expect([document?.plan.issuer.province, document?.isTakenFor]).toEqual(['92', true])
  })
})
