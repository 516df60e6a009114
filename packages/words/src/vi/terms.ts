import type { TermWords } from '../messages/terms.ts'

export const terms: TermWords = {
  dimension: {
    name: 'Chỉ số nội dung',
    text: 'Một trong tám lĩnh vực mà PAPI đo (sáu lĩnh vực đến năm 2017), từ 1 đến 10 điểm; bằng tổng điểm các nội dung thành phần của nó. Tổng điểm PAPI là tổng các chỉ số nội dung.',
  },
  'sub-dimension': {
    name: 'Nội dung thành phần',
    text: 'Phần nhỏ nhất có điểm công bố của một chỉ số nội dung. Số thứ tự (như 6.1) là vị trí trong báo cáo của từng năm và có thể đổi.',
  },
  group: {
    name: 'Nhóm',
    text: 'Các tỉnh có điểm công bố được chia thành bốn phần bằng nhau theo điểm của năm: thấp, trung bình thấp, trung bình cao, cao. Từ năm 2018 PAPI công bố nhóm, không xếp hạng chính thức.',
  },
  rank: {
    name: 'Hạng',
    text: 'Vị trí giữa các tỉnh có điểm công bố của năm đó, hạng 1 là điểm cao nhất. Mẫu số khác nhau giữa các năm vì có tỉnh không được công bố điểm. Hạng chỉ để tham khảo.',
  },
  'rank-range': {
    name: 'Khoảng hạng',
    text: 'Khảo sát một số hộ dân nên điểm nào cũng dao động. Mô phỏng 1.000 lần mức dao động thường của mọi tỉnh cho biết hạng có thể nằm trong khoảng nào (90% số lần). Đây không phải khoảng tin cậy của cuộc khảo sát.',
  },
  border: {
    name: 'Giáp ranh',
    text: 'Điểm nằm gần ranh giới giữa hai nhóm: dưới 60% số lần mô phỏng cho đúng nhóm đã tính, nên tên nhóm chưa chắc chắn.',
  },
  region: {
    name: 'Trong vùng',
    text: 'Hạng của tỉnh giữa các tỉnh có điểm công bố trong cùng vùng (sáu vùng kinh tế - xã hội), so với trung vị và tỉnh cao nhất của vùng.',
  },
  median: {
    name: 'Trung vị',
    text: 'Điểm đứng giữa khi xếp các tỉnh theo thứ tự: một nửa số tỉnh cao hơn, một nửa thấp hơn.',
  },
  'share-of-scale': {
    name: 'Phần của thang điểm',
    text: 'Điểm đã đi được bao nhiêu phần từ mức thấp nhất đến mức cao nhất của thang: 0% là thấp nhất, 100% là cao nhất. Dùng để so sánh khi thang điểm khác nhau. Chênh lệch tính bằng điểm phần trăm.',
  },
  'usual-movement': {
    name: 'Dao động thường',
    text: 'Mức tăng giảm mà điểm của một nội dung vẫn có từ năm này sang năm khác dù thực tế không đổi, vì mỗi năm hỏi những người khác. Mức này được đo từ chính điểm công bố của mọi tỉnh; chín phần mười dao động nằm trong khoảng ± đã nêu.',
  },
  'clear-change': {
    name: 'Thay đổi rõ',
    text: 'Thay đổi lớn hơn mức dao động thường của nội dung đó (khoảng 90%). Thay đổi nhỏ hơn thì chưa thể coi là tăng hay giảm: phần lớn đảo chiều ngay năm sau.',
  },
  'by-chance': {
    name: 'Ngẫu nhiên cũng khoảng',
    text: 'Số nội dung sẽ giảm nếu không có gì thay đổi ngoài dao động: cứ hai nội dung thì một giảm. Con số giảm gần bằng mức này chưa nói lên điều gì.',
  },
  'several-at-once': {
    name: 'Còn rõ khi xét cùng lúc nhiều thay đổi',
    text: 'Xét hàng trăm thay đổi cùng lúc thì một số vượt ngưỡng chỉ do may rủi. Phép Benjamini–Hochberg giữ lại những thay đổi mà trong đó không quá 10% là do may rủi.',
  },
  redefined: {
    name: 'Đổi cách đo',
    text: 'Câu hỏi hoặc cách tính đã khác, nên hiệu số giữa hai năm không phải là tăng hay giảm. Không nêu thay đổi qua năm đó.',
  },
  rescaled: {
    name: 'Đổi thang điểm',
    text: 'Nội dung đo vẫn thế nhưng thang điểm khác, vì chỉ số có thêm hoặc bớt nội dung thành phần. Hai năm được so sánh bằng phần của thang điểm, không bằng điểm.',
  },
  resampled: {
    name: 'Chọn lại địa bàn khảo sát',
    text: 'Từ 2020 sang 2021, điểm của các tỉnh ít giống năm trước một cách khác thường ở hầu hết nội dung: nhiều khả năng đã hỏi ở những xã, thôn khác. Mức chung cả nước vẫn so được; thay đổi của riêng một tỉnh thì không đủ căn cứ.',
  },
  missing: {
    name: 'Chưa công bố, chưa đo',
    text: 'Chưa công bố: năm đó có đo nhưng PAPI không công bố điểm của tỉnh, vì kết quả vượt sai số cho phép. Chưa đo: năm đó PAPI không có nội dung này. Cả hai đều không phải là điểm 0.',
  },
  'weak-area': {
    name: 'Nội dung yếu',
    text: 'Nội dung thành phần thuộc nhóm thấp hoặc trung bình thấp, hoặc giảm rõ so với năm trước.',
  },
  priority: {
    name: 'Ưu tiên',
    text: 'Thứ tự xem xét do papi-lens tính, không phải số liệu PAPI: 60% là thấp so với bao nhiêu tỉnh, 25% là còn bao nhiêu dư địa đến nhóm cao, 15% là thay đổi kém bao nhiêu tỉnh (chỉ tính khi thay đổi rõ).',
  },
  stability: {
    name: 'Độ vững theo trọng số',
    text: 'Thử 1.000 cách đặt trọng số khác nhau: nội dung này nằm trong năm nội dung đầu ở bao nhiêu phần trăm.',
  },
  'stability-noise': {
    name: 'Độ vững theo dao động',
    text: 'Mô phỏng 1.000 lần dao động thường của điểm mọi tỉnh: nội dung này nằm trong năm nội dung đầu ở bao nhiêu phần trăm.',
  },
  coverage: {
    name: 'Kế hoạch đáp ứng',
    text: 'Kết quả năm nay được đáp ứng bằng kế hoạch năm sau. Kế hoạch chỉ nói thay cho cấp ban hành: kế hoạch huyện, xã không thay cho kế hoạch tỉnh. Chưa nạp kế hoạch không có nghĩa là tỉnh không có.',
  },
  trend: {
    name: 'Xu hướng',
    text: 'Chỉ nói tăng hay giảm khi có ít nhất năm năm so sánh được và chuỗi điểm khác hẳn một chuỗi ngẫu nhiên (kiểm định Mann–Kendall, p ≤ 0,05). Độ dốc tính theo Theil–Sen trên phần của thang điểm.',
  },
  'base-rate': {
    name: 'Đã từng có tỉnh làm được',
    text: 'Trong các lần một tỉnh đứng ở mức điểm tương tự, bao nhiêu lần năm sau đã tăng được chừng ấy, sau khi trừ mức tăng chung của cả nước; kèm theo bao nhiêu lần giữ được, và ngẫu nhiên thì được bao nhiêu.',
  },
  successor: {
    name: 'Tỉnh sau sắp xếp',
    text: 'Từ 01/7/2025 có 34 tỉnh, thành phố. Chưa có điểm công bố của tỉnh mới cho các năm trước 2025: điểm của các tỉnh cũ được đặt cạnh nhau, trung bình cộng chỉ để hình dung.',
  },
}
