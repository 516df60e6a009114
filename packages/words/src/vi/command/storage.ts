import type { StorageWords } from '../../messages/command/storage.ts'
import { quoted } from '../../visible.ts'

const ROOM = 'hãy xóa bớt tệp hoặc ghi vào ổ đĩa khác'
const RIGHTS = 'hãy kiểm tra quyền của tệp và thư mục'
const DISK = 'hãy kiểm tra ổ đĩa hoặc dùng ổ khác'
const CLOSE = 'hãy đóng các chương trình đang mở tệp này rồi thử lại'
const FILE = 'hãy đưa tên một tệp'

/** What is wrong, and what helps. */
const TROUBLES = new Map<string, readonly [string, string]>([
  ['ENOSPC', ['ổ đĩa đã đầy', ROOM]],
  ['EDQUOT', ['đã hết dung lượng được cấp', ROOM]],
  ['EFBIG', ['tệp quá lớn cho ổ đĩa này', 'hãy ghi vào ổ đĩa khác']],
  ['EROFS', ['ổ đĩa chỉ cho đọc', 'hãy ghi vào nơi khác']],
  ['EACCES', ['không có quyền', RIGHTS]],
  ['EPERM', ['không được phép', RIGHTS]],
  ['EIO', ['ổ đĩa báo lỗi', DISK]],
  ['EPIPE', ['chương trình nhận dữ liệu đã dừng', 'hãy chạy lại lệnh, hoặc ghi ra tệp']],
  ['EISDIR', ['đây là thư mục', FILE]],
  ['ENOTDIR', ['một phần của đường dẫn là tệp, không phải thư mục', 'hãy kiểm tra lại đường dẫn']],
  ['ENOENT', ['không còn ở đó', 'hãy kiểm tra lại đường dẫn rồi thử lại']],
  ['ENAMETOOLONG', ['tên quá dài', 'hãy đặt tên ngắn hơn']],
  ['ELOOP', ['các liên kết trỏ vòng quanh', 'hãy kiểm tra lại đường dẫn']],
  ['EMFILE', ['đang mở quá nhiều tệp', CLOSE]],
  ['ENFILE', ['đang mở quá nhiều tệp', CLOSE]],
  ['EBUSY', ['chương trình khác đang dùng', CLOSE]],
  ['ETXTBSY', ['chương trình khác đang dùng', CLOSE]],
])

const trouble = (code: string): string => {
  const [problem, remedy] = TROUBLES.get(code) ?? ['hệ thống báo lỗi', DISK]
  return `${problem} (${code}); ${remedy}`
}

export const storage: StorageWords = {
  cannotRead: (path, code) => `không đọc được "${path}": ${trouble(code)}`,
  cannotWrite: (path, code) => `không ghi được "${path}": ${trouble(code)}`,
  noFolder: folder => `không có thư mục "${folder}"; hãy tạo thư mục hoặc ghi vào nơi khác`,
  isInput: path => `không ghi đè "${path}", vì lệnh này đang đọc chính tệp đó; hãy ghi ra tệp khác`,
  isData: path =>
    `không ghi vào "${path}", vì đó là một tệp của dữ liệu đang dùng; hãy ghi ra tệp khác, hoặc nhập điểm bằng papi import`,
  outside: (folder, file) =>
    `không ghi ${quoted(file)}, vì tệp đó không nằm trong "${folder}"; hãy bỏ liên kết dẫn ra ngoài hoặc ghi vào thư mục khác`,
  busy: (folder, holder, ticket) =>
    `một lệnh papi khác đang ghi vào "${folder}"${holder ? ` (tiến trình ${holder.pid} trên máy ${holder.host})` : ''}; hãy đợi, hoặc xóa "${ticket}" nếu lệnh đó không còn chạy`,
  waiting: (folder, holder) =>
    `đang đợi một lệnh papi khác${holder ? ` (tiến trình ${holder.pid} trên máy ${holder.host})` : ''} ghi xong vào "${folder}"`,
  keepsChanging: folder =>
    `các tệp trong "${folder}" đang được ghi liên tục nên chưa đọc được; hãy thử lại khi ghi xong`,
  unfinished: (folder, code) =>
    `đã ghi đủ các tệp mới vào "${folder}" nhưng chưa xếp xong vào chỗ: ${trouble(code)}; lần ghi sau bằng papi sẽ xếp nốt`,
}
