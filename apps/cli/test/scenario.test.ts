import { describe, expect, it } from 'vitest'
import { at, keysOf, listAt, papi, papiJson } from './fake-environment.ts'

const SON_LA = ['scenario', '--province', '14', '--year', '2023']
const errorOf = async (...argv: string[]) => {
  const { exitCode, stdout, stderr } = await papi([...SON_LA, ...argv])
  expect([exitCode, stdout]).toEqual([2, ''])
  return stderr
}

describe('papi scenario --set', () => {
  it('has exactly the keys of the contract, in its order', async () => {
    const document = await papiJson(...SON_LA, '--set', 'health-care=2')
    expect(keysOf(document)).toEqual(['before', 'after'])
    for (const state of [at(document, 'before'), at(document, 'after')]) {
      expect(keysOf(state)).toEqual(['total', 'rank', 'group', 'dimensions'])
      expect(listAt(state, 'dimensions')).toHaveLength(8)
      for (const dimension of listAt(state, 'dimensions')) {
        expect(keysOf(dimension)).toEqual(['id', 'score', 'rank', 'group'])
      }
    }
  })

  it('moves the total and the dimension by what is set', async () => {
    const document = await papiJson(...SON_LA, '--set', 'health-care=2')
    expect(at(document, 'before')).toMatchObject({ total: 42.3966, rank: 30, group: 'high-average' })
    expect(at(document, 'after')).toMatchObject({ total: 42.5582, rank: 28, group: 'high-average' })
    expect(at(document, 'after', 'dimensions', 5)).toMatchObject({ id: 'services', score: 7.7522 })
  })

  it('takes several settings, and a decimal comma', async () => {
    const document = await papiJson(...SON_LA, '--set', 'health-care=2,0', '--set', 'air-quality = 2.5')
    const [before, after] = ['before', 'after'].map(state =>
      Number(at(document, state, 'dimensions', 6, 'score')),
    )
    const now = Number(
      at(
        await papiJson('scores', '--province', '14', '--year', '2023'),
        'dimensions',
        6,
        'subdimensions',
        1,
        'score',
      ),
    )
    expect(Number(((after ?? 0) - (before ?? 0)).toFixed(4))).toBe(Number((2.5 - now).toFixed(4)))
  })

  it('takes the latest year unless told, and says why there is no total', async () => {
    const latest = await papiJson('scenario', '--province', '14', '--set', 'health-care=2')
    expect(at(latest, 'before', 'total')).toBe(43.8876)
    const partial = await papiJson(
      'scenario',
      '--province',
      'Quảng Ninh',
      '--year',
      '2018',
      '--set',
      'health-care=2',
    )
    expect(at(partial, 'after')).toMatchObject({
      total: { missing: 'not-published' },
      rank: null,
      group: null,
    })
  })

  it('starts with where it leads and says what was assumed', async () => {
    const lines = (await papi([...SON_LA, '--set', 'health-care=2', '--lang', 'en'])).stdout.split('\n')
    expect(lines.slice(0, 2)).toEqual([
      'Son La 2023: total 42.40 → 42.56 (+0.16); group high average; rank 30 → 28',
      'Assumed: Public Health Care 1.84 → 2.00. All other provinces keep their scores.',
    ])
    expect(lines).toContainEqual(
      expect.stringMatching(/^6 {4}Public Service Delivery +7\.59 +7\.75 +\+0\.16 +28 → 21 {2}High average$/),
    )
    const vi = (await papi([...SON_LA, '--set', 'health-care=2'])).stdout
    expect(vi).toContain('Giả định: Y tế công lập 1,84 → 2,00. Các tỉnh khác giữ nguyên điểm.')
  })

  it('takes the name or the number of a sub-dimension for its id', async () => {
    const run = async (name: string) => (await papi([...SON_LA, '--set', `${name}=2,05`, '--json'])).stdout
    expect(await run('y tế')).toBe(await run('health-care'))
    expect(await run('6.1')).toBe(await run('health-care'))
  })

  it('refuses what is no setting of an id', async () => {
    expect(await errorOf('--set', 'health-care')).toBe(
      'papi: "health-care" không đặt điểm nào; hãy ghi TÊN=ĐIỂM, ví dụ health-care=2,05\n',
    )
    expect(await errorOf('--set', '9.9=2')).toBe(
      'papi: không có nội dung "9.9"; papi explain --units liệt kê mã và tên\n',
    )
    expect(await errorOf('--set', 'health-car=2')).toBe(
      'papi: không có nội dung "health-car"; có phải "Y tế công lập" (health-care)?\n',
    )
    expect(await errorOf('--set', 'health-care=much')).toBe(
      'papi: "much" không phải là điểm của health-care; hãy ghi như health-care=2,05\n',
    )
    expect(await errorOf('--set', 'health-care=9')).toBe(
      'papi: điểm 9 của health-care, năm 2023 nằm ngoài thang điểm; hãy ghi từ 0,25 đến 2,5\n',
    )
    expect(await errorOf('--set', 'health-care=-1')).toBe(
      'papi: điểm −1 của health-care, năm 2023 nằm ngoài thang điểm; hãy ghi từ 0,25 đến 2,5\n',
    )
    expect(await errorOf('--set', 'health-care=2', '--set', 'health-care=2.1')).toBe(
      'papi: "health-care" được đặt hai lần; hãy giữ một\n',
    )
    expect(await errorOf('--set', 'services=8')).toBe(
      'papi: "Cung ứng dịch vụ công" (services) là điểm cộng, không đặt thẳng được; hãy đặt health-care, primary-education, basic-infrastructure, law-and-order\n',
    )
    expect(await errorOf('--set', 'construction-permits=1')).toMatch(
      /^papi: .*construction-permits.*2023.*\n$/,
    )
  })
})

describe('papi scenario --reach', () => {
  it('has exactly the keys of the contract, in its order', async () => {
    const document = await papiJson(...SON_LA, '--reach', 'services')
    expect(keysOf(document)).toEqual(['unit', 'group', 'next', 'cut', 'gain', 'ways'])
    expect(document).toMatchObject({
      unit: 'services',
      group: 'high-average',
      next: 'high',
      cut: 7.8486,
      gain: 0.2581,
    })
    expect(listAt(document, 'ways')).toHaveLength(4)
    for (const way of listAt(document, 'ways')) {
      expect(keysOf(way)).toEqual(['id', 'gain', 'feasible'])
      expect(keysOf(at(way, 'feasible'))).toEqual(['starts', 'reached', 'rate', 'kept', 'chance'])
      expect(keysOf(at(way, 'feasible', 'kept'))).toEqual(['still', 'of'])
    }
    expect(at(document, 'ways', 0)).toEqual({
      id: 'health-care',
      gain: 0.2581,
      feasible: { starts: 356, reached: 3, rate: 0.0084, kept: { still: 1, of: 3 }, chance: 0.0005 },
    })
  })

  it('says in words how often it happened, and that this is no forecast', async () => {
    const text = (await papi([...SON_LA, '--reach', 'services', '--lang', 'en'])).stdout.split('\n')
    expect(text.slice(0, 2)).toEqual([
      'Son La 2023: Public Service Delivery 7.59, high average group; 0.2581 points more lead to the high group (above 7.8486)',
      'One sub-dimension can supply it; most often it was Public Health Care: 3 of 356 (1%) starts from a like position gained at least 0.26 points more than the nation within a year. That is what happened, not a forecast.',
    ])
    expect(text).toContainEqual(
      expect.stringMatching(
        /^6\.2 {2}Public Primary Education +1\.96 +2\.22 {2}1 of 138 \(1%\) +0 of 1 +21%$/,
      ),
    )
  })

  it('says so where there is no higher group', async () => {
    const top = ['scenario', '--province', 'Quảng Ninh', '--year', '2024', '--reach', 'total']
    expect(await papiJson(...top)).toEqual({
      unit: 'total',
      group: 'high',
      next: null,
      cut: null,
      gain: 0,
      ways: [],
    })
    expect((await papi(top)).stdout).toBe(
      'Quảng Ninh 2024: Chỉ số tổng hợp PAPI 47,82, nhóm cao: không còn nhóm nào cao hơn\n\nNguồn: PAPI, CECODES, RTA & UNDP, 2024\n',
    )
  })

  it('says how far the score goes by itself, and how much the next group asks for against that', async () => {
    const text = (await papi([...SON_LA, '--reach', 'services', '--lang', 'en'])).stdout.split('\n')
    expect(text[2]).toMatch(
      /^With nothing done otherwise, next year's score usually moves by −\d\.\d\d to \+\d\.\d\d points against the nation/,
    )
    expect(text[3]).toMatch(
      /^With several areas rising together, the next group within a year is ordinary as a target: .* in \d+ of 277 \(\d+%\)\.$/,
    )
  })

  it('is either this or --set', async () => {
    expect(await errorOf()).toBe(
      'papi: chưa có --set, --reach, --target hoặc --target-plan; hãy cho một trong số đó, xem "papi help scenario"\n',
    )
    expect(await errorOf('--set', 'health-care=2', '--reach', 'total')).toBe(
      'papi: --set và --reach không đi cùng nhau; hãy giữ một, xem "papi help scenario"\n',
    )
    expect(await errorOf('--reach', 'health-care')).toMatch(
      /^papi: "Y tế công lập" \(health-care\) là nội dung thành phần, .*; hãy chọn total, /,
    )
  })
})
