import type { Topic } from './topic.ts'

const dimension = 'procedures'

/** Asked of people who needed a paper: certified copies, building permits, land certificates, papers of the commune. */
export const PROCEDURES: readonly Topic[] = [
  {
    subdimension: 'certification',
    dimension,
    phrases: {
      names: ['chứng thực xác nhận', 'dịch vụ chứng thực', 'thủ tục chứng thực'],
      strong: [
        'chứng thực bản sao',
        'chứng thực chữ ký',
        'lĩnh vực chứng thực',
        'bản sao điện tử',
        'công chứng chứng thực',
        'chứng thực điện tử',
        'sao y',
      ],
    },
    inSection: {
      strong: ['chứng thực', 'xác nhận của chính quyền'],
      clear: ['công chứng', 'xác nhận tình trạng hôn nhân'],
    },
  },
  {
    subdimension: 'construction-permits',
    dimension,
    phrases: {
      names: ['cấp giấy phép xây dựng', 'cấp phép xây dựng', 'giấy phép xây dựng', 'GPXD'],
      strong: ['thủ tục xây dựng nhà ở'],
    },
  },
  {
    subdimension: 'land-certificates',
    dimension,
    phrases: {
      names: [
        'giấy chứng nhận quyền sử dụng đất',
        'cấp giấy chứng nhận quyền sử dụng đất',
        'chứng nhận quyền sử dụng đất',
        'GCNQSDĐ',
        'GCN QSDĐ',
      ],
      strong: [
        'sổ đỏ',
        'đăng ký đất đai',
        'văn phòng đăng ký đất đai',
        'đăng ký biến động đất đai',
        'thủ tục đất đai',
      ],
    },
    inSection: { strong: ['lĩnh vực đất đai', 'quyền sử dụng đất'], clear: ['đất đai', 'liên thông thuế'] },
  },
  {
    subdimension: 'commune-procedures',
    dimension,
    phrases: {
      names: [
        'dịch vụ hành chính cấp xã',
        'hành chính công cấp xã',
        'thủ tục hành chính cấp xã',
        'TTHC cấp xã',
      ],
      strong: [
        'đăng ký khai sinh',
        'đăng ký kết hôn',
        'đăng ký khai tử',
        'đăng ký hộ tịch',
        'đăng ký thường trú',
        'đăng ký tạm trú',
        'giấy khai sinh',
      ],
    },
    inSection: {
      strong: [
        'một cửa cấp xã',
        'bộ phận một cửa cấp xã',
        'một cửa xã',
        'một cửa của xã',
        'thủ tục cấp xã',
        'bộ phận một cửa xã',
        'hộ tịch',
        'khai sinh',
      ],
      clear: ['thủ tục hành chính thuộc thẩm quyền cấp xã', 'thuộc thẩm quyền giải quyết của UBND cấp xã'],
    },
  },
  {
    subdimension: '*',
    dimension,
    phrases: {},
    inSection: {
      strong: [
        'kiểm soát thủ tục hành chính',
        'kiểm soát TTHC',
        'cải cách thủ tục hành chính',
        'cải cách TTHC',
      ],
      clear: [
        'thủ tục hành chính',
        'TTHC',
        'giải quyết TTHC',
        'giải quyết thủ tục hành chính',
        'một cửa',
        'một cửa liên thông',
        'bộ phận một cửa',
        'bộ phận tiếp nhận và trả kết quả',
        'trung tâm phục vụ hành chính công',
        'bưu chính công ích',
        'bur chính công ích',
        'sự hài lòng',
        'mức độ hài lòng',
        'dịch vụ hành chính công',
      ],
      weak: [
        'hồ sơ',
        'trễ hạn',
        'xin lỗi',
        'thanh toán không dùng tiền mặt',
        'thanh toán trực tuyến',
        'số hóa hồ sơ',
      ],
    },
  },
]
