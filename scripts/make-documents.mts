// Makes the documents of tests/documents/input that are not plain text, the same bytes each time:
// npx tsx scripts/make-documents.mts. Every word in them is our own; the places are invented (văn bản giả định).
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'

const INPUT = fileURLToPath(new URL('../tests/documents/input/', import.meta.url))

const HEAD = ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành']

/** A cell that is an array has a paragraph for each entry. */
type Cell = string | readonly string[]

const ROWS: readonly (readonly Cell[])[] = [
  ['I', 'Tham gia của người dân ở cấp cơ sở'],
  [
    '1',
    'Tập huấn trưởng khu phố kỹ năng điều hành họp dân',
    ['- Kế hoạch', '- Danh sách lớp'],
    'Văn phòng - Thống kê',
    ['- Ủy ban MTTQ phường;', '- Các khu phố'],
    'Quý II/2024',
  ],
  ['II', 'Công khai, minh bạch'],
  [
    '2',
    'Niêm yết danh sách hộ nghèo và ngân sách phường',
    'Biên bản niêm yết',
    'Công chức Tài chính - Kế toán',
    'Các khu phố',
    'Hàng quý',
  ],
  ['III', 'Trách nhiệm giải trình với người dân'],
  [
    '3',
    'Đối thoại giữa Chủ tịch UBND phường với người dân',
    'Biên bản đối thoại',
    'Văn phòng - Thống kê',
    'Ủy ban MTTQ phường',
    'Định kỳ 6 tháng',
  ],
  ['IV', 'Kiểm soát tham nhũng trong khu vực công'],
  [
    '4',
    'Công khai số điện thoại nhận tin báo công chức nhận tiền, quà',
    'Thông báo',
    'Văn phòng - Thống kê',
    'Công an phường',
    'Tháng 4/2024',
  ],
  ['V', 'Thủ tục hành chính công'],
  [
    '5',
    'Chứng thực bản sao điện tử cho người dân',
    'Báo cáo',
    'Công chức Tư pháp - Hộ tịch',
    'Văn phòng - Thống kê',
    'Thường xuyên',
  ],
  ['VI', 'Cung ứng dịch vụ công'],
  [
    '6',
    'Nâng cấp hẻm 12 và hệ thống thoát nước',
    'Công trình',
    'Công chức Địa chính - Xây dựng',
    'Các khu phố',
    'Trước ngày 30/9/2024',
  ],
  ['VII', 'Quản trị môi trường'],
  [
    '7',
    'Kiểm tra cơ sở sản xuất xả khói, bụi trong khu dân cư',
    'Biên bản kiểm tra',
    'Công chức Địa chính - Xây dựng',
    'Công an phường',
    'Quý III/2024',
  ],
  ['VIII', 'Quản trị điện tử'],
  [
    '8',
    'Trả lời phản ánh của người dân trên trang thông tin điện tử',
    'Báo cáo',
    'Công chức Văn hóa - Xã hội',
    'Văn phòng - Thống kê',
    ['- Thường xuyên', '- Báo cáo 6 tháng, năm'],
  ],
]

const BODY = `KẾ HOẠCH
Nâng cao Chỉ số PAPI phường Bến Gỗ năm 2024
Thực hiện Kế hoạch số 210/KH-UBND ngày 08/02/2024 của UBND tỉnh Bến Tre, UBND phường Bến Gỗ ban hành kế hoạch như sau:
I. MỤC ĐÍCH
Người dân trong phường hài lòng hơn khi làm việc với chính quyền.
II. NỘI DUNG
1. Nội dung “Tham gia của người dân ở cấp cơ sở”
a) Mỗi khu phố họp dân hai lần một năm để bàn việc chỉnh trang hẻm.
b) Bầu trưởng khu phố có từ hai ứng cử viên, kiểm phiếu trước mặt cử tri.
2. Nội dung “Cung ứng dịch vụ công”
a) Trạm Y tế phường khám buổi tối; phấn đấu năm 2024 tỷ lệ tham gia bảo hiểm y tế đạt 97%.
b) Nâng hẻm thấp, lắp cống để không ngập khi triều cường.
III. TỔ CHỨC THỰC HIỆN
Các khu phố báo cáo UBND phường trước ngày 02/12/2024.
Nơi nhận:
- UBND thành phố;
- Lưu: VT.`.split('\n')

const APPENDIX = [
  'Phụ lục',
  'NHIỆM VỤ NÂNG CAO CHỈ SỐ PAPI PHƯỜNG BẾN GỖ',
  '(Kèm theo Kế hoạch số 37/KH-UBND ngày 29/3/2024 của UBND phường Bến Gỗ)',
]

writeFileSync(`${INPUT}table.docx`, await packed(planWithTable))
writeFileSync(`${INPUT}press-release.docx`, await packed(pressRelease))

/** An article about published scores, with three figures that are wrong on purpose, one of them in bold. */
function pressRelease(): Document {
  const bold = (text: string) => new TextRun({ text, bold: true })
  const cells = (texts: readonly string[]) =>
    new TableRow({ children: texts.map(text => new TableCell({ children: [new Paragraph(text)] })) })
  return new Document({
    creator: 'papi-lens',
    title: 'Văn bản giả định để kiểm thử',
    sections: [
      {
        children: [
          new Paragraph('Sóc Trăng nhìn lại Chỉ số PAPI năm 2024'),
          new Paragraph({
            children: [
              new TextRun('Năm 2024, Chỉ số PAPI của Sóc Trăng '),
              bold('đạt 45,81 điểm'),
              new TextRun(', xếp thứ 10/61, giảm 0,43 điểm và 6 bậc so với năm 2023.'),
            ],
          }),
          new Paragraph(
            'Dẫn đầu cả nước là Quảng Ninh với 47,82 điểm; mức trung bình của các tỉnh, thành phố là 43,43 điểm.',
          ),
          new Paragraph('Chỉ số “Thủ tục hành chính công” đạt 7,41 điểm, thuộc nhóm trung bình thấp.'),
          new Paragraph(
            'Cùng năm, Chỉ số PCI của tỉnh đạt 66,20 điểm. Phấn đấu năm 2025 Chỉ số PAPI đạt 46 điểm.',
          ),
          new Table({
            rows: [
              cells(['Chỉ số nội dung', 'Năm 2023', 'Năm 2024']),
              cells(['Cung ứng dịch vụ công', '7,90', '8,61']),
            ],
          }),
        ],
      },
    ],
  })
}

/** Head in two columns, a body of paragraphs, an appendix of six columns whose dimension rows are merged cells. */
function planWithTable(): Document {
  const head = [
    row([
      ['ỦY BAN NHÂN DÂN', 'PHƯỜNG BẾN GỖ', 'Số: 37/KH-UBND'],
      [
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'Bến Gỗ, ngày 29 tháng 3 năm 2024',
      ],
    ]),
  ]
  return new Document({
    creator: 'papi-lens',
    title: 'Văn bản giả định để kiểm thử',
    sections: [
      {
        children: [
          new Table({ rows: head }),
          ...[...BODY, ...APPENDIX].map(text => new Paragraph(text)),
          new Table({ rows: [row(HEAD), ...ROWS.map(row)] }),
        ],
      },
    ],
  })
}

/** A row of two cells in the appendix is a dimension's: its second cell spans what is left of the six. */
function row(cells: readonly Cell[]): TableRow {
  const isMerged = typeof cells[1] === 'string' && cells.length === 2
  return new TableRow({
    children: cells.map(
      (cell, index) =>
        new TableCell({
          children: [cell].flat().map(text => new Paragraph(text)),
          ...(isMerged && index === 1 ? { columnSpan: HEAD.length - 1 } : {}),
        }),
    ),
  })
}

/** The file, dated 2024 whenever it is made: docx and the ZIP inside it ask the clock. */
async function packed(make: () => Document): Promise<Uint8Array> {
  const Clock = globalThis.Date
  const made = Clock.UTC(2024, 0, 1)
  globalThis.Date = class extends Clock {
    constructor(time: number | string = made) {
      super(time)
    }
    static override now(): number {
      return made
    }
  } as DateConstructor
  try {
    return await Packer.toBuffer(make())
  } finally {
    globalThis.Date = Clock
  }
}
