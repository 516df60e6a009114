import type { Topic } from './topic.ts'

const dimension = 'transparency'

/** Asked of people: can they get information; were poverty lists, commune budgets and land plans made public. */
export const TRANSPARENCY: readonly Topic[] = [
  {
    subdimension: 'information-access',
    dimension,
    phrases: {
      names: 'tiếp cận thông tin, luật tiếp cận thông tin, quyền tiếp cận thông tin',
      strong: `
        cung cấp thông tin theo yêu cầu, thông tin phải được công khai, danh mục thông tin công khai,
        danh mục thông tin phải công khai, quy chế cung cấp thông tin, đầu mối cung cấp thông tin,
        công bố danh mục dữ liệu, yêu cầu cung cấp thông tin, phiếu yêu cầu cung cấp thông tin,
        cung cấp thông tin cho công dân, thông tin theo yêu cầu, thông tin công dân được tiếp cận,
        thông tin công dân không được tiếp cận, nghị định 13 2018, nghị định số 13 2018, quyền được thông tin,
        công khai thông tin theo quy định`,
      clear: 'công khai thông tin, đài truyền thanh cơ sở',
    },
    inSection: {
      strong: 'danh mục thông tin, công bố thông tin, thông tin về chính sách',
      clear: `
        cung cấp thông tin, danh mục dữ liệu, phổ biến chính sách pháp luật, phổ biến pháp luật,
        tuyên truyền phổ biến, thông tin tuyên truyền, dân biết dân bàn dân làm dân kiểm tra, dữ liệu mở,
        chủ trương chính sách, chính sách mới, chính sách pháp luật, văn bản quy phạm pháp luật, hỏi thông tin,
        tra cứu, bảng tin, hệ thống truyền thanh, tiếp cận được thông tin, tiếp cận có điều kiện, dễ tìm kiếm,
        nguồn thông tin, thông tin chính thống, thông tin đầy đủ, độ tin cậy, người khuyết tật, họp báo,
        người phát ngôn, văn bản chỉ đạo điều hành`,
      weak: `
        thông tin, tuyên truyền, phổ biến, niêm yết, truyền thanh, tin cậy, chính sách, văn bản, công bố,
        chủ trương, loa, phát thanh, báo chí, hữu ích, cổng thông tin điện tử, trang thông tin điện tử`,
    },
  },
  {
    subdimension: 'poverty-lists',
    dimension,
    phrases: {
      names: `
        công khai danh sách hộ nghèo, danh sách hộ nghèo, danh sách hộ nghèo hộ cận nghèo, bình xét hộ nghèo,
        rà soát hộ nghèo, công khai hộ nghèo`,
      strong: `
        rà soát hộ nghèo hộ cận nghèo, công nhận hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo,
        giảm nghèo bền vững, chính sách giảm nghèo, xét duyệt hộ nghèo, điều tra hộ nghèo, hộ thoát nghèo,
        xét hộ nghèo, xét thoát nghèo, xét công nhận hộ nghèo, hộ nghèo đa chiều, diện hộ nghèo,
        kết quả rà soát hộ nghèo, hộ tái nghèo, hộ nghèo phát sinh, điều tra rà soát hộ nghèo,
        quyết định 24 2021, quyết định số 24 2021, bình xét hộ cận nghèo, danh sách hộ cận nghèo,
        danh sách hộ thoát nghèo`,
      clear: `
        hộ nghèo, người nghèo, giảm nghèo, cận nghèo, chuẩn nghèo, chuẩn nghèo đa chiều, thoát nghèo,
        nghèo đa chiều, tái nghèo, diện nghèo, đối tượng nghèo`,
    },
    inSection: {
      strong: 'hộ nghèo, thoát nghèo',
      clear: `
        an sinh xã hội, trợ giúp xã hội, bảo trợ xã hội, nghèo, hộ khó khăn, BTXH, trợ cấp xã hội,
        đối tượng chính sách, người có công, hộ chính sách, vay vốn ưu đãi, bình xét, phúc tra, bỏ sót, sót hộ,
        đúng đối tượng, quà tết, ngân hàng chính sách, trợ cấp`,
      weak: 'chính sách xã hội, vay vốn, điều tra viên, cào bằng, luân phiên, hộ gia đình, hỗ trợ',
    },
  },
  {
    subdimension: 'commune-budgets',
    dimension,
    phrases: {
      names: `
        thu chi ngân sách cấp xã, thu chi ngân sách xã, thu chi ngân sách, công khai ngân sách,
        công khai ngân sách cấp xã, công khai thu chi ngân sách, công khai thu chi ngân sách cấp xã,
        thu chi ngân sách phường`,
      strong: `
        dự toán ngân sách, quyết toán ngân sách, công khai dự toán, công khai quyết toán, công khai tài chính,
        ngân sách cấp xã, ngân sách xã, tài chính ngân sách xã, thông tư 343 2016, thông tư số 343 2016,
        thông tư 61 2017, minh bạch ngân sách, ngân sách phường, ngân sách thị trấn, quyết toán thu chi,
        dự toán thu chi, công khai thu chi, biểu ngân sách, bảng thu chi, chấp hành ngân sách,
        dự toán quyết toán`,
      clear: 'luật ngân sách nhà nước',
    },
    inSection: {
      strong: 'quyết toán, dự toán, ngân sách, ngân sách nhà nước, thu chi',
      clear: `
        tài chính, quản lý tài chính, các khoản thu, khoản thu, tài sản công, nguồn thu, chi thường xuyên,
        chi đầu tư, khoản chi, các khoản chi, kinh phí, tài chính kế hoạch, thu và chi, nguồn vốn, vốn đầu tư,
        mua sắm tài sản, quản lý sử dụng kinh phí`,
      weak: 'kế toán, chi, thu, quỹ, nguồn kinh phí, tài sản',
    },
  },
  {
    subdimension: 'land-plans',
    dimension,
    phrases: {
      names: `
        công khai kế hoạch sử dụng đất, công khai quy hoạch kế hoạch sử dụng đất, công khai quy hoạch đất đai,
        quy hoạch kế hoạch sử dụng đất, công khai bảng giá đất`,
      strong: `
        kế hoạch sử dụng đất, quy hoạch sử dụng đất, quy hoạch đất đai, bảng giá đất, bảng giá các loại đất,
        giá các loại đất, điều chỉnh quy hoạch, công khai quy hoạch, khung giá đất, giá đất,
        quy hoạch kế hoạch đất, kế hoạch đất, giá đền bù, thu hồi đất, bồi thường hỗ trợ tái định cư,
        giải phóng mặt bằng, bồi thường giải phóng mặt bằng, phương án đền bù, phương án bồi thường,
        đất bị thu hồi, có đất bị thu hồi, bản đồ quy hoạch, đồ án quy hoạch, quy hoạch chi tiết,
        bồi thường tái định cư, bồi thường hỗ trợ, bồi thường về đất, đền bù giải phóng mặt bằng,
        quy hoạch xây dựng xã, quy hoạch chung, quy hoạch khu dân cư, giá đất cụ thể, giá đất bồi thường, GPMB,
        bảng giá, lấy ý kiến quy hoạch, điều chỉnh quy hoạch sử dụng đất`,
      clear: 'mục đích sử dụng đất, tái định cư, khung giá bồi thường, chuyển mục đích sử dụng đất',
    },
    inSection: {
      clear: `
        quy hoạch xây dựng, quy hoạch, đền bù, bồi thường, kế hoạch đầu tư, quy hoạch đô thị, sử dụng đất,
        khu dân cư mới, bị thu hồi, thu hồi, vùng dự án, giá thị trường, khung giá, quy hoạch nông thôn mới,
        công bố quy hoạch, mặt bằng, đấu giá quyền sử dụng đất, đấu giá đất, giao đất cho thuê đất, đất đai`,
      weak: 'dự án đầu tư, tài nguyên và môi trường, đất, dự án',
    },
  },
  {
    subdimension: '*',
    dimension,
    phrases: {},
    inSection: {
      strong: `
        công khai minh bạch trong việc ra quyết định, công khai minh bạch trong hoạch định chính sách,
        công khai minh bạch trong việc ra quyết định ở địa phương`,
      clear: `
        đối thoại, tháo gỡ khó khăn, ngày doanh nhân, công khai minh bạch trong hoạt động, hình thức công khai,
        về công khai minh bạch`,
      weak: 'doanh nghiệp',
    },
  },
]
