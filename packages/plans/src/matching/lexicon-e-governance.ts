import type { Topic } from './topic.ts'

const dimension = 'e-governance'

/** Asked of people: whether they use the authorities' portals, have the internet, and get an answer through a portal. */
export const E_GOVERNANCE: readonly Topic[] = [
  {
    subdimension: 'egov-portals',
    dimension,
    phrases: {
      names: [
        'sử dụng cổng thông tin điện tử',
        'tiếp cận và sử dụng cổng thông tin điện tử',
        'dịch vụ công trực tuyến',
        'DVCTT',
      ],
      strong: [
        'cổng dịch vụ công',
        'cổng dịch vụ công quốc gia',
        'dịch vụ công trực tuyến mức độ',
        'dịch vụ công trực tuyến toàn trình',
        'dịch vụ công toàn trình',
        'một cửa điện tử',
        'hồ sơ trực tuyến',
        'nộp hồ sơ trực tuyến',
      ],
      // In other sections a portal is but the place where something is made public.
      clear: [
        'cổng thông tin điện tử',
        'cổng trang thông tin điện tử',
        'trang thông tin điện tử',
        'cổng TTĐT',
      ],
    },
    inSection: {
      strong: [
        'cổng thông tin điện tử',
        'cổng trang thông tin điện tử',
        'trang thông tin điện tử',
        'cổng TTĐT',
        'website',
        'đổi mới giao diện',
      ],
      clear: [
        'giao diện',
        'tích hợp TTHC',
        'ban biên tập',
        'trực tuyến',
        'định danh điện tử',
        'tài khoản định danh',
        'chuyên mục',
      ],
      weak: ['cung cấp thông tin', 'đăng tải', 'mạng xã hội'],
    },
  },
  {
    subdimension: 'internet-access',
    dimension,
    phrases: {
      names: [
        'sử dụng internet',
        'tiếp cận và sử dụng internet',
        'tiếp cận internet',
        'người sử dụng internet',
      ],
      strong: [
        'internet',
        'intenet',
        'internet băng thông rộng',
        'hạ tầng viễn thông',
        'băng thông rộng',
        'băng rộng',
        'băng rộng di động',
        'viễn thông công ích',
        'phủ sóng',
        'wifi',
        'wifi miễn phí',
        'trạm BTS',
        'cáp quang',
        'điện thoại thông minh',
      ],
    },
    inSection: { strong: ['viễn thông'], clear: ['vùng lõm sóng', 'hạ tầng số', 'thuê bao'] },
  },
  {
    subdimension: 'egov-response',
    dimension,
    phrases: {
      names: [
        'phúc đáp của chính quyền',
        'phúc đáp qua cổng thông tin điện tử',
        'phản hồi qua cổng thông tin điện tử',
      ],
      strong: [
        'phúc đáp',
        'tương tác trực tuyến',
        'hỏi đáp trực tuyến',
        'đối thoại trực tuyến',
        'phản ánh hiện trường',
      ],
    },
    inSection: {
      strong: [
        'trả lời phản ánh',
        'trả lời phản ánh kiến nghị',
        'trả lời kiến nghị',
        'phản hồi của người dân',
        'chức năng phản hồi',
        'tương tác với người dân',
        'hỏi đáp',
        'kết quả trả lời',
        'phản ánh kiến nghị',
      ],
      clear: ['phản hồi', 'tương tác', 'giải đáp', 'câu hỏi', 'thư điện tử'],
    },
  },
  {
    subdimension: '*',
    dimension,
    phrases: {},
    inSection: {
      strong: [
        'chính quyền điện tử',
        'chính phủ điện tử',
        'chính quyền số',
        'chuyển đổi số',
        'hạ tầng công nghệ thông tin',
        'hạ tầng CNTT',
        'đô thị thông minh',
        'an toàn thông tin',
        'đề án 06',
      ],
      clear: [
        'ứng dụng công nghệ thông tin',
        'ứng dụng CNTT',
        'quản lý văn bản',
        'chữ ký số',
        'văn bản điện tử',
      ],
    },
  },
]
