import type { HelpWords } from '../../messages/command/help.ts'

const PLAN_FILE = 'kế hoạch: TXT, DOCX, hoặc PDF có chữ'

export const help: HelpWords = {
  program: {
    about: 'Điểm PAPI của các tỉnh: vị trí, thay đổi, nội dung ưu tiên và nhiệm vụ đáp ứng',
    examples: ['papi change --province "Sơn La" --from 2022 --to 2023'],
    own: {},
  },
  commands: {
    scores: {
      about: 'điểm của một tỉnh trong một năm, kèm hạng, nhóm và độ chắc chắn của chúng',
      examples: ['papi scores --province son-la --year 2023'],
      own: {},
    },
    change: {
      about: 'thay đổi của một tỉnh giữa hai năm: thay đổi nào rõ, thay đổi nào trong mức dao động thường',
      examples: ['papi change --province son-la --from 2022 --to 2023'],
      own: {},
    },
    trend: {
      about: 'điểm của một tỉnh ở một nội dung qua các năm, ngắt ở chỗ không còn so sánh được',
      examples: ['papi trend --province son-la --unit "y tế"'],
      own: {},
    },
    decompose: {
      about: 'phần nào làm thay đổi điểm của một tỉnh giữa hai năm so sánh được, và bao nhiêu',
      examples: ['papi decompose --province son-la --from 2022 --to 2023'],
      own: { '--unit': 'điểm cần tách: điểm tổng hợp (total) hoặc một chỉ số nội dung' },
    },
    priorities: {
      about: 'những nội dung yếu của một tỉnh, cấp bách trước, cùng nhiệm vụ trong kế hoạch',
      examples: ['papi priorities --province son-la --year 2021 --plan pac-nga-2022'],
      own: { '--year': 'năm (mặc định: năm mới nhất); kế hoạch của năm sau đáp ứng kết quả năm này' },
    },
    scenario: {
      about:
        'tỉnh sẽ đứng ở đâu nếu điểm khác đi (--set), cần thêm bao nhiêu để lên nhóm trên (--reach), một chỉ tiêu đòi hỏi đến đâu (--target)',
      examples: [
        'papi scenario --province son-la --year 2023 --set health-care=2.05 --set air-quality=2.2',
        'papi scenario --province son-la --year 2023 --reach services',
        'papi scenario --province son-la --target "+1 bậc"',
      ],
      own: {
        '--set': 'điểm giả định của một nội dung thành phần, ví dụ health-care=2.05; lặp lại được',
        '--year': 'năm (mặc định: năm mới nhất; với kế hoạch: năm trước năm của kế hoạch)',
        '--target':
          'điểm, mức tăng, hạng hoặc nhóm cần xét: 44,5; +0,5; "+1 bậc"; "hạng 20"; "services=nhóm cao"; lặp lại được',
        '--target-plan': 'kế hoạch có các chỉ tiêu PAPI cần xét',
        '--reach': 'điểm tổng hợp (total) hoặc một chỉ số nội dung: mức tăng ít nhất để lên nhóm trên',
      },
    },
    peers: {
      about: 'những tỉnh gần đây đứng ở mức của tỉnh này và đã tăng: nơi nên hỏi kinh nghiệm',
      examples: ['papi peers --province son-la --unit "y tế" --year 2023'],
      own: {},
    },
    nation: {
      about: 'các tỉnh cả nước thay đổi ra sao giữa hai năm, và thay đổi nào hơn mức ngẫu nhiên',
      examples: ['papi nation --from 2023 --to 2024'],
      own: { '--unit': 'chỉ một nội dung: điểm tổng hợp (total), chỉ số hoặc nội dung thành phần' },
    },
    region: {
      about: 'các tỉnh của một vùng đặt cạnh nhau, kèm khoảng điểm và bình quân để tham khảo',
      examples: ['papi region "Tây Nguyên" --year 2023'],
      own: { name: 'tên vùng, viết kiểu nào cũng được, hoặc mã vùng' },
    },
    successor: {
      about: 'các tỉnh cũ hợp thành một trong 34 tỉnh từ ngày 1/7/2025, đặt cạnh nhau',
      examples: ['papi successor "Lào Cai" --year 2023'],
      own: { name: 'tên hoặc mã của tỉnh mới' },
    },
    indicators: {
      about: 'các chỉ tiêu (câu hỏi) bên dưới một nội dung thành phần của một tỉnh, qua các năm',
      examples: ['papi indicators --province son-la --unit "y tế"'],
      own: {
        '--unit': 'nội dung thành phần, theo mã hoặc tên (bắt buộc)',
        '--from': 'năm đầu',
        '--to': 'năm cuối',
      },
    },
    plan: {
      about: 'đọc một kế hoạch: giải pháp, nhiệm vụ, lỗi, nội dung phục vụ và nội dung bỏ ngỏ',
      examples: [],
      own: {},
    },
    'plan parse': {
      about:
        'kế hoạch dưới dạng dữ liệu: cơ quan ban hành, giải pháp, nhiệm vụ, thời hạn, chỉ tiêu, kỳ báo cáo',
      examples: ['papi plan parse ke-hoach.docx --calendar thoi-han.ics'],
      own: { file: PLAN_FILE, '--calendar': 'ghi thêm các thời hạn vào một tệp lịch iCalendar (.ics)' },
    },
    'plan check': {
      about: 'lỗi của văn bản: kỳ số liệu vô lý, sai năm, một văn bản mang hai số, chỗ còn thiếu',
      examples: ['papi plan check ke-hoach.txt'],
      own: { file: PLAN_FILE },
    },
    'plan match': {
      about: 'mỗi nhiệm vụ, giải pháp phục vụ nội dung thành phần nào, và từ nào quyết định',
      examples: ['papi plan match ke-hoach.txt --gold nhan-tay.csv'],
      own: {
        file: PLAN_FILE,
        '--gold': 'nhãn ghi bằng tay (no,dimension,main,also_acceptable,note) để đo độ chính xác',
      },
    },
    'plan coverage': {
      about: 'kế hoạch đáp ứng nội dung yếu nào của tỉnh, bỏ ngỏ nội dung nào, phần nào không nhằm vào đâu',
      examples: ['papi plan coverage tinh.docx huyen.txt --province son-la --year 2023'],
      own: {
        file: 'một hoặc nhiều kế hoạch: văn bản (TXT, DOCX, PDF), tệp JSON, hoặc mã của kế hoạch kèm theo',
        '--year': 'năm của kết quả (mặc định: năm trước năm của kế hoạch)',
      },
    },
    claims: {
      about: 'đối chiếu những gì một văn bản nói về điểm số, thay đổi, thứ hạng, nhóm với số liệu đã công bố',
      examples: ['papi claims bao-cao.docx --province son-la --annotate bao-cao-gop-y.docx'],
      own: {
        file: 'văn bản nói về điểm số: TXT, DOCX, hoặc PDF có chữ',
        '--province':
          'văn bản nói về tỉnh nào (mặc định: tỉnh ở tên văn bản, ở cơ quan ban hành hoặc ở phần lớn nhận định)',
        '--gold': 'nhãn ghi bằng tay (line,subject,unit,year,kind,value,verdict) để đo độ chính xác',
        '--annotate': 'ghi lại văn bản DOCX, thêm góp ý ở mỗi số liệu không khớp hoặc chưa đối chiếu được',
      },
    },
    chart: {
      about: 'vẽ một biểu đồ vào tệp, hoặc mọi biểu đồ của một tỉnh vào thư mục',
      examples: [
        'papi chart trend --province son-la --unit "y tế" -o xu-huong.svg',
        'papi chart map --unit total --year 2023 --format png -o ban-do.png --scale 3',
        'papi chart change-bars --province son-la --size a4-half -o thay-doi.png',
        'papi chart --all --province son-la --out bieu-do',
        'papi chart --all --zip --province son-la --size a4 -o bieu-do.zip',
      ],
      own: {
        kind: 'loại biểu đồ; xem papi chart --list',
        '--province': 'mã, tên không dấu hoặc tên tỉnh viết kiểu nào cũng được',
        '--unit': 'điểm tổng hợp (total), chỉ số hoặc nội dung thành phần (mặc định: total)',
        '--year': 'năm (mặc định: năm sau của hai năm mới nhất so sánh được)',
        '--from': 'năm đầu (mặc định: năm liền trước năm cuối)',
        '--to': 'năm cuối (mặc định: năm sau của hai năm mới nhất so sánh được)',
        '--format': 'svg, png, vega-lite, csv hoặc xlsx (mặc định: theo tên tệp)',
        '--output': 'tệp cần ghi; tệp đã có sẽ được thay',
        '--out': 'thư mục cho --all; tệp trùng tên sẽ được thay',
      },
    },
    import: {
      about: 'đọc các tệp điểm (CSV, XLSX, sổ tính chính thức, tệp đã xuất) vào một thư mục dữ liệu',
      examples: ['papi import 2024_PAPI.xlsx --out du-lieu', 'papi scores --province son-la --data du-lieu'],
      own: {
        files: 'các tệp cần đọc; nếu một năm có trong nhiều tệp thì lấy tệp mới nhất',
        '--out': 'thư mục dữ liệu cần ghi; dữ liệu đã có được giữ và bổ sung (bắt buộc)',
        '--year': 'năm của những bảng không ghi năm',
        '--propose': 'ghi những gì sổ tính của một năm mới sẽ bổ sung, để xem lại; chưa dùng gì',
      },
    },
    export: {
      about: 'ghi mọi điểm vào một tệp để chương trình khác đọc',
      examples: ['papi export --format parquet -o papi.parquet'],
      own: { '--format': 'csv, json, arrow, parquet hoặc xlsx (bắt buộc)' },
    },
    dashboard: {
      about: 'mở trang tổng quan trên máy này cho đến khi dừng (Ctrl+C)',
      examples: ['papi dashboard --port 8080'],
      own: { '--port': 'cổng (mặc định: 4173 hoặc cổng trống kế tiếp; 0: cổng trống bất kỳ)' },
    },
    explain: {
      about: 'giải thích ngắn gọn một thuật ngữ; không ghi gì thì liệt kê tất cả',
      examples: ['papi explain "thay đổi rõ"'],
      own: {
        term: 'thuật ngữ, ví dụ "thay đổi rõ"',
        '--units': 'liệt kê mã và tên của mọi chỉ số, nội dung thành phần',
      },
    },
    help: { about: 'hướng dẫn về một lệnh', examples: [], own: {} },
  },
  options: {
    '--province': 'mã, tên không dấu hoặc tên tỉnh viết kiểu nào cũng được (bắt buộc)',
    '--year': 'năm (mặc định: năm mới nhất)',
    '--from': 'năm đầu (bắt buộc)',
    '--to': 'năm cuối (bắt buộc)',
    '--unit': 'điểm tổng hợp (total), chỉ số hoặc nội dung thành phần, theo mã, tên hoặc số (bắt buộc)',
    '--plan':
      'văn bản (TXT, DOCX, PDF), tệp JSON, hoặc mã của kế hoạch kèm theo; lặp lại được (mặc định: các kế hoạch của tỉnh)',
    '--output': 'tệp cần ghi; tệp đã có sẽ được thay (bắt buộc)',
    '--with': 'một tỉnh khác để so sánh; lặp lại được',
    '--list': 'liệt kê các loại biểu đồ',
    '--by': 'các phần của biểu đồ thác nước: dimension (mặc định) hoặc subdimension',
    '--sort': 'thứ tự các dòng: number (theo số thứ tự trong báo cáo, mặc định) hoặc size (theo độ lớn)',
    '--view': 'số tỉnh của bản đồ: 63 (mặc định), hoặc 34 như từ ngày 1/7/2025',
    '--ranks': 'vẽ cả khoảng hạng có xác suất 90%',
    '--region': 'vẽ thêm trung vị của vùng có tỉnh',
    '--members': 'vẽ thêm các tỉnh nay cùng một tỉnh với nó',
    '--size':
      'nơi đặt hình: web (mặc định), a4 (rộng 160 mm, cao nhất 247 mm), a4-half (cao nhất 118 mm) hoặc slide (310 × 165 mm); chữ nhỏ nhất in ra từ 9 pt',
    '--width': 'độ rộng của hình, 320–1600 (mặc định: 640); chỉ cho --size web',
    '--scale': 'số điểm ảnh PNG cho mỗi điểm của hình (mặc định: 2; với cỡ giấy: 300 điểm mỗi inch)',
    '--theme': 'light, dark hoặc print (mặc định: light)',
    '--title': 'tiêu đề thay cho tiêu đề của biểu đồ; để trống ("") thì không vẽ tiêu đề',
    '--note': 'một dòng ghi chú dưới biểu đồ',
    '--all': 'vẽ mọi biểu đồ dạng SVG và PNG; cần --province, và --out hoặc --zip',
    '--zip': 'ghi mọi biểu đồ (SVG, PNG, CSV) và một mục lục vào một tệp nén; cần --all và -o',
    '--take-good-rows': 'nhận các dòng đúng của tệp có lỗi; nếu không thì không ghi gì',
    '--spreadsheet':
      'CSV để mở bằng bảng tính: đánh dấu UTF-8, không ô nào chạy như công thức, dấu phẩy thập phân khi --lang vi',
    '--data': 'thư mục dữ liệu (mặc định: dữ liệu kèm theo)',
    '--lang': 'ngôn ngữ: vi hoặc en',
    '--json': 'in kết quả dạng JSON cho chương trình khác',
    '--quiet': 'chỉ báo lỗi, không báo tiến độ',
    '--debug': 'in chi tiết kỹ thuật khi có lỗi',
    '--version': 'in phiên bản',
    '--help': 'in hướng dẫn',
    command: 'lệnh cần hướng dẫn',
  },
  heads: {
    'Usage:': 'Cách dùng:',
    'Arguments:': 'Tham số:',
    'Options:': 'Tùy chọn:',
    'Global Options:': 'Tùy chọn chung:',
    'Commands:': 'Các lệnh:',
  },
  placeholders: {
    options: 'tùy chọn',
    command: 'lệnh',
    dir: 'thư mục',
    file: 'tệp',
    files: 'tệp',
    csv: 'tệp csv',
    docx: 'tệp docx',
    format: 'dạng',
    id: 'mã',
    'id=value': 'mã=điểm',
    kind: 'loại',
    lang: 'ngôn ngữ',
    level: 'cấp',
    name: 'tên',
    number: 'số',
    order: 'thứ tự',
    pixels: 'số điểm',
    plan: 'kế hoạch',
    size: 'cỡ',
    term: 'thuật ngữ',
    text: 'chỉ tiêu',
    theme: 'nền',
    view: 'số tỉnh',
    words: 'lời',
    year: 'năm',
  },
  examples: 'Ví dụ:',
  byDefault: value => `(mặc định: ${value})`,
}
