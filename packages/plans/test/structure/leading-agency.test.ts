import { describe, expect, it } from 'vitest'
import { leadingOrder } from '../../src/structure/leading-agency.ts'

describe('a department at the beginning of an item', () => {
  it.each([
    ['Sở Tư pháp mở cuộc thi viết về quyền của công dân', ['Sở Tư pháp']],
    ['Sở Tài nguyên và Môi trường đăng bản đồ lên cổng của tỉnh', ['Sở Tài nguyên và Môi trường']],
    ['Sở Công Thương bàn giao lưới điện cho ba xã', ['Sở Công Thương']],
    ['Trung tâm Y tế khám lưu động cho dân bản xa', ['Trung tâm Y tế']],
    ['Phòng Nội vụ huyện thi tuyển công chức cấp xã', ['Phòng Nội vụ huyện']],
    ['Công an xã mỗi tuần trực một buổi ở nhà văn hóa', ['Công an xã']],
  ])('is to do what it says, whatever the verb: %s', (text, lead) => {
    expect(leadingOrder(text)?.lead).toEqual(lead)
  })

  it.each([
    'Sở Y tế vừa được giao thêm biên chế',
    'Sở Y tế tăng 5 bậc so với lần trước',
    'Sở Nội vụ tỉnh Sơn La đứng thứ 3 về cải cách',
    'Sở Tài chính là nơi giữ sổ sách của quỹ',
    'Thanh tra việc thực hiện ở cơ sở',
    'UBND các huyện nghèo thiếu cán bộ',
    'UBND xã nơi có tỷ lệ thấp',
  ])('is told to do nothing by what it is, has or did: %s', text => {
    expect(leadingOrder(text)).toBeNull()
  })
})
