import { describe, expect, it } from 'vitest'
import { dimensionOfHeading } from '../../src/structure/dimension-heading.ts'

describe('dimensionOfHeading', () => {
  it.each([
    ['1. Nội dung “Tham gia của người dân ở cấp cơ sở”', 'participation'],
    ['I\tTham gia của người dân ở cấp cơ sở\t\t\t\t', 'participation'],
    ['1. Chỉ số nội dung 1 “Sự tham gia của người dân tại cơ sở”', 'participation'],
    ['2. Tăng cường sự tham gia của nhân dân vào công việc của cộng đồng', 'participation'],
    ['2.1. Chỉ số nội dung “Công khai, minh bạch”', 'transparency'],
    ['CÔNG KHAI MINH BẠCH', 'transparency'],
    ['Công khai, minh bạch trong việc ra quyết định ở địa phương', 'transparency'],
    ['3. Thực hiện tốt việc công khai, minh bạch theo Pháp lệnh thực hiện dân chủ ở xã', 'transparency'],
    ['1.3. Chỉ số nội dung “Đề cao trách nhiệm giải trình trước dân”', 'accountability'],
    ['III. Trach nhiem giai trinh voi nguoi dan', 'accountability'],
    ['5. Về nội dung Kiểm soát tham nhũng trong khu vực công', 'corruption-control'],
    ['IV. KIỂM SOÁT THAM NHŨNG TRONG LĨNH VỰC CÔNG', 'corruption-control'],
    ['Phòng, chống tham nhũng', 'corruption-control'],
    ['6. Nâng cao chất lượng giải quyết thủ tục hành chính', 'procedures'],
    ['Thủ tục hành chính công', 'procedures'],
    ['1.6. Chỉ số nội dung “cung ứng dịch vụ công”', 'services'],
    ['7. Cải thiện chất lượng các dịch vụ công ích cấp cơ sở', 'services'],
    ['7. Nội dung “Quản trị môi trường”', 'environment'],
    ['9. Về nội dung Quản trị điện tử', 'e-governance'],
    ['Nội dung 8: Quản trị điện tử', 'e-governance'],
    ['Dimension 3: Vertical Accountability towards Citizens', 'accountability'],
    ['Chỉ số nội dung 5', 'procedures'],
  ])('"%s" names %s', (heading, dimension) => {
    expect(dimensionOfHeading(heading)).toBe(dimension)
    expect(dimensionOfHeading(heading.normalize('NFD'))).toBe(dimension)
  })

  it.each([
    '1. Công tác chỉ đạo điều hành',
    '2.2. Công tác thông tin, tuyên truyền',
    'III. TỔ CHỨC THỰC HIỆN',
    'II. NỘI DUNG VÀ GIẢI PHÁP THỰC HIỆN',
    '1. Phòng Nội vụ huyện',
    '5. Phòng Tài nguyên và Môi trường huyện',
    '5. Sở Tài nguyên và Môi trường',
    'Giao Văn phòng UBND: công khai, minh bạch thủ tục hành chính',
    '4. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã',
    'NHIỆM VỤ NÂNG CAO CHỈ SỐ HIỆU QUẢ QUẢN TRỊ VÀ HÀNH CHÍNH CÔNG',
    '(1) Tham gia của người dân; (2) Công khai, minh bạch; (3) Trách nhiệm giải trình',
    'Cải thiện môi trường đầu tư kinh doanh',
    '',
  ])('"%s" names none', heading => {
    expect(dimensionOfHeading(heading)).toBeNull()
  })
})
