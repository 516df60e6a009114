import type { Misspelt, UsageWords } from '../../messages/command/usage.ts'
import { quoted } from '../../visible.ts'

const meant = ({ nearest }: Pick<Misspelt, 'nearest'>, otherwise: string) =>
  nearest.length > 0 ? `có phải ${nearest.join(' hoặc ')}?` : otherwise
const listed = (names: readonly string[], joint: string) =>
  `${names.slice(0, -1).join(', ')} ${joint} ${names.at(-1)}`
const see = (help: string) => `xem "${help}"`

export const usage: UsageWords = {
  unknownCommand: found =>
    `không có lệnh ${quoted(found.text)}; ${meant(found, `các lệnh: ${found.known.join(', ')}`)}`,
  unknownOption: found => `không có tùy chọn ${quoted(found.text)}; ${meant(found, see(found.help))}`,
  noValue: (option, help) => `tùy chọn ${option} chưa có giá trị; ${see(help)}`,
  tooManyWords: (command, taken) =>
    `${command} chỉ nhận ${taken === 0 ? 'các tùy chọn' : `${taken} từ và các tùy chọn`}; giá trị có dấu cách đặt trong ngoặc kép ("Sơn La")`,
  other: (message, help) => `${message}; ${see(help)}`,
  missingOption: (option, help) => `thiếu tùy chọn ${option}; ${see(help)}`,
  missingArgument: (argument, help) => `thiếu ${argument}; ${see(help)}`,
  unknownLanguage: (text, known) => `không có ngôn ngữ ${quoted(text)}; hãy chọn ${known.join(' hoặc ')}`,
  notAYear: (text, first, last) => `${quoted(text)} không phải là năm; có các năm ${first}–${last}`,
  neitherOf: (options, help) => `chưa có ${listed(options, 'hoặc')}; hãy cho một trong số đó, ${see(help)}`,
  onlyOneOf: (options, help) => `${listed(options, 'và')} không đi cùng nhau; hãy giữ một, ${see(help)}`,
  setTwice: id => `"${id}" được đặt hai lần; hãy giữ một`,
  setsNothing: text => `${quoted(text)} không đặt điểm nào; hãy ghi TÊN=ĐIỂM, ví dụ health-care=2,05`,
  notAScore: (text, id) => `${quoted(text)} không phải là điểm của ${id}; hãy ghi như ${id}=2,05`,
  notATarget: text =>
    `${quoted(text)} không phải là chỉ tiêu; hãy ghi như 44,5, +0,5, "+1 bậc", "hạng 20" hoặc "nhóm cao", với TÊN= ở trước nếu là một phần`,
  notAPort: text => `${quoted(text)} không phải là cổng; hãy ghi số nguyên từ 0 đến 65535`,
  unknownFormat: (text, known) => `không có định dạng ${quoted(text)}; có các định dạng ${known.join(', ')}`,
  formatNotSaid: file =>
    `tên tệp ${quoted(file)} không cho biết định dạng; hãy đặt đuôi .svg, .png, .json (vega-lite), .csv hoặc .xlsx, hoặc dùng --format`,
  formatNotHad: (kind, format, known) =>
    `biểu đồ "${kind}" không có dạng ${format}; có các dạng ${known.join(', ')}`,
  onlyForFormat: (option, format, given) => `${option} chỉ dùng cho ${format}, không cho ${given}; hãy bỏ đi`,
  titleIsForOne: '--title dành cho một biểu đồ; hãy bỏ khi dùng --all',
  notAScale: (text, most) =>
    `${quoted(text)} không phải là tỷ lệ ảnh; hãy ghi số lớn hơn 0, nhiều nhất ${most}`,
  notAWidth: text => `${quoted(text)} không phải là độ rộng; hãy ghi số nguyên điểm ảnh, ví dụ 640`,
  noChartNamed: known => `chưa chọn biểu đồ; các loại: ${known.join(', ')}`,
  outIsForAll: '--out dành cho --all; một biểu đồ ghi vào tệp bằng -o',
  zipIsForAll: '--zip dành cho --all; hãy bỏ đi, hoặc vẽ mọi biểu đồ bằng --all',
  zipIsAFile: '--zip ghi một tệp, đặt tên bằng -o; hãy bỏ --out',
  notNamedZip: file => `tên tệp ${quoted(file)} không phải là tên tệp nén; hãy đặt đuôi .zip`,
  fileIsForOne: '-o dành cho một biểu đồ; thư mục của --all ghi bằng --out',
  allTakesNoKind: kind => `--all vẽ mọi biểu đồ; hãy bỏ ${quoted(kind)}`,
  noPlanBundled: kind =>
    `biểu đồ "${kind}" cần kế hoạch mà tỉnh này chưa có kế hoạch kèm theo; hãy đưa văn bản, tệp JSON hoặc mã như pac-nga-2022 bằng --plan`,
  annotatesNoDocx: file =>
    `--annotate ghi tệp DOCX, không ghi được ${quoted(file)}; hãy đặt tên có đuôi .docx`,
  annotatesItself: file => `--annotate sẽ ghi đè lên ${quoted(file)}; hãy đặt tên khác`,
  mergedProvince: (former, now, last) =>
    `${former} đã nhập vào ${now} từ ngày 1/7/2025, và dữ liệu này chỉ có tỉnh mới; hãy hỏi --province "${now}", hoặc bỏ --data để xem điểm của ${former} đến năm ${last}`,
  formatDiffers: (file, format) =>
    `tên tệp ${quoted(file)} nói một định dạng khác với --format ${format}; hãy đổi tên tệp hoặc bỏ --format`,
  unitsTakeNoTerm: text => `--units liệt kê mọi chỉ số; hãy bỏ ${quoted(text)}`,
  unknownTerm: (text, nearest, known) =>
    `không có thuật ngữ ${quoted(text)}; ${meant({ nearest }, `có: ${known.join(', ')}`)}`,
}
