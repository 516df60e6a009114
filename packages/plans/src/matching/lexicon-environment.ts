import type { Topic } from './topic.ts'

const dimension = 'environment'

/** Asked of people: whether authorities and firms take the environment seriously, the air they breathe, the water near them. */
export const ENVIRONMENT: readonly Topic[] = [
  {
    subdimension: 'environmental-protection',
    dimension,
    phrases: {
      names: 'nghiêm túc trong bảo vệ môi trường',
      strong: `
        nghĩa vụ bảo vệ môi trường, pháp luật về bảo vệ môi trường, quản lý nhà nước về bảo vệ môi trường,
        đánh giá tác động môi trường, đánh giá tác động đến môi trường, gây ô nhiễm môi trường,
        ô nhiễm môi trường, xả thải, luật bảo vệ môi trường, ô nhiễm môi trường nghiêm trọng,
        vi phạm về môi trường, vi phạm môi trường, rác thải nhựa, phân loại rác, phân loại rác tại nguồn,
        vấn đề môi trường, quy định môi trường, cam kết bảo vệ môi trường, vệ sinh môi trường,
        thuốc bảo vệ thực vật, thuốc BVTV, đổ trộm chất thải, giấy phép môi trường, chủ nhật xanh`,
      clear: 'bảo vệ môi trường',
    },
    inSection: {
      strong: 'bảo vệ môi trường, cơ sở gây ô nhiễm, phân loại chất thải, chất thải rắn, rác thải',
      clear: `
        môi trường, ô nhiễm, chất thải, khai thác khoáng sản, khoáng sản, thu gom, chăn nuôi, phát thải,
        xử phạt, trồng cây, trồng rừng, bảo vệ rừng, túi ni lông, xanh sạch đẹp, biến đổi khí hậu,
        cải tạo môi trường, nước thải, cây xanh, điểm nóng về môi trường, cơ sở sản xuất, rác, chuồng trại,
        rừng, khí hậu, BVTV, xả rác, dọn vệ sinh, vệ sinh, bãi rác, chôn lấp, hối lộ, tác động môi trường,
        hố rác, gây ô nhiễm, trang trại, làng nghề, nhà máy, lập biên bản, cơ sở chế biến,
        cơ sở sản xuất kinh doanh, doanh nghiệp, kiểm tra cơ sở`,
      weak: 'khu công nghiệp, cụm công nghiệp',
    },
  },
  {
    subdimension: 'air-quality',
    dimension,
    phrases: {
      names: 'chất lượng không khí, chất lượng môi trường không khí, chất lượng nguồn nước và không khí',
      strong: `
        ô nhiễm không khí, môi trường không khí, khói bụi, khí thải, bụi mịn, đốt rơm rạ, quan trắc không khí,
        không khí trong lành, đốt rơm, đốt rác, đốt đồng, than tổ ong, bếp than, lò gạch, AQI, giảm bụi,
        gây khói, khói, ống khói, mùi hôi, mùi hôi thối, bụi đường, nồng độ bụi, khí phát thải,
        quan trắc chất lượng không khí, xe điện`,
    },
    inSection: {
      strong: 'không khí, bụi, rơm rạ, mùi, tưới đường, tưới nước',
      clear: `
        tiếng ồn, che chắn, phun nước, xe chở vật liệu, nhà máy xi măng, xi măng, lò đốt, lò than, than củi,
        hít thở, cây xanh đô thị, ồn`,
    },
  },
  {
    subdimension: 'water-quality',
    dimension,
    phrases: {
      names: `
        chất lượng nguồn nước, chất lượng nước, chất lượng nguồn nước sinh hoạt,
        chất lượng nguồn nước và không khí`,
      strong: `
        ô nhiễm nguồn nước, bảo vệ nguồn nước, tài nguyên nước, nguồn tài nguyên nước, quan trắc nước,
        luật tài nguyên nước, chất lượng nước sinh hoạt, nước giếng, giếng khoan, nước dưới đất, nước nhiễm mặn,
        nhiễm phèn, kênh rạch, sông hồ, sông suối, mẫu nước, xét nghiệm nước, kiểm nghiệm nước,
        hành lang bảo vệ nguồn nước, nước đầu nguồn, ô nhiễm sông, dòng sông, nước sông, nguồn nước mặt,
        nguồn nước ngầm`,
    },
    inSection: {
      strong: `
        nguồn nước, nước sinh hoạt, nguồn nước sinh hoạt, nước ngầm, nước mặt, nước sạch, giếng, nước ăn,
        nước uống, nước hợp vệ sinh, cấp nước, nhiễm mặn, ao hồ, xâm nhập mặn, bể lọc, lọc nước`,
      clear: 'lưu vực sông, hạn hán, khô hạn, đầu nguồn, mặn, sông, suối, rạch, nước thải, xử lý nước thải',
      weak: 'kênh, nước, thủy lợi, mương',
    },
  },
  {
    subdimension: '*',
    dimension,
    phrases: {},
    inSection: {
      strong: 'chỉ số quản trị môi trường, quản trị môi trường',
    },
  },
]
