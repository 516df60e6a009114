import type { ScorePlace } from '@papi-lens/io'
import { errorText } from '../error-text.ts'
import { formatNumber, formatScore } from '../format.ts'
import type { ImportFaultWords } from '../messages/import-faults.ts'
import { errors } from './errors.ts'

const figure = (value: number): string => formatNumber(value, 'vi')
const four = (value: number): string => formatScore(value, 'vi', 4)
const scoreOf = ({ unit, province, year }: ScorePlace): string => `${unit.vi}, ${province.vi} năm ${year}`
const range = ({ first, last }: { readonly first: number; readonly last: number }): string =>
  first === last ? `${first}` : `${first}–${last}`
const list = (texts: readonly string[]): string => texts.map(text => `"${text}"`).join(', ')
const meant = (names: readonly string[]): string | null =>
  names.length === 0 ? null : `có phải ${names.map(name => `"${name}"`).join(' hoặc ')}?`

/** Runs of numbers: 3, 5–9. */
function runs(numbers: readonly number[]): string {
  const parts: string[] = []
  for (let at = 0; at < numbers.length; at++) {
    const start = numbers[at] ?? 0
    while (numbers[at + 1] === (numbers[at] ?? 0) + 1) at++
    const end = numbers[at] ?? start
    parts.push(start === end ? `${start}` : `${start}–${end}`)
  }
  return parts.length > 8 ? `${parts.slice(0, 8).join(', ')}…` : parts.join(', ')
}

const ROLE = { year: 'năm', province: 'tỉnh', unit: 'chỉ số', score: 'điểm' }
const ARCHIVE = {
  ods: 'đây là bảng tính OpenDocument (.ods); mở bằng LibreOffice hoặc Excel, chọn "Lưu thành" .xlsx rồi nạp lại',
  xlsb: 'đây là bảng tính nhị phân của Excel (.xlsb); mở bằng Excel, chọn "Lưu thành" .xlsx rồi nạp lại',
  docx: 'đây là văn bản Word, không phải bảng điểm; chép bảng sang Excel và lưu thành .xlsx',
  zip: 'đây là tệp nén, không phải bảng tính XLSX; giải nén rồi nạp tệp bên trong',
}
const DOCUMENT = {
  html: 'đây là trang web mang tên bảng tính; mở bằng Excel, chọn "Lưu thành" .xlsx rồi nạp lại',
  xml: 'đây là tệp XML, không phải bảng tính XLSX; mở bằng Excel, chọn "Lưu thành" .xlsx rồi nạp lại',
  pdf: 'đây là tệp PDF; chép bảng sang Excel và lưu thành .xlsx',
  rtf: 'đây là văn bản RTF; chép bảng sang Excel và lưu thành .xlsx',
}
const FORMAT = {
  json: 'không đọc được dưới dạng JSON; hãy xuất lại',
  arrow: 'không đọc được dưới dạng Arrow; hãy xuất lại thành tệp Arrow không nén',
  parquet: 'không đọc được dưới dạng Parquet; hãy xuất lại, không nén hoặc nén bằng Snappy',
}

export const importFaults: ImportFaultWords = {
  encoding: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16',
    'windows-1258': 'Windows-1258',
    tcvn3: 'TCVN3 (ABC)',
    vni: 'VNI',
  },
  layout: {
    long: 'mỗi dòng một điểm',
    wide: 'mỗi cột một chỉ số',
    'official-2011-2017': 'bảng PAPI 2011–2017',
    'official-2018': 'bảng PAPI 2018',
    'official-2019-2024': 'bảng PAPI từ 2019',
  },
  place: (file, { sheet, row, column }) =>
    [
      file,
      sheet === null ? null : importFaults.sheet(sheet),
      row === null ? null : `dòng ${row}`,
      column === null ? null : `cột ${column.replace(/\s+/g, ' ')}`,
    ]
      .filter(part => part !== null)
      .join(', '),
  sheet: name => `trang tính "${name}"`,
  repeatedYear: ({ year, kept, passedOver, different }) => {
    const said = different === 0 ? 'điểm như nhau' : `${different} điểm khác nhau`
    return `năm ${year} có trong ${passedOver.length + 1} tệp; lấy tệp mới nhất là ${kept} (${said})`
  },
  problem: {
    'missing-file': () => 'thiếu tệp này; thư mục dữ liệu phải có đủ các tệp như dữ liệu đi kèm',
    'empty-file': () => 'tệp trống; hãy đưa vào một bảng điểm',
    'binary-file': () => 'đây không phải tệp văn bản; hãy đưa tệp CSV hoặc XLSX',
    'damaged-text': ({ encoding }) =>
      `chữ trong tệp bị hỏng, không đúng mã ${importFaults.encoding[encoding]}; lưu lại bằng mã UTF-8`,
    'damaged-workbook': () => 'bảng tính bị hỏng, không mở được; mở bằng Excel và lưu lại thành .xlsx',
    'damaged-export': ({ format }) => FORMAT[format],
    'not-as-named': () => 'tên tệp là XLSX nhưng nội dung thì không phải; lưu lại thành .xlsx',
    'old-workbook': () =>
      'đây là bảng tính Excel 97–2003 (.xls); mở bằng Excel, chọn "Lưu thành" .xlsx rồi nạp lại',
    password: () => 'tệp được mã hóa bằng mật khẩu; mở bằng Excel, bỏ mật khẩu, lưu lại rồi nạp',
    'other-archive': ({ is }) => ARCHIVE[is],
    'other-document': ({ is }) => DOCUMENT[is],
    'not-json': () => 'không phải JSON hợp lệ; khôi phục tệp này',
    'not-as-expected': ({ at, expected, found }) =>
      `${at || 'tệp'}: cần ${expected}, nhưng có ${found}; khôi phục tệp này`,
    'invalid-facts': ({ error }) => errorText(error, { errors }),
    'no-list': () => 'không phải danh sách các dòng điểm; hãy xuất lại',
    'no-record': ({ record }) => `phần tử thứ ${record} không phải một dòng điểm; hãy xuất lại`,
    'long-record': ({ record, most }) =>
      `phần tử thứ ${record} dài hơn ${figure(most)} ký tự, không phải một dòng điểm; hãy xuất lại`,
    'too-many-bytes': ({ most }) => `tệp lớn hơn ${most} MB; hãy chia nhỏ`,
    'unpacks-too-large': ({ megabytes, most }) =>
      `tệp bung ra thành ${megabytes} MB, chỉ đọc tối đa ${most} MB; bỏ bớt những gì không cần`,
    'too-many-sheets': ({ count, most }) => `có ${count} trang tính, chỉ đọc tối đa ${most}; bỏ bớt`,
    'too-many-columns': ({ count, most }) =>
      `có ${figure(count)} cột, chỉ đọc tối đa ${figure(most)}; bỏ bớt`,
    'too-many-cells': ({ count, most }) =>
      `các trang tính cộng lại trải trên ${figure(count)} ô, chỉ đọc tối đa ${figure(most)}; bỏ các ô thừa ở xa bảng`,
    'too-many-rows': ({ count, most }) =>
      `có ${figure(count)} dòng, chỉ đọc tối đa ${figure(most)}; hãy chia nhỏ`,
    'over-budget': ({ of, most }) =>
      of === 'seconds'
        ? `đọc tệp này mất quá ${figure(most)} giây; hãy chia nhỏ hoặc lưu lại`
        : `đọc tệp này cần quá ${figure(most)} MB bộ nhớ; hãy chia nhỏ hoặc lưu lại`,
    'no-columns': ({ absent, columns }) =>
      `không có cột ${list(absent)}; dòng đầu phải nêu ${columns.join(', ')}`,
    'no-roles': ({ absent, found }) =>
      `không có cột cho ${absent.map(role => ROLE[role]).join(' và ')} (thấy: ${found ? `"${found}"` : 'trống'}); đặt tiêu đề ${list(absent.map(role => ROLE[role]))}`,
    'no-rows': () => 'bảng chỉ có tiêu đề, không có dòng số liệu nào; không có gì để nạp',
    'no-table': ({ found }) =>
      `không thấy bảng điểm nào (thấy: ${found ? `"${found}"` : 'trống'}); đặt tiêu đề cột là năm, tỉnh, chỉ số, điểm, hoặc năm, tỉnh và mỗi chỉ số một cột`,
    'only-hidden': ({ sheets }) =>
      `chỉ có bảng ở trang tính bị ẩn (${list(sheets)}); bỏ ẩn trang cần nạp rồi lưu lại`,
    'open-quote': () => 'dấu ngoặc kép mở ở đây không được đóng, hoặc dòng dài vô tận; sửa lại',
    'stray-quotes': () => 'dấu ngoặc kép không khớp; đóng từng dấu hoặc bỏ đi',
    'cell-count': ({ count, expected }) =>
      `có ${count} ô trong khi tiêu đề có ${expected}; dòng bị cắt hoặc thừa dấu phân cách`,
    'same-unit': ({ column }) => `trùng chỉ số với cột ${column}; giữ lại một cột`,
    'same-province': ({ text, column }) => `"${text}" đã có ở cột ${column}; giữ lại một cột`,
    'columns-disagree': ({ column, text, other }) =>
      `ghi "${text}", nhưng cột ${column} cùng nội dung lại ghi "${other}"; giữ lại cột đúng`,
    'heads-disagree': ({ first, second }) =>
      `hai dòng tiêu đề nói hai chỉ số khác nhau: ${first.vi} và ${second.vi}; sửa một`,
    'no-year': known =>
      `không đâu nói điểm của năm nào; ghi năm vào tên tệp, thêm cột "năm" hoặc dùng --year (${range(known)})`,
    'unknown-year': ({ text, ...known }) => `"${text}" không phải năm có PAPI; các năm là ${range(known)}`,
    'new-year': ({ year, ...known }) =>
      `chưa có khung PAPI cho năm ${year} (đã có ${range(known)}); dùng --propose THƯ_MỤC để lập bản đề xuất cho năm mới`,
    'year-gap': ({ year, last }) =>
      `bảng có năm ${year}, nhưng khung PAPI mới đến năm ${last}; đề xuất từng năm một`,
    'no-new-year': ({ last }) =>
      `không có trang tính nào của năm ${last + 1}; ghi năm vào tên tệp hoặc dùng --year`,
    'merged-province': ({ province, members, year }) =>
      `năm ${year}, ${province.vi} là một phần của tỉnh hợp nhất từ ${members.map(({ vi }) => vi).join(', ')}; điểm của tỉnh mới không phải của tỉnh cũ, nạp bảng có 34 tỉnh vào thư mục có 34 tỉnh (--propose lập sẵn thư mục ấy từ bảng đó)`,
    'unknown-province': ({ text, nearest }) =>
      `không có tỉnh "${text}"; ${meant(nearest.map(({ vi }) => vi)) ?? 'ghi mã (14) hoặc tên (Sơn La)'}`,
    'unknown-unit': ({ text, nearest }) =>
      `không có chỉ số "${text}"; ${meant(nearest.map(({ vi }) => vi)) ?? 'lệnh papi explain --units liệt kê tên và mã'}`,
    'unknown-position': ({ position, year }) => `năm ${year} không có chỉ số ${position}; kiểm tra lại năm`,
    'position-of-no-year': ({ position }) =>
      `số ${position} mỗi năm chỉ một nội dung khác nhau; ghi tên chỉ số ở tiêu đề cột`,
    'position-disagrees': ({ position, year, text, unit, named }) =>
      `${position} năm ${year} là ${unit.vi}, nhưng nhãn ghi "${text}" (${named.vi}); kiểm tra lại năm`,
    'code-twice': ({ text, row }) => `mã tỉnh "${text}" đã có ở dòng ${row}; giữ lại một`,
    'unknown-region': ({ text, known }) => `không có vùng "${text}"; dùng một trong ${known.join(', ')}`,
    'no-code': ({ text }) =>
      `"${text}" không dùng làm mã được; chỉ dùng chữ, số, dấu chấm và gạch nối, tối đa 40 ký tự`,
    'no-name': ({ text }) =>
      text === ''
        ? 'chưa có tên; hãy ghi tên'
        : `"${text}" không dùng làm tên được; hãy ghi tên đọc được, tối đa 500 ký tự`,
    'no-slug': ({ text }) =>
      `"${text}" không dùng làm mã hay tên rút gọn được; chỉ dùng a–z, 0–9 và dấu gạch nối`,
    'not-a-number': ({ text }) =>
      `"${text}" không phải là số; ghi như 4,8918 hoặc 4.8918, để trống nếu chưa công bố`,
    'odd-cell': ({ oddity, role, text }) =>
      ({
        'error-value':
          role === 'score'
            ? `ô báo lỗi ${text}; sửa công thức, hoặc để trống nếu chưa công bố`
            : `ô báo lỗi ${text} nên không rõ ${ROLE[role]} nào; sửa công thức, hoặc ghi ${ROLE[role]} vào ô`,
        'no-stored-value': `ô có công thức ${text} nhưng không lưu kết quả; mở bằng Excel, tính lại rồi lưu`,
        percent: `ô hiển thị ${text}, là tỷ lệ phần trăm chứ không phải điểm; ghi điểm như 1,9665`,
        date: `ô là ngày tháng (${text}), không phải điểm; Excel có thể đã đổi điểm thành ngày, ghi lại điểm`,
      })[oddity],
    'not-measured': ({ unit, year }) => `"${unit.vi}" không được đo năm ${year}; bỏ ra`,
    'out-of-scale': ({ score, min, max, ...place }) =>
      `${figure(score)} nằm ngoài thang điểm ${figure(min)}–${figure(max)}: ${scoreOf(place)}; sửa lại, hoặc ghi 0 nếu chưa công bố`,
    'score-twice': ({ row, ...place }) => `${scoreOf(place)} đã có ở dòng ${row}; giữ lại một`,
    'parts-differ': ({ score, sum, ...place }) =>
      `${scoreOf(place)} là ${four(score)}, nhưng các nội dung thành phần cộng lại bằng ${four(sum)}; sửa một trong hai`,
    'total-alone': ({ score, ...place }) =>
      `${scoreOf(place)} ghi ${four(score)}, nhưng thiếu chỉ số nội dung; điểm tổng do các chỉ số nội dung cộng lại nên chưa được nhập`,
    'total-differs': ({ score, sum, ...place }) =>
      `${scoreOf(place)} ghi ${four(score)}, nhưng các chỉ số nội dung cộng lại bằng ${four(sum)}; dùng ${four(sum)}`,
    'negative-error': ({ value }) => `sai số chuẩn ${figure(value)} là số âm; phải từ 0 trở lên`,
    'uncertainty-off-scale': ({ value, min, max, ...place }) =>
      `${figure(value)} nằm ngoài ${figure(min)}–${figure(max)}: ${scoreOf(place)}; sửa lại hoặc để trống`,
    'outside-bounds': ({ figure: value, low, high }) =>
      `${figure(value)} ${low !== null && value < low ? `thấp hơn cận dưới ${figure(low)}` : `cao hơn cận trên ${figure(high ?? value)}`} của chính nó; sửa lại hoặc để trống`,
    'bounds-swapped': ({ low, high }) => `cận dưới ${figure(low)} lớn hơn cận trên ${figure(high)}; đổi chỗ`,
    'more-faults': ({ count, most }) => `còn ${count} lỗi nữa; sửa ${most} lỗi đầu rồi nạp lại`,
    'hidden-sheet': () => 'bị ẩn, không đọc; nếu cần, bỏ ẩn rồi nạp lại',
    'hidden-rows': ({ rows }) => `dòng bị ẩn, không đọc: ${runs(rows)}; nếu cần, bỏ ẩn rồi nạp lại`,
    'hidden-columns': ({ columns }) =>
      `cột bị ẩn, không đọc: ${columns.slice(0, 20).join(', ')}; nếu cần, bỏ ẩn rồi nạp lại`,
    'no-table-in-sheet': () => 'không có bảng điểm; bỏ qua',
    'no-unit-column': ({ text }) => `cột "${text}" không phải chỉ số PAPI; bỏ qua`,
    'no-subdimension': ({ text }) => `"${text}" không nằm dưới nội dung thành phần nào; bỏ qua`,
    'same-row': ({ row }) => `lặp lại dòng ${row}; bỏ qua`,
    'same-year-sheet': ({ year, sheet }) => `lặp lại năm ${year} đã có ở trang tính "${sheet}"; đọc trang đó`,
    'year-in-sheet-differs': ({ inSheet, taken }) =>
      `trang tính ghi ${inSheet}, tệp ghi ${taken}; lấy năm ${taken}`,
    'summary-row': ({ text }) => `dòng tổng hợp "${text}" không phải số liệu của tỉnh; bỏ qua`,
    'note-row': ({ text }) => `dòng ghi chú "${text}"; bỏ qua`,
    'font-encoding': ({ encoding }) =>
      `chữ theo bảng mã ${importFaults.encoding[encoding]}, đã đổi sang Unicode`,
  },
}
