import { describe, expect, it } from 'vitest'
import { at, keysOf, listAt, papi, papiJson } from './fake-environment.ts'

const SON_LA = ['decompose', '--province', '14', '--from', '2022', '--to', '2023']

describe('papi decompose --json', () => {
  it('has exactly the keys of the contract, in its order', async () => {
    const document = await papiJson(...SON_LA)
    expect(keysOf(document)).toEqual(['total', 'parts', 'residual'])
    expect(at(document, 'total')).toEqual({ from: 40.8694, to: 42.3966, delta: 1.5272 })
    expect(keysOf(at(document, 'total'))).toEqual(['from', 'to', 'delta'])
    expect(listAt(document, 'parts')).toHaveLength(8 + 28)
    for (const part of listAt(document, 'parts')) {
      expect(keysOf(part)).toEqual(['id', 'level', 'delta', 'share'])
    }
  })

  it('splits the change of Sơn La 2022–2023 exactly', async () => {
    const document = await papiJson(...SON_LA)
    const sumOf = (level: string) =>
      listAt(document, 'parts')
        .filter(part => at(part, 'level') === level)
        .reduce<number>((sum, part) => sum + Math.round(Number(at(part, 'delta')) * 1e4), 0)
    expect(sumOf('dimension')).toBe(15272)
    expect(sumOf('subdimension') + Math.round(Number(at(document, 'residual')) * 1e4)).toBe(15272)
    expect(Math.abs(Number(at(document, 'residual')))).toBeLessThanOrEqual(0.0003)
  })

  it('splits a dimension with --unit', async () => {
    const document = await papiJson(...SON_LA, '--unit', 'services')
    expect(at(document, 'total')).toEqual({ from: 7.0744, to: 7.5906, delta: 0.5162 })
    expect(listAt(document, 'parts').map(part => at(part, 'id'))).toEqual([
      'health-care',
      'primary-education',
      'basic-infrastructure',
      'law-and-order',
    ])
  })
})

describe('papi decompose', () => {
  it('starts with the change and what moved it most', async () => {
    const lines = (await papi([...SON_LA, '--lang', 'en'])).stdout.split('\n')
    expect(lines.slice(0, 2)).toEqual([
      'Son La 2022–2023: PAPI total 40.87 → 42.40, up +1.53',
      "Pushed up most by: Access to the Internet (+0.76, rose clearly), Public Primary Education (+0.55, rose clearly). Pulled down most by: Water Quality (−0.12), Responsiveness to Citizens' Appeals (−0.11, fell clearly).",
    ])
    expect(lines).toContainEqual(
      expect.stringMatching(/^6\.1 {2}Public Health Care +−0\.04 +−3% {2}within it$/),
    )
    expect(lines.at(-2)).toBe('Source: PAPI, CECODES, RTA & UNDP, 2022, 2023')
  })

  it('ends with 2 and one line where nothing compares or is published', async () => {
    const run = (...argv: string[]) => papi(['decompose', '--province', ...argv])
    expect(await run('14', '--from', '2018', '--to', '2023')).toEqual({
      exitCode: 2,
      stdout: '',
      stderr:
        'papi: "Chỉ số tổng hợp PAPI" (total) năm 2018 và 2023 không so sánh được: Tri thức công dân (đổi cách đo), Giải đáp khiếu nại, tố cáo, khúc mắc của người dân (đổi cách đo), Chứng thực, xác nhận của chính quyền (đổi thang điểm) và 8 nội dung khác; hãy chọn cả hai năm trong 2011–2015, 2016–2017, 2022–2024\n',
    })
    expect(await run('Quảng Ninh', '--from', '2022', '--to', '2023')).toEqual({
      exitCode: 2,
      stdout: '',
      stderr:
        'papi: "Chỉ số tổng hợp PAPI" (total) của Quảng Ninh chưa công bố điểm năm 2023; các năm có điểm và so sánh được: 2022, 2024\n',
    })
    expect(await run('14', '--from', '2022', '--to', '2023', '--unit', 'health-care')).toMatchObject({
      exitCode: 2,
      stderr:
        'papi: "Y tế công lập" (health-care) là nội dung thành phần, không chia nhỏ được; hãy chọn total, participation, transparency, accountability, corruption-control, procedures, services, environment, e-governance\n',
    })
  })
})
