import type { InputWords } from '../../messages/command/input.ts'
import { quoted } from '../../visible.ts'

export const input: InputWords = {
  noDataFolder: folder =>
    `không có thư mục "${folder}"; --data cần một thư mục có các tệp như dữ liệu kèm theo`,
  noDocument: file => `không có tệp "${file}"; hãy đưa kế hoạch dạng TXT, DOCX hoặc PDF`,
  noPlan: (value, nearest) =>
    `không có tệp kế hoạch ${quoted(value)} và không có kế hoạch kèm theo nào mang mã đó; ${
      nearest.length > 0
        ? `có phải ${nearest.join(' hoặc ')}?`
        : 'hãy đưa văn bản (TXT, DOCX, PDF), tệp JSON như trong data/plans, hoặc mã như pac-nga-2022'
    }`,
  noLabels: file => `không có tệp "${file}"; --gold cần một tệp CSV ghi nhãn`,
  notDocx: file => `--annotate cần một tệp DOCX, mà "${file}" không phải; hãy lưu thành DOCX trong Word`,
  noFile: file => `không có tệp "${file}"; hãy kiểm tra lại tên`,
  planWithoutYear: file => `không rõ "${file}" là kế hoạch năm nào nên các thời hạn chưa có ngày`,
  notJson: (file, detail) => `${file}: không đúng dạng JSON (${detail})`,
  jsonTooLarge: file => `${file}: dài hoặc lồng nhau quá mức một tệp dữ liệu có thể có; hãy xem lại tệp`,
  notAnObject: file => `${file}: không đúng dạng; hãy ghi {"Tên tiếng Việt": "English name", …}`,
  nameNotText: (file, name) => `${file}: tên của "${name}" không phải là chữ; hãy ghi "English name"`,
  manifestNotJson: file => `${file}: không đúng dạng JSON; hãy bỏ tệp này hoặc chép lại từ dữ liệu kèm theo`,
  dashboardNotBuilt: folder =>
    `trang tổng quan chưa được dựng: ${folder === null ? 'chưa cài đặt' : `không có index.html trong "${folder}"`}; hãy chạy "npm run setup" trong thư mục mã nguồn`,
  portsInUse: (first, last) => `các cổng ${first}–${last} đều đang bận; hãy cho một cổng trống bằng --port`,
  portInUse: port => `cổng ${port} đang bận; hãy cho cổng khác bằng --port, hoặc bỏ --port để tự chọn`,
  cannotServe: (port, code) =>
    `không mở được cổng ${port} (${code}); hãy cho cổng khác bằng --port, hoặc bỏ --port để tự chọn`,
  dataNotUsed: 'trang tổng quan dùng dữ liệu đã dựng sẵn; --data không có tác dụng',
  nothingDrawn: province => `không vẽ được biểu đồ nào của ${province}`,
  leftOut: (kind, reason) => `bỏ qua ${kind}: ${reason}`,
  wrote: file => `đã ghi ${file}`,
  misfit: (folder, fault) =>
    `chưa ghi gì vào "${folder}", vì dữ liệu ở đó sẽ có lỗi: ${fault}; hãy nhập chỉ số cùng các nội dung thành phần`,
  stopped: 'đã dừng theo yêu cầu; chưa ghi gì',
  unexpected: message => `lỗi ngoài dự kiến: ${message}; chạy lại với --debug để biết ở đâu`,
}
