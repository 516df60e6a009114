import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { papi } from './fake-environment.ts'

const lines = async (...argv: string[]) => (await papi([...argv, '--quiet'])).stdout.split('\n')
const change = ['change', '--province', '14', '--from', '2022', '--to', '2023']

/** Runs the command as in a terminal of a width. */
async function inTerminal(columns: number, argv: string[], variables: Record<string, string> = {}) {
  const written: string[] = []
  const stdout = { write: (text: string) => void written.push(text), isTerminal: true, columns }
  await papi(argv, { stdout, variables })
  return written.join('')
}

describe('scores', () => {
  it('start with the finding and how sure it is, and end with the source', async () => {
    const text = await lines('scores', '--province', 'son-la', '--year', '2023')
    expect(text.slice(0, 3)).toEqual([
      'Sơn La 2023: 42,40 điểm, nhóm trung bình cao (giáp ranh nhóm trung bình thấp), hạng 30/61 (khoảng 19–50)',
      'Trong vùng Trung du và miền núi phía Bắc: hạng 10/14, trung vị 43,17, cao nhất là Thái Nguyên 45,79.',
      '',
    ])
    expect(text.at(-3)).toMatch(
      /^Khoảng hạng chứa 90% số lần mô phỏng .+ không phải khoảng tin cậy của cuộc khảo sát/,
    )
    expect(text.slice(-2)).toEqual(['Nguồn: PAPI, CECODES, RTA & UNDP, 2023', ''])
  })

  it('are rows of number, name, score, share, rank with its range, place in the region and group', async () => {
    const text = await lines('scores', '--province', 'son-la', '--year', '2023')
    expect(text).toContainEqual(
      expect.stringMatching(
        /^6\.1 {2}Y tế công lập +1,84 +71% +50\/61 +31–55 +14\/14 {2}Thấp, giáp ranh nhóm trung bình thấp$/,
      ),
    )
    expect(text).toContainEqual(
      expect.stringMatching(
        /^7\.2 {2}Chất lượng không khí +1,98 +55% +17\/61 +10–39 +8\/14 {2}Trung bình cao$/,
      ),
    )
  })

  it('have no range where the provinces cannot be told apart', async () => {
    const text = await lines('scores', '--province', 'son-la', '--year', '2023')
    expect(text).toContainEqual(
      expect.stringMatching(/^6\.2 {2}Giáo dục tiểu học công lập +1,96 +76% +14\/61 +– +3\/14 {2}Cao$/),
    )
  })

  it('are in English with --lang en', async () => {
    const text = await lines('scores', '--province', 'son-la', '--year', '2023', '--lang', 'en')
    expect(text[0]).toBe(
      'Son La 2023: 42.40 points, high average group (on the border of the low average group), rank 30 of 61 (range 19–50)',
    )
    expect(text[1]).toBe(
      'In the Northern Midlands and Mountains: rank 10 of 14, median 43.17, best Thai Nguyen with 45.79.',
    )
    expect(text).toContainEqual(
      expect.stringMatching(
        /^6\.1 {2}Public Health Care +1\.84 +71% +50\/61 +31–55 +14\/14 {2}Low, on the border of the low average group$/,
      ),
    )
    expect(text.at(-2)).toBe('Source: PAPI, CECODES, RTA & UNDP, 2023')
  })

  it('name the reason where there is none', async () => {
    const text = await lines('scores', '--province', 'Bắc Giang', '--year', '2021')
    expect(text.slice(0, 2)).toEqual([
      'Bắc Giang 2021: điểm tổng hợp chưa công bố',
      'PAPI không công bố điểm của tỉnh năm 2021: kết quả khảo sát vượt sai số cho phép.',
    ])
    expect(text).toContainEqual(
      expect.stringMatching(/^1\.1 {2}Tri thức công dân +chưa công bố +– +– +– +– {2}–$/),
    )
    expect(text.join('\n')).not.toContain('Khoảng hạng chứa')
  })
})

describe('change', () => {
  const across = (from: string, to: string, ...more: string[]) =>
    lines('change', '--province', 'son-la', '--from', from, '--to', to, ...more)

  it('starts with the total against usual movement, then what is clear, then the ranks', async () => {
    const text = await lines(...change)
    expect(text.slice(0, 5)).toEqual([
      'Sơn La 2022–2023: điểm tổng hợp 40,87 → 42,40 (+1,53), tăng trong mức dao động thường (±2,43); nhóm thấp → trung bình cao (giáp ranh nhóm trung bình thấp)',
      '1 nội dung giảm rõ: giải đáp khiếu nại, tố cáo, khúc mắc của người dân (−0,11). 3 nội dung tăng rõ: tiếp cận và sử dụng Internet tại địa phương (+0,76), tiếp cận dịch vụ tư pháp (+0,23) và giáo dục tiểu học công lập (+0,55). 13 trong 28 nội dung thành phần giảm, 1 giảm rõ; ngẫu nhiên cũng khoảng 14.',
      'Hạng 46/61 năm 2022, 30/61 năm 2023; tính trong 59 tỉnh có điểm cả hai năm: từ 44 đến 28. Khoảng hạng 2023: 19–50.',
      'Trong vùng Trung du và miền núi phía Bắc: hạng 10/13 năm 2022, 10/14 năm 2023.',
      '',
    ])
  })

  it('marks what is clear by sign, and nothing else', async () => {
    const text = await lines(...change)
    expect(text.filter(line => /^\d\.\d .*[▲▼]/.test(line)).map(line => line.slice(0, 3))).toEqual([
      '3.2',
      '3.3',
      '6.2',
      '8.2',
    ])
    expect(text).toContainEqual(
      expect.stringMatching(
        /^3\.2 {2}Giải đáp khiếu nại, .+ 0,59 +0,48 +▼ −0,11 +±0,06 +−0,01 {2}Cao → Trung bình cao +giảm rõ, /,
      ),
    )
    expect(text.at(-3)).toMatch(/^▲ tăng rõ, ▼ giảm rõ: thay đổi lớn hơn mức dao động thường /)
  })

  it('makes what is clear strong and mutes what is within usual movement', async () => {
    const text = (await inTerminal(200, change)).split('\n')
    const row = (number: string) => text.find(line => stripVTControlCharacters(line).startsWith(number)) ?? ''
    const [bold, dim] = ['\x1b[1m', '\x1b[2m']
    const styles = (number: string) => [bold, dim].filter(style => row(number).includes(style))
    expect(styles('3.2 ')).toEqual([bold])
    expect(styles('6.1 ')).toEqual([dim])
    // A dimension keeps its name strong, its change within usual movement is muted.
    expect(styles('4 ')).toEqual([bold, dim])
    expect(styles('8 ')).toEqual([bold])
  })

  it('names flags, with a real minus and never a decline of nothing', async () => {
    const text = await lines(...change)
    expect(text).toContainEqual(
      expect.stringMatching(
        /^6\.1 {2}Y tế công lập +1,88 +1,84 +−0,04 +±0,13 +−0,03 {2}Trung bình thấp → Thấp +giảm trong khi chỉ số tăng, giảm nhiều năm liền, xuống nhóm thấp hơn, nhóm dưới$/,
      ),
    )
    expect(text.filter(line => /[−+]0,00 /.test(line))).toEqual([])
    expect(text).toContainEqual(expect.stringMatching(/^4\.1 .* ≈ 0 /))
  })

  it('names the verdict where a difference is no change, and shares where only they compare', async () => {
    const text = await across('2018', '2019', '--lang', 'en')
    expect(text[0]).toBe(
      'Son La 2018–2019: total 43.78 → 45.11, no change can be given (redefined); group low average → high',
    )
    expect(text[1]).toBe(
      '1 sub-dimension rose clearly: Law and Order (+0.10). 6 of 26 sub-dimensions declined, none of them clearly; chance alone gives about 13.',
    )
    expect(text[2]).toBe('Rank 32 of 61 in 2018, 11 of 63 in 2019; the two years do not compare.')
    expect(text).toContainEqual(
      expect.stringMatching(
        /^8\.2 {2}Access to the Internet +2\.15 +1\.66 +\+8 pp +±11 pp +\+5 pp .* other scale, lower groups$/,
      ),
    )
    expect(text).toContainEqual(
      expect.stringMatching(/^1\.1 {2}Civic Knowledge +1\.03 +0\.78 +redefined +– +– /),
    )
    expect(text).toContainEqual(expect.stringMatching(/^pp: other scale, /))
  })

  it('calls nothing clear over newly drawn localities, and says so once', async () => {
    const text = await across('2020', '2021')
    expect(text[1]).toMatch(
      /^18 trong 26 nội dung thành phần giảm; ngẫu nhiên cũng khoảng 13\. Nhiều khả năng /,
    )
    expect(text.join('\n').match(/địa bàn khảo sát/g)).toHaveLength(1)
    expect(text.join('\n')).not.toMatch(/[▲▼±]| rõ/)
    expect((await lines(...change)).join('\n')).not.toContain('địa bàn')
  })

  it('says in which years nothing was published, instead of counting declines', async () => {
    const told = async (...years: [string, string]) =>
      (await lines('change', '--province', 'Quảng Ninh', '--from', years[0], '--to', years[1])).slice(0, 2)
    expect(await told('2022', '2023')).toEqual([
      'Quảng Ninh 2022–2023: điểm tổng hợp 47,88 → chưa công bố',
      'PAPI không công bố điểm của tỉnh năm 2023: kết quả khảo sát vượt sai số cho phép.',
    ])
    expect((await told('2021', '2023'))[1]).toBe(
      'PAPI không công bố điểm của tỉnh năm 2021 và năm 2023: kết quả khảo sát vượt sai số cho phép.',
    )
    const partly = await lines('change', '--province', 'Quảng Ninh', '--from', '2018', '--to', '2019')
    expect(partly[1]).toMatch(/ 13 trong 18 nội dung thành phần giảm, 4 giảm rõ; ngẫu nhiên cũng khoảng 9\.$/)
    expect(partly[2]).toBe(
      'Năm 2018, PAPI không công bố 8 trong 28 nội dung thành phần của tỉnh: kết quả khảo sát vượt sai số cho phép.',
    )
    expect((await told('2023', '2024'))[0]).toBe(
      'Quảng Ninh 2023–2024: điểm tổng hợp chưa công bố → 47,82; nhóm cao',
    )
  })
})

describe('priorities', () => {
  it('say why each weak area has its place, below it, and nothing below the others', async () => {
    const text = await lines('priorities', '--province', '14', '--year', '2023')
    expect(text[1]).toBe(
      'Ưu tiên số 1: Đóng góp tự nguyện (trong 5 nội dung đầu ở 99% cách đặt trọng số, 75% lần mô phỏng dao động thường).',
    )
    const rowOf = (start: string) => text.findIndex(line => line.startsWith(start))
    const first = rowOf(' 1  Đóng góp tự nguyện')
    expect(text[first]).toMatch(/ 0,89 {2}Trung bình thấp +0,80 +99% +75% {2}1 \(cấp tỉnh\)$/)
    expect(text[first + 1]).toBe(
      '    thấp hơn 48/60 tỉnh khác, dưới trung vị 2 năm liền, cách nhóm cao 0,21 điểm; thay đổi trong mức dao động thường',
    )
    expect(text[rowOf('23  Giải đáp khiếu nại') + 1]).toBe(
      '    thấp hơn 12/60 tỉnh khác, cách nhóm cao 0,03 điểm; giảm rõ (−0,11 điểm)',
    )
    expect(text[rowOf('15  ') + 1]).toMatch(/^16 {2}/)
    expect(text.filter(line => /^ {4}\S/.test(line) && !line.startsWith('    thấp hơn'))).toEqual([])
  })

  it('say once what holds for every area of the year', async () => {
    const text = (await lines('priorities', '--province', '14', '--year', '2021')).join('\n')
    expect(text).toContain('\nKhông xét thay đổi vì nhiều khả năng địa bàn khảo sát được chọn lại.\n\n')
    expect(text.match(/địa bàn khảo sát/g)).toHaveLength(1)
    expect(await lines('priorities', '--province', '14', '--year', '2011')).toContain(
      'Chưa có số liệu năm trước để so sánh.',
    )
  })

  it('count the tasks with the level of their plans, and name the areas without one', async () => {
    const text = await lines('priorities', '--province', 'ha-nam', '--year', '2020')
    expect(text[1]).toMatch(/^Ưu tiên số 1: Chất lượng không khí /)
    expect(text[2]).toBe(
      'Chưa nạp kế hoạch cấp tỉnh của Hà Nam cho năm 2021; 1 kế hoạch cấp huyện, năm 2021 có nhiệm vụ, giải pháp cho ' +
        '8/12 nội dung yếu; 4 nội dung chưa có trong kế hoạch đã nạp.',
    )
    expect(text).toContainEqual(
      expect.stringMatching(
        /^ 6 {2}Y tế công lập +1,95 {2}Trung bình thấp +0,\d\d +\d+% +\d+% {2}3 \(cấp huyện\)$/,
      ),
    )
    const open = text.indexOf('Chưa có trong kế hoạch (4):')
    expect(text.slice(open + 1, open + 3)).toEqual([
      '- Tiếp cận dịch vụ tư pháp (1 giải pháp chung cho cả chỉ số nội dung)',
      '- Kiểm soát tham nhũng trong cung ứng dịch vụ công',
    ])
    expect(text).toContain('Kế hoạch năm 2021, sau kết quả 2020: Kế hoạch PAPI huyện Thanh Liêm năm 2021')
  })

  it('say that every weak area has a task only from the plan of the province itself', async () => {
    const [own, lower] = [
      await lines('priorities', '--province', '14', '--year', '2023'),
      await lines('priorities', '--province', '14', '--year', '2021'),
    ]
    expect(own[2]).toBe('Cả 14 nội dung yếu đều có nhiệm vụ, giải pháp trong kế hoạch cấp tỉnh năm 2024.')
    expect(lower[2]).toMatch(
      /^Chưa nạp kế hoạch cấp tỉnh của Sơn La cho năm 2022; 1 kế hoạch cấp huyện và 1 kế hoạch cấp xã, năm 2022 /,
    )
  })

  it('say that the order holds only what was published, where not all was', async () => {
    const text = await lines('priorities', '--province', 'Bắc Giang', '--year', '2022')
    expect(text[2]).toBe(
      'Năm 2022, PAPI không công bố 15 trong 28 nội dung thành phần của tỉnh: kết quả khảo sát vượt sai số cho phép. Thứ tự chỉ xét những nội dung có điểm công bố.',
    )
  })

  it('say so where there is no score, and draw no table of nothing', async () => {
    const text = await lines('priorities', '--province', 'Bắc Giang', '--year', '2021', '--lang', 'en')
    expect(text.slice(1, 4)).toEqual([
      'There are too few scores to set priorities by.',
      'PAPI published no scores of the province for 2021: the survey result exceeded the allowed error.',
      '',
    ])
    expect(text.join('\n')).not.toContain('Priority')
  })
})
