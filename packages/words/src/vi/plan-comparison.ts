import type { PlanComparisonWords } from '../messages/plan-comparison.ts'

export const planComparison: PlanComparisonWords = {
  title: 'So với một kế hoạch khác',
  choose: 'Kế hoạch để so',
  nothing: 'không so',
  alone:
    'Mở thêm một văn bản nữa, ví dụ kế hoạch năm trước, để biết nhiệm vụ nào giữ lại, bỏ đi, đổi thời hạn.',
  noWords: 'Kế hoạch có sẵn ở đây chỉ có tên tóm tắt của nhiệm vụ; mở văn bản gốc để so từng nhiệm vụ.',
  comparing: 'Đang so…',
  failed: 'Không so được hai kế hoạch; hãy thử lại.',
  found: ({ earlier, kept, redated, reassigned, dropped, added }) => {
    const changed = [
      redated > 0 ? `${redated} đổi thời hạn` : '',
      reassigned > 0 ? `${reassigned} đổi cơ quan chủ trì` : '',
    ].filter(Boolean)
    const among = changed.length > 0 ? ` (${changed.join(', ')})` : ''
    return `So với ${earlier}: giữ ${kept} nhiệm vụ${among}, không thấy lại ${dropped}, thêm ${added}.`
  },
  note: 'Ghép theo chữ của nhiệm vụ, không kể năm. Nhiệm vụ viết lại hẳn có thể hiện thành một việc không thấy lại và một việc thêm; khi đó có nêu nhiệm vụ gần nhất để xem.',
  redated: count => `Đổi thời hạn (${count})`,
  reassigned: count => `Đổi cơ quan chủ trì (${count})`,
  dropped: count => `Không thấy lại trong kế hoạch sau (${count})`,
  added: count => `Chỉ có trong kế hoạch sau (${count})`,
  kept: count => `Giữ nguyên (${count})`,
  task: 'Nhiệm vụ',
  before: 'Kế hoạch trước',
  after: 'Kế hoạch sau',
  change: 'Thay đổi',
  due: {
    earlier: 'sớm hơn',
    later: 'muộn hơn',
    changed: 'khác đi',
    given: 'nay có thời hạn',
    gone: 'nay không nêu thời hạn',
  },
  lead: { changed: 'cơ quan khác', given: 'nay có cơ quan chủ trì', gone: 'nay không nêu cơ quan chủ trì' },
  nearest: title => `gần nhất: ${title}`,
}
