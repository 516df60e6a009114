import type { Topic } from './topic.ts'

const dimension = 'environment'

/** Asked of people: whether authorities and firms take the environment seriously, the air they breathe, the water near them. */
export const ENVIRONMENT: readonly Topic[] = [
  {
    subdimension: 'environmental-protection',
    dimension,
    phrases: {
      names: ['nghiêm túc trong bảo vệ môi trường'],
      strong: [
        'nghĩa vụ bảo vệ môi trường',
        'pháp luật về bảo vệ môi trường',
        'quản lý nhà nước về bảo vệ môi trường',
        'đánh giá tác động môi trường',
        'đánh giá tác động đến môi trường',
        'gây ô nhiễm môi trường',
        'ô nhiễm môi trường',
        'xả thải',
        'luật bảo vệ môi trường',
      ],
      clear: ['bảo vệ môi trường'],
    },
    inSection: {
      strong: ['bảo vệ môi trường', 'cơ sở gây ô nhiễm', 'phân loại chất thải', 'chất thải rắn', 'rác thải'],
      clear: [
        'môi trường',
        'ô nhiễm',
        'chất thải',
        'khai thác khoáng sản',
        'khoáng sản',
        'vệ sinh môi trường',
        'thu gom',
        'chăn nuôi',
        'phát thải',
        'xử phạt',
        'trồng cây',
        'trồng rừng',
        'bảo vệ rừng',
        'túi ni lông',
        'rác thải nhựa',
        'xanh sạch đẹp',
        'biến đổi khí hậu',
        'cải tạo môi trường',
        'nước thải',
        'cây xanh',
        'điểm nóng về môi trường',
        'cơ sở sản xuất',
      ],
      weak: ['khu công nghiệp', 'cụm công nghiệp', 'làng nghề'],
    },
  },
  {
    subdimension: 'air-quality',
    dimension,
    phrases: {
      names: [
        'chất lượng không khí',
        'chất lượng môi trường không khí',
        'chất lượng nguồn nước và không khí',
      ],
      strong: [
        'ô nhiễm không khí',
        'môi trường không khí',
        'khói bụi',
        'khí thải',
        'bụi mịn',
        'đốt rơm rạ',
        'quan trắc không khí',
      ],
    },
    inSection: { strong: ['không khí'], clear: ['bụi', 'mùi hôi', 'tiếng ồn'] },
  },
  {
    subdimension: 'water-quality',
    dimension,
    phrases: {
      names: [
        'chất lượng nguồn nước',
        'chất lượng nước',
        'chất lượng nguồn nước sinh hoạt',
        'chất lượng nguồn nước và không khí',
      ],
      strong: [
        'ô nhiễm nguồn nước',
        'bảo vệ nguồn nước',
        'tài nguyên nước',
        'nguồn tài nguyên nước',
        'quan trắc nước',
        'luật tài nguyên nước',
      ],
    },
    inSection: {
      strong: [
        'nguồn nước',
        'nước sinh hoạt',
        'nguồn nước sinh hoạt',
        'nước ngầm',
        'sông suối',
        'nước mặt',
        'nước sạch',
      ],
      clear: ['lưu vực sông'],
    },
  },
]
