import type { Topic } from './topic.ts'

const dimension = 'accountability'

/** Asked of people: whom they met with a problem and with what success, what became of complaints, whether courts help. */
export const ACCOUNTABILITY: readonly Topic[] = [
  {
    subdimension: 'authority-interactions',
    dimension,
    phrases: {
      names: ['tương tác với chính quyền', 'tương tác giữa chính quyền', 'hiệu quả tương tác'],
      strong: [
        'đối thoại với nhân dân',
        'đối thoại với người dân',
        'đối thoại trực tiếp với',
        'đối thoại trực tiếp giữa',
        'đối thoại giữa người đứng đầu',
        'gặp gỡ đối thoại',
        'tiếp xúc đối thoại',
        'đối thoại giữa chính quyền',
        'gặp gỡ tiếp xúc đối thoại',
      ],
    },
    inSection: {
      strong: ['đối thoại', 'tiếp xúc cử tri', 'ý kiến cử tri', 'kiến nghị của cử tri'],
      clear: [
        'gặp gỡ',
        'gặp gỡ tiếp xúc',
        'đội ngũ trưởng bản',
        'đội ngũ trưởng thôn',
        'đội ngũ bí thư trưởng thôn',
        'trưởng thôn',
        'trưởng bản',
        'tổ trưởng tổ dân phố',
        'đại biểu HĐND cấp xã',
        'đại biểu hội đồng nhân dân cấp xã',
        'đại diện các tổ chức đoàn thể',
        'sự tin tưởng tín nhiệm',
        'lịch tiếp công dân',
        'trực tiếp tiếp công dân',
        'mức độ tương tác',
        'tương tác',
        'chính quyền thân thiện',
        'tiếp xúc',
        'lắng nghe',
        'cán bộ không chuyên trách',
      ],
      weak: ['tiếp công dân', 'tiếp dân', 'công chức tiếp dân', 'khúc mắc', 'vướng mắc', 'người đứng đầu'],
    },
  },
  {
    subdimension: 'appeals-response',
    dimension,
    phrases: {
      names: [
        'giải đáp khiếu nại tố cáo',
        'giải quyết khiếu nại tố cáo',
        'giải quyết đơn thư khiếu nại tố cáo',
      ],
      strong: [
        'khiếu nại tố cáo',
        'kiến nghị khiếu nại tố cáo',
        'phản ánh kiến nghị khiếu nại tố cáo',
        'đơn thư',
        'luật khiếu nại',
        'luật tố cáo',
        'khiếu kiện',
        'khiếu kiện vượt cấp',
        'đơn thư khiếu nại tố cáo',
        'giải quyết khiếu nại',
        'giải quyết kiến nghị',
        'trả lời kiến nghị',
      ],
      clear: ['khiếu nại', 'phản ánh kiến nghị', 'kiến nghị phản ánh', 'bức xúc'],
    },
    inSection: {
      strong: ['luật tiếp công dân', 'tiếp công dân'],
      clear: ['tiếp dân', 'tố cáo', 'kiến nghị', 'phản ánh', 'khúc mắc', 'vướng mắc', 'giải đáp'],
    },
  },
  {
    subdimension: 'justice-access',
    dimension,
    phrases: {
      names: ['tiếp cận dịch vụ tư pháp', 'dịch vụ tư pháp', 'tiếp cận tư pháp'],
      strong: [
        'tranh chấp dân sự',
        'trợ giúp pháp lý',
        'tòa án',
        'hòa giải ở cơ sở',
        'hòa giải cơ sở',
        'tổ hòa giải',
        'hòa giải viên',
        'thi hành án',
        'thi hành án dân sự',
        'tư vấn pháp luật',
        'công tác tư pháp',
        'lĩnh vực tư pháp',
        'bổ trợ tư pháp',
      ],
    },
    inSection: { clear: ['tư pháp', 'hòa giải', 'xét xử', 'tranh chấp', 'luật sư'] },
  },
  {
    subdimension: 'inspection-boards',
    dimension,
    phrases: { names: ['ban thanh tra nhân dân'], strong: ['thanh tra nhân dân'] },
  },
  {
    subdimension: 'investment-boards',
    dimension,
    phrases: {
      strong: [
        'ban giám sát đầu tư của cộng đồng',
        'ban giám sát đầu tư cộng đồng',
        'giám sát đầu tư của cộng đồng',
      ],
      clear: ['giám sát đầu tư cộng đồng'],
    },
  },
  {
    subdimension: '*',
    dimension,
    phrases: {},
    inSection: {
      strong: [
        'nghị định số 59 2019',
        'nghị định 59 2019',
        'thực hiện trách nhiệm giải trình',
        'quy định về trách nhiệm giải trình',
      ],
      clear: [
        'trách nhiệm giải trình',
        'phòng chống tham nhũng',
        'kế hoạch thanh tra kiểm tra',
        'kết luận thanh tra',
      ],
      weak: ['giải trình', 'thanh tra kiểm tra', 'giáo dục pháp luật', 'thiết chế'],
    },
  },
]
