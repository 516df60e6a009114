import { plainWords } from '../reading/plain-words.ts'

/** What instructions begin with, in plain words. */
const VERBS =
  'tang cuong|keo giam|han che|thanh lap|nao vet|phu song|xoa bo|xoa phong|xoa nha|day nhanh|day lui|cham soc|tiep xuc|chi tra|giai ngan|thi hanh|hoan tat|xem xet|phat hanh|phat trien|nhanh chong|dong bo|ap dung|lap dat|tich hop|cham dut|ngan ngua|chap hanh|tich cuc|khuyen cao|gioi thieu|trao doi|bao quan|cai tien|sap xep|to giac|van dung|day manh|nang cao|nang cap|to chuc|trien khai|thuc hien|ra soat|cong khai|cong bo|niem yet|xay dung|xay|ban hanh|kiem tra|kiem soat|kien toan|kiem diem|chi dao|phoi hop|chu tri|chu dong|tham muu|tiep tuc|duy tri|dam bao|bao dam|huong dan|tuyen truyen|pho bien|quan tam|quan triet|quan ly|quan trac|bo tri|bo sung|bo nhiem|dau tu|dau thau|cai thien|cai cach|cai tao|mo rong|mo lop|mo chuyen|mo cac|mo so|khac phuc|xu ly|xu phat|giai quyet|giai dap|tra loi|tra ket qua|tra|tiep nhan|tiep dan|tiep cong dan|tiep thu|cap nhat|cap giay|cap phep|cap nuoc|cap dien|cap phat|cap doi|lap|rut ngan|giam|cat giam|don gian hoa|ung dung|phat trien|phat huy|phat hien|phat dong|hoan thien|hoan thanh|cung co|cung cap|cung ung|danh gia|khao sat|thanh tra|giam sat|theo doi|don doc|tap trung|tap huan|chu trong|kip thoi|thuong xuyen|van dong|van hanh|khuyen khich|huy dong|ho tro|dao tao|boi duong|thu gom|trang bi|ket noi|so hoa|tuyen dung|tao|gan (?:bien|voi|camera|trach)|ngan chan|phong ngua|phong chong|bao ve|bao tri|phan cong|phan loai|phan tich|lay y kien|hop dan|hop thon|hop ban|hop khu|hop to|hop lay|thong bao|thong ke|thong tin|truyen thong|gui|dang tai|dang ky|dang tin|dang cong khai|sua chua|sua (?:duong|cau|truong)|lam|doi moi|doi thoai|nghiem tuc|nghiem cam|quyet liet|phai|co giai phap|co ke hoach|co bien phap|de xuat|de ra|nghien cuu|xac dinh|tong hop|lua chon|bien soan|trich|khen thuong|chan chinh|tro giup|lap dat|lap ke hoach|dieu tra|dieu chinh|chinh trang|trong cay|trong rung|trong them|nhan rong|khoi phuc|uu tien|thuc day|tao dieu kien|cong nhan|cu can bo|cu cong chuc|cu nguoi|giao (?!thong|duc|vien|dich|luu)|yeu cau|de nghi|tham dinh|hoa giai|tuan tra|tran ap|dua|khong de|khong duoc|thiet lap|bao cao|nam bat|nam chac|tu van|chuan bi|ap dung|hien dai hoa|xa hoi hoa|thu hut|khoi cong|bam sat|thay the|giu vung|giu'
const WORK = new RegExp(`^(?:${VERBS})\\b`)
/** The same verbs where they speak of a figure: "nâng điểm", "duy trì nhóm cao". */
const FIGURE =
  /^(?:nang cao|nang|tang cuong|tang|giam|duy tri|giu vung|giu|cai thien|dua|tiep tuc|phan dau|bao dam|dam bao|hoan thanh) (?:(?:va|nang cao|cai thien|duy tri|giu vung|tang|manh|ro ret|ngay|dan|tong|ket qua|cac|muc)\b ?){0,4}(?:diem|chi so|thu hang|vi tri|thu bac|xep hang|nhom|chi tieu|ty le|ti le)/

/**
 * Whether a text begins with work to do: "Rà soát …", "Tăng cường …", and not with a figure to reach ("Nâng điểm …").
 *
 * @example
 * beginsWork('Niêm yết danh sách hộ nghèo') // => true
 * beginsWork('Duy trì thứ hạng của tỉnh') // => false
 */
export function beginsWork(text: string): boolean {
  const words = plainWords(text.slice(0, 120))
  // "Cần" without its marks is a word of English too.
  return (WORK.test(words) || /^cần (?!cù)/iu.test(text)) && !FIGURE.test(words)
}

/** Verbs that tell of work wherever they stand. */
const ANYWHERE =
  /\b(?:tang cuong|day manh|nang cao|to chuc|trien khai|ra soat|cong khai|niem yet|kiem tra|chi dao|phoi hop|tham muu|huong dan|tuyen truyen|cai thien|nang cap|khac phuc|xu ly|giai quyet|rut ngan|cat giam|phat huy|kien toan|giam sat|don doc|tap trung|dau tu|ung dung|bo tri|boi duong)\b/

/** Whether a text tells of work to do anywhere: "Thời gian tới, tỉnh sẽ đẩy mạnh …". */
export function tellsWork(text: string): boolean {
  return ANYWHERE.test(plainWords(text.slice(0, 3000)))
}

const SENTENCE = /[.!?;…]\s/u
/** Longest paragraph whose sentences are counted. */
const LONGEST = 20_000

/** How many sentences or clauses of a text tell of work to do. */
export function workSentences(text: string): number {
  return text.slice(0, LONGEST).split(SENTENCE).filter(tellsWork).length
}
