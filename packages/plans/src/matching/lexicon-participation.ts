import type { Topic } from './topic.ts'

const dimension = 'participation'

/** Asked of people: what they know of their rights, whether they take part, how village heads are elected, what they give. */
export const PARTICIPATION: readonly Topic[] = [
  {
    subdimension: 'civic-knowledge',
    dimension,
    phrases: {
      names: 'tri thức công dân',
      strong: `
        phổ biến giáo dục pháp luật, tuyên truyền phổ biến giáo dục pháp luật, phổ biến pháp luật,
        tuyên truyền pháp luật, tuyên truyền phổ biến pháp luật, PBGDPL, chuẩn tiếp cận pháp luật,
        hiểu biết pháp luật, kiến thức pháp luật, quyền và nghĩa vụ của công dân,
        quyền nghĩa vụ và trách nhiệm của công dân, quyền và nghĩa vụ công dân, hiểu biết của người dân,
        kiến thức về bầu cử, câu lạc bộ pháp luật, tuyên truyền viên pháp luật, tủ sách pháp luật,
        chức danh dân bầu, chức vụ dân cử, chức danh do dân bầu, lãnh đạo do dân bầu,
        quyền làm chủ của nhân dân, dân biết tên, hiểu biết về pháp luật, hiểu biết về chính sách`,
      clear: `
        giáo dục pháp luật, chính sách pháp luật quan trọng, phổ biến chính sách pháp luật,
        vai trò của quốc hội, vai trò của người đại biểu nhân dân, ngày pháp luật, quyền công dân,
        nghĩa vụ công dân`,
    },
    inSection: {
      clear: `
        tuyên truyền, phổ biến, tuyên truyền phổ biến, phổ biến tuyên truyền, thông tin tuyên truyền,
        truyền thông, nâng cao hiểu biết, nâng cao nhận thức, tìm hiểu pháp luật, tìm hiểu luật, tìm hiểu,
        hình thức thông tin, luật thực hiện dân chủ ở cơ sở, luật bầu cử, quyền bầu cử, hiểu biết, kiến thức,
        nắm rõ, nắm được, nắm vững, hiểu rõ, tờ rơi, tờ gấp, sổ tay, cẩm nang, pa nô, áp phích, khẩu hiệu,
        hỏi đáp, hội thi, cuộc thi, nhận thức, nói chuyện, tọa đàm, tài liệu tuyên truyền, song ngữ,
        tiếng dân tộc, loa truyền thanh, hệ thống truyền thanh, truyền thanh, phát thanh, chuyên mục, phóng sự,
        nghị định 34, luật số 10 2022, luật dân chủ, quyền làm chủ, quyền dân chủ, do dân bầu, người dân biết,
        để dân biết, bà con biết, nhân dân biết, thời hạn giữ chức, nội dung dân biết, chính sách pháp luật,
        sinh hoạt ngoại khóa, báo cáo viên`,
      weak: `
        quán triệt, tập huấn, pháp luật, hiểu đầy đủ, chính sách mới, nhiệm kỳ, giới thiệu, tên,
        lãnh đạo địa phương, lồng ghép, pháp lệnh, pháp lệnh 34, loa, chức danh, chức vụ, trang tin, dân biết,
        thời hạn, tài liệu, pháp lệnh thực hiện dân chủ, luật`,
    },
  },
  {
    subdimension: 'participation-opportunities',
    dimension,
    phrases: {
      names: 'cơ hội tham gia',
      strong: `
        bầu cử đại biểu quốc hội, bầu cử đại biểu hội đồng nhân dân, bầu cử đại biểu HĐND,
        tạo cơ hội cho mọi công dân, hội nghị nhân dân, hội nghị thôn, bầu đại biểu HĐND,
        bầu đại biểu hội đồng nhân dân, bầu đại biểu quốc hội, cử tri đi bầu, họp dân, họp ấp, họp thôn,
        họp bản, họp tổ dân phố, sinh hoạt cộng đồng dân cư, đi bầu, đi bầu cử, đi bỏ phiếu,
        hội nghị tiếp xúc cử tri, họp khu dân cư, họp khu phố, họp khóm, họp buôn, họp xóm, họp làng,
        đời sống chính trị, hiến kế, tham vấn cộng đồng, tham vấn người dân, tham vấn nhân dân, góp ý dự thảo,
        góp ý vào dự thảo, bầu thay bầu hộ, bầu hộ bầu thay, cuộc họp cộng đồng, trưng cầu ý dân,
        ngày hội đại đoàn kết, lấy ý kiến nhân dân, lấy ý kiến người dân, lấy ý kiến bà con,
        tiếp xúc với đại biểu`,
      clear: `
        tiếp xúc cử tri, tham gia góp ý, phản biện xã hội, dân biết dân bàn dân làm dân kiểm tra,
        lấy ý kiến nhân dân về, ý kiến của nhân dân, ý kiến cộng đồng, ý kiến bà con, dân bàn bạc`,
    },
    inSection: {
      strong: 'được biết được bàn, tham gia bàn bạc',
      clear: `
        tham gia đóng góp ý kiến, tham gia ý kiến, đóng góp ý kiến, lấy ý kiến, tham gia thảo luận,
        tham gia thực hiện, phản ánh kiến nghị, quyết định của nhân dân, dân biết dân bàn, tham gia giám sát,
        tham gia của người dân, sự tham gia, góp ý, cử tri, dân bàn, bàn bạc, dân quyết định, dân quyết,
        bàn và quyết định, thảo luận, phát biểu, cuộc họp, dự họp, quốc hội, đại biểu quốc hội, đại biểu HĐND,
        đại biểu hội đồng nhân dân, bầu hộ, bầu thay, ý kiến nhân dân, ý kiến người dân, ý kiến của người dân,
        ý kiến đóng góp, giám sát của người dân, giám sát của nhân dân, dân giám sát, nhân dân giám sát,
        người dân giám sát, dân kiểm tra, mời dân, mời người dân, mời bà con, bàn các việc, bàn việc, diễn đàn,
        hội nghị dân, tham gia quản lý, tham gia xây dựng chính quyền, sáng kiến của người dân, dân tham gia,
        người dân tham gia, nhân dân tham gia, vận động nhân dân tham gia, dân hiến kế, tham gia bàn, bỏ phiếu,
        phản biện, hội nghị đại biểu nhân dân`,
      weak: `
        bầu cử, kiểm tra giám sát, kênh giao tiếp, hòm thư góp ý, đối thoại, gặp gỡ, dự thảo, hội nghị,
        đoàn thể, mời, tham gia, ý kiến, giám sát, phụ nữ, kênh, tổ chức chính trị xã hội, họp`,
    },
  },
  {
    subdimension: 'village-elections',
    dimension,
    phrases: {
      names: `
        chất lượng bầu cử, bầu cử trưởng thôn, bầu cử trưởng bản, bầu trưởng thôn, bầu trưởng bản,
        bầu cử tổ trưởng tổ dân phố, bầu tổ trưởng tổ dân phố`,
      strong: `
        bầu trưởng khóm, bầu cử trưởng khu phố, bầu cử trưởng thôn tổ trưởng tổ dân phố,
        bầu trưởng thôn tổ trưởng tổ dân phố, bầu trưởng ấp, bầu cử trưởng ấp, bầu trưởng khu dân cư,
        bầu trưởng khu phố, bầu cử các chức danh trưởng thôn, bầu trưởng buôn, bầu cử thôn, bầu trưởng xóm,
        bầu cử trưởng xóm, bầu lại trưởng thôn, bầu lại trưởng bản, bầu lại trưởng xóm, bầu lại trưởng ấp,
        bầu cử ở thôn, bầu cử ở xóm, bầu cử ở bản, bầu cử ở khu dân cư, miễn nhiệm trưởng thôn,
        bầu miễn nhiệm bãi nhiệm trưởng thôn, bầu trưởng, bầu cử trưởng, bầu tổ trưởng, bầu cử tổ trưởng,
        bầu khu phố trưởng, bầu tổ trưởng dân phố, bầu trưởng làng, bầu trưởng khối, bầu trưởng KDC,
        trưởng thôn lâm thời, ứng cử trưởng thôn, ứng cử trưởng bản, ứng cử tổ trưởng, thông tư 04 2012,
        bầu bãi nhiệm trưởng thôn, bầu miễn nhiệm trưởng bản, bầu cử ở tổ dân phố, bầu cử cấp thôn,
        bầu cử tại thôn`,
      clear: 'bỏ phiếu kín, kiểm phiếu công khai, số dư khi bầu, ứng cử viên trưởng thôn, phiếu bầu',
    },
    inSection: {
      clear: `
        ứng cử viên, phiếu kín, kiểm phiếu, tổ bầu cử, bầu lại, ngày bầu, bãi nhiệm, miễn nhiệm, dân bầu,
        ra ứng cử, hội nghị bầu, kết quả bầu cử, hơn một ứng cử viên, hai ứng viên, quy trình bầu,
        khu phố trưởng, lâm thời`,
      weak: `
        bầu cử, chức danh trưởng thôn, trưởng thôn, trưởng bản, trưởng xóm, trưởng ấp, trưởng buôn,
        trưởng khu phố, tổ trưởng tổ dân phố, bầu, ứng cử, ứng viên, đề cử, phiếu, nhiệm kỳ, hết nhiệm kỳ,
        tổ trưởng dân phố, trưởng khóm, trưởng KDC, trưởng khu dân cư, trưởng làng, trưởng khối, trưởng khu,
        tổ trưởng, chỉ định`,
    },
  },
  {
    subdimension: 'voluntary-contributions',
    dimension,
    phrases: {
      names: 'đóng góp tự nguyện, tự nguyện đóng góp, góp tự nguyện, khoản đóng góp tự nguyện',
      strong: `
        mức đóng góp, tự nguyện tham gia đóng góp, khoản đóng góp xã hội, khoản đóng góp của nhân dân,
        khoản đóng góp của người dân, huy động đóng góp, huy động các khoản đóng góp, vận động đóng góp,
        đóng góp kinh phí, hiến đất, ngày công lao động, dân góp, dân đóng góp, tiền dân góp,
        người dân đóng góp, góp tiền, góp công, góp ngày công, bổ đầu, bổ đầu người, theo đầu khẩu, theo đầu hộ,
        huy động sức dân, huy động nhân dân, vận động nhân dân đóng góp, nghị định 24 1999, quỹ trái quy định,
        hiến đất làm đường, khoản góp, các khoản huy động, các khoản vận động, khoản thu tự nguyện, ép dân,
        ép buộc đóng góp, bắt buộc đóng góp, khoản dân góp`,
      clear: `
        khoản đóng góp, ủng hộ tự nguyện, các loại quỹ do dân đóng góp, nhân dân đóng góp, ngày công,
        các loại quỹ, quyên góp, khoản ủng hộ`,
    },
    inSection: {
      strong: 'tự nguyện, ép buộc, thu quỹ',
      clear: `
        xây mới hoặc tu sửa các công trình công cộng, sửa chữa công trình công cộng, đóng góp, góp, quỹ,
        huy động, khoản thu, các khoản thu, ủng hộ, vận động ủng hộ, xã hội hóa, giám sát cộng đồng,
        ban giám sát cộng đồng, thu chi, đầu khẩu, nguồn lực trong dân, công trình phúc lợi, sức dân, đối ứng`,
      weak: `
        công trình công cộng, công trình dân sinh, xã hội từ thiện, giám sát đầu tư cộng đồng, bắt buộc,
        xây mới, tu sửa, nhà văn hóa, đường bê tông, ghi sổ, tiền, thu, tu bổ`,
    },
  },
  {
    subdimension: '*',
    dimension,
    phrases: {},
    inSection: {
      strong: `
        dân vận chính quyền, công tác dân vận, dân vận khéo, dân chủ trong hoạt động, dân chủ trong cơ quan,
        dân chủ tại nơi làm việc, tham gia của người dân ở cấp cơ sở, ban chỉ đạo thực hiện quy chế dân chủ,
        ban chỉ đạo thực hiện dân chủ, ban chỉ đạo quy chế dân chủ`,
      clear: `
        quy chế dân chủ, dân chủ ở cơ sở, dân chủ cơ sở, thực hiện dân chủ ở cơ sở, thực hiện quy chế dân chủ,
        quy chế dân chủ ở cơ sở`,
      weak: 'thực hiện dân chủ, pháp lệnh dân chủ, hòa giải ở cơ sở',
    },
  },
]
