import { describe, expect, it } from 'vitest'
import { tasksIn } from './appendix-text.ts'

const HEAD = 'STT Nhiệm vụ Cơ quan chủ trì Cơ quan phối hợp\nThời gian\nhoàn thành\n'

describe('a table whose columns run together', () => {
  it('parts agencies that no semicolon ties, and goes on with names that a line broke', () => {
    const text = `Phụ lục\n${HEAD}
I Tham gia của người dân ở cấp cơ sở

1
Hướng dẫn các bản bầu trưởng bản đúng luật, không làm thay
dân

Phòng Nội vụ Ủy ban MTTQ Việt Nam huyện; UBND
các xã
Trước ngày
20/6/2023

2 Công khai các khoản đóng góp UBND các xã Ban Giám sát đầu tư của cộng đồng Thường xuyên

II Cung ứng dịch vụ công

1
Nâng cấp trạm y tế

Phòng Tài chính - Kế
hoạch; Trung tâm Y
tế huyện

UBND các xã, thị trấn
Quý III
năm 2023
`
    expect(tasksIn(text)).toEqual({
      tasks: [
        [
          'I.1',
          'participation',
          'Hướng dẫn các bản bầu trưởng bản đúng luật, không làm thay dân',
          '',
          'Phòng Nội vụ',
          'Ủy ban MTTQ Việt Nam huyện | UBND các xã',
          'by-date',
        ],
        [
          'I.2',
          'participation',
          'Công khai các khoản đóng góp',
          '',
          'UBND các xã',
          'Ban Giám sát đầu tư của cộng đồng',
          'ongoing',
        ],
        [
          'II.1',
          'services',
          'Nâng cấp trạm y tế',
          '',
          'Phòng Tài chính - Kế hoạch | Trung tâm Y tế huyện',
          'UBND các xã, thị trấn',
          'quarter',
        ],
      ],
      notices: [],
    })
  })

  it('keeps an agency that a text names in the text', () => {
    const text = `${HEAD}1
Kiểm tra việc trả hồ sơ đúng hẹn tại
UBND các xã

Phòng Nội vụ
Thanh tra huyện
Theo quy định
`
    expect(tasksIn(text).tasks.map(task => task.slice(2, 6))).toEqual([
      ['Kiểm tra việc trả hồ sơ đúng hẹn tại UBND các xã', '', 'Phòng Nội vụ', 'Thanh tra huyện'],
    ])
  })

  it('says so where one agency may lead or take part', () => {
    const { tasks, notices } = tasksIn(
      `${HEAD}1\nPhát thẻ bảo hiểm y tế\n\nBảo hiểm xã hội huyện\n\nThường xuyên\n`,
    )
    expect(tasks.map(task => task.slice(2))).toEqual([
      ['Phát thẻ bảo hiểm y tế', '', 'Bảo hiểm xã hội huyện', '', 'ongoing'],
    ])
    expect(notices).toEqual(['unclear-columns 4'])
  })

  it('leaves out the numbers of pages and repeated heads', () => {
    const text = `${HEAD}1\nThu gom rác\n\nUBND các xã\nPhòng TN&MT\nThường xuyên\n\n7\n\n${HEAD}
2\nTrồng cây\n\nUBND các xã\nPhòng TN&MT\nQuý I/2023\n`
    expect(tasksIn(text).tasks.map(task => [task[0], task[2], task[6]])).toEqual([
      ['1', 'Thu gom rác', 'ongoing'],
      ['2', 'Trồng cây', 'quarter'],
    ])
  })

  it('has groups with arabic numbers under which the rows number on', () => {
    const text = `${HEAD}
1. Chỉ số nội dung “Quản trị môi trường”

1 Quan trắc nước giếng ở các bản
Sở Y tế Các sở, ban, ngành;
UBND các huyện,
thành phố
Hằng năm

2. Nội dung “Quản trị điện tử”

2 Mở lớp kỹ năng số
Công an tỉnh
VNPT tỉnh
Quý II/2023
`
    expect(tasksIn(text)).toEqual({
      tasks: [
        [
          '1',
          'environment',
          'Quan trắc nước giếng ở các bản',
          '',
          'Sở Y tế',
          'Các sở, ban, ngành | UBND các huyện, thành phố',
          'recurring',
        ],
        ['2', 'e-governance', 'Mở lớp kỹ năng số', '', 'Công an tỉnh', 'VNPT tỉnh', 'quarter'],
      ],
      notices: [],
    })
  })

  it('has outputs between the text and who leads', () => {
    const text = `STT Nhiệm vụ Sản phẩm Cơ quan chủ trì Cơ quan phối hợp Thời gian hoàn thành
1
Xây dựng quy chế tiếp công dân
của huyện

Quyết định của UBND
huyện

Thanh tra huyện
Văn phòng HĐND và UBND huyện
Tháng 3/2023
`
    expect(tasksIn(text)).toEqual({
      tasks: [
        [
          '1',
          null,
          'Xây dựng quy chế tiếp công dân của huyện',
          'Quyết định của UBND huyện',
          'Thanh tra huyện',
          'Văn phòng HĐND và UBND huyện',
          'month',
        ],
      ],
      notices: [],
    })
  })
})

describe('a table with one cell on each line', () => {
  it('gives each column its line, with the note missing or not', () => {
    const text = `Phụ biểu
TT
Nhiệm vụ
Sản phẩm
Cơ quan chủ trì
Cơ quan phối hợp
Thời gian hoàn thành
Ghi chú
I
Quản trị điện tử
1
Đưa thủ tục lên cổng dịch vụ công
Danh mục thủ tục
Văn phòng
Các phòng, ban
Quý II/2023
2
Trả lời phản ánh qua cổng thông tin
Văn bản trả lời
Văn phòng
Các phòng, ban
Thường xuyên
Có báo cáo
`
    expect(tasksIn(text)).toEqual({
      tasks: [
        [
          '1',
          'e-governance',
          'Đưa thủ tục lên cổng dịch vụ công',
          'Danh mục thủ tục',
          'Văn phòng',
          'Các phòng, ban',
          'quarter',
        ],
        [
          '2',
          'e-governance',
          'Trả lời phản ánh qua cổng thông tin',
          'Văn bản trả lời',
          'Văn phòng',
          'Các phòng, ban',
          'ongoing',
        ],
      ],
      notices: [],
    })
  })
})
