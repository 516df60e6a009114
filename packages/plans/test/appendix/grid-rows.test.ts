import { describe, expect, it } from 'vitest'
import { tasksIn } from './appendix-text.ts'

describe('a table with tabs', () => {
  it('has its columns in the order and wording of its head, and numbers that run through', () => {
    const text = [
      'PHỤ LỤC 01',
      'DANH MỤC NHIỆM VỤ',
      '',
      'STT\tTên nhiệm vụ\tThời gian thực hiện\tĐơn vị phụ trách\tĐơn vị phối hợp\tKết quả đầu ra',
      '(1)\t(2)\t(3)\t(4)\t(5)\t(6)',
      'I\tTham gia của người dân ở cấp cơ sở',
      '1\tTổ chức hội nghị lấy ý kiến dân\tQuý II/2023\tPhòng Nội vụ\tUBND các xã, phòng Tư pháp\t- Kế hoạch - Biên bản',
      'II\tQuản trị môi trường',
      '2\tThu gom rác tại chợ\tThường xuyên\tPhòng TN&MT\tUBND các xã\tBáo cáo (6 tháng; năm)',
    ].join('\n')
    expect(tasksIn(text)).toEqual({
      tasks: [
        [
          '1',
          'participation',
          'Tổ chức hội nghị lấy ý kiến dân',
          'Kế hoạch | Biên bản',
          'Phòng Nội vụ',
          'UBND các xã | phòng Tư pháp',
          'quarter',
        ],
        [
          '2',
          'environment',
          'Thu gom rác tại chợ',
          'Báo cáo (6 tháng; năm)',
          'Phòng TN&MT',
          'UBND các xã',
          'ongoing',
        ],
      ],
      notices: [],
    })
  })

  it('goes on below a page break and a repeated head, and takes an ordinal for a group without roman number', () => {
    const head = 'TT\tNhiệm vụ\tSản phẩm\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành'
    const text = [
      'Phụ lục',
      head,
      '\tChỉ số nội dung 1: Tham gia của người dân ở cấp cơ sở\t\t\t\t',
      '1\tMở lớp tập huấn cho trưởng bản về bầu cử và\tKế hoạch mở\tPhòng Nội vụ\tUBND\tTrước ngày',
      '',
      head,
      '\tvận động đóng góp\tlớp\t\tcác xã\t15/4/2023',
      'Chỉ số nội dung 2: Công khai, minh bạch',
      '1\tNiêm yết danh sách hộ nghèo\tThông báo\tUBND các xã\t\tTháng 11/2023',
    ].join('\n')
    expect(tasksIn(text)).toEqual({
      tasks: [
        [
          'I.1',
          'participation',
          'Mở lớp tập huấn cho trưởng bản về bầu cử và vận động đóng góp',
          'Kế hoạch mở lớp',
          'Phòng Nội vụ',
          'UBND các xã',
          'by-date',
        ],
        ['II.1', 'transparency', 'Niêm yết danh sách hộ nghèo', 'Thông báo', 'UBND các xã', '', 'month'],
      ],
      notices: [],
    })
  })

  it('has cells over several lines', () => {
    const text = [
      'TT\tNhiệm vụ\tSản phẩm\tChủ trì\tPhối hợp\tThời gian',
      '1\tLập trang tin của xã\tKế hoạch;',
      'Báo cáo kết quả\tVăn phòng\tCông an xã\tQuý I',
      'hằng năm',
    ].join('\n')
    expect(tasksIn(text).tasks.map(task => task.slice(2, 6))).toEqual([
      ['Lập trang tin của xã', 'Kế hoạch | Báo cáo kết quả', 'Văn phòng', 'Công an xã'],
    ])
  })

  it('has a head of two rows where a wide cell lies over who leads and who takes part', () => {
    const text = [
      'TT\tNội dung công việc\tCơ quan thực hiện\t\tThời hạn',
      '\t\tChủ trì\tPhối hợp\t',
      '1\tKhảo sát sự hài lòng tại bộ phận một cửa\tPhòng Nội vụ\tBưu điện huyện\tQuý IV/2023',
    ].join('\n')
    expect(tasksIn(text).tasks).toEqual([
      [
        '1',
        null,
        'Khảo sát sự hài lòng tại bộ phận một cửa',
        '',
        'Phòng Nội vụ',
        'Bưu điện huyện',
        'quarter',
      ],
    ])
  })

  it('puts the cells of a row that lacks one where they look right, and says so', () => {
    const text = [
      'TT\tNhiệm vụ\tSản phẩm\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian',
      '1\tKiểm tra việc thu phí ở trường tiểu học\tPhòng Giáo dục và Đào tạo\tUBND các xã\tQuý II/2023',
    ].join('\n')
    expect(tasksIn(text)).toEqual({
      tasks: [
        [
          '1',
          null,
          'Kiểm tra việc thu phí ở trường tiểu học',
          '',
          'Phòng Giáo dục và Đào tạo',
          'UBND các xã',
          'quarter',
        ],
      ],
      notices: ['unclear-columns 2'],
    })
  })

  it('names the dimension in a column of its own, and letters what lies under a number', () => {
    const text = [
      'STT\tChỉ số nội dung\tNhiệm vụ\tCơ quan chủ trì\tThời gian',
      '1\tQuản trị điện tử\tPhủ sóng Internet tới các bản\tPhòng Văn hóa và Thông tin\tThường xuyên',
      'a\t\tLắp trạm phát sóng\tViettel huyện\tQuý I/2023',
      '2\tThủ tục hành chính công\tRút ngắn thời gian cấp giấy chứng nhận\tPhòng TN&MT\tThường xuyên',
    ].join('\n')
    expect(tasksIn(text).tasks.map(([ref, dimension]) => [ref, dimension])).toEqual([
      ['1', 'e-governance'],
      ['1.a', 'e-governance'],
      ['2', 'procedures'],
    ])
  })

  it('ends at the recipients', () => {
    const text = [
      'TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian',
      '1\tĐối thoại với người dân\tChủ tịch UBND xã\tQuý II/2023',
      'Nơi nhận:',
      '2\tLưu\tVăn thư\t',
    ].join('\n')
    expect(tasksIn(text).tasks).toHaveLength(1)
  })
})

describe('a table with bars', () => {
  it('is read as one with tabs', () => {
    const text = [
      '| TT | Nhiệm vụ | Sản phẩm | Chủ trì | Phối hợp | Thời gian |',
      '|----|:---|---|---|---|---|',
      '| **I** | **Kiểm soát tham nhũng trong khu vực công** | | | | |',
      '| 1 | Công khai kết quả thi tuyển | Thông báo | Phòng Nội vụ | Thanh tra huyện | Quý III/2023 |',
    ].join('\n')
    expect(tasksIn(text)).toEqual({
      tasks: [
        [
          '1',
          'corruption-control',
          'Công khai kết quả thi tuyển',
          'Thông báo',
          'Phòng Nội vụ',
          'Thanh tra huyện',
          'quarter',
        ],
      ],
      notices: [],
    })
  })
})

describe('a table drawn with spaces', () => {
  it('has cells that wrap under the head of their column', () => {
    const text = [
      'TT   Nhiệm vụ                  Cơ quan chủ trì     Cơ quan phối hợp    Thời gian',
      '1    Sửa đường vào bản         Phòng Kinh tế       UBND các xã         Quý III/2023',
      '     trước mùa mưa             và Hạ tầng',
      '2    Cấp nước sạch             UBND các xã         Trạm Y tế           Thường xuyên',
    ].join('\n')
    expect(tasksIn(text).tasks).toEqual([
      [
        '1',
        null,
        'Sửa đường vào bản trước mùa mưa',
        '',
        'Phòng Kinh tế và Hạ tầng',
        'UBND các xã',
        'quarter',
      ],
      ['2', null, 'Cấp nước sạch', '', 'UBND các xã', 'Trạm Y tế', 'ongoing'],
    ])
  })
})
