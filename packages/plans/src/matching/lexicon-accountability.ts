import type { Topic } from './topic.ts'

const dimension = 'accountability'

/** Asked of people: whom they met with a problem and with what success, what became of complaints, whether courts help. */
export const ACCOUNTABILITY: readonly Topic[] = [
  {
    subdimension: 'authority-interactions',
    dimension,
    phrases: {
      names: 'tương tác với chính quyền, tương tác giữa chính quyền, hiệu quả tương tác',
      strong: `
        đối thoại với nhân dân, đối thoại với người dân, đối thoại trực tiếp với, đối thoại trực tiếp giữa,
        đối thoại giữa người đứng đầu, gặp gỡ đối thoại, tiếp xúc đối thoại, đối thoại giữa chính quyền,
        gặp gỡ tiếp xúc đối thoại, đối thoại với dân, đối thoại với nông dân, đối thoại với thanh niên,
        đối thoại với phụ nữ, đối thoại với công nhân, gặp gỡ nhân dân, gặp gỡ người dân, gặp dân, nghe dân nói,
        lắng nghe dân, lắng nghe ý kiến nhân dân, lắng nghe ý kiến người dân, chính quyền thân thiện,
        quyết định 218, quyết định số 218, gần dân, sát dân, gần dân sát dân, liên hệ với cử tri,
        liên hệ chặt chẽ với cử tri, giải trình trước dân, giải trình trước nhân dân, cà phê doanh nhân,
        ngày nghe dân, hội nghị đối thoại, chương trình đối thoại, đối thoại trực tiếp`,
    },
    inSection: {
      strong: `
        đối thoại, tiếp xúc cử tri, ý kiến cử tri, kiến nghị của cử tri, lắng nghe, diễn đàn, xuống cơ sở,
        về cơ sở, đi cơ sở, nghe dân, đại biểu HĐND, đại biểu hội đồng nhân dân, tổ đại biểu HĐND, dự sinh hoạt,
        về dự họp, dự họp thôn`,
      clear: `
        gặp gỡ, gặp gỡ tiếp xúc, đội ngũ trưởng bản, đội ngũ trưởng thôn, đội ngũ bí thư trưởng thôn,
        trưởng thôn, trưởng bản, tổ trưởng tổ dân phố, đại biểu HĐND cấp xã, đại biểu hội đồng nhân dân cấp xã,
        đại diện các tổ chức đoàn thể, sự tin tưởng tín nhiệm, lịch tiếp công dân, trực tiếp tiếp công dân,
        mức độ tương tác, tương tác, tiếp xúc, cán bộ không chuyên trách, cử tri, xuống thôn, về thôn,
        xuống bản, về bản, tổ trưởng dân phố, trưởng ấp, trưởng khu phố, trưởng khóm, trưởng buôn, trưởng xóm,
        đầu mối, thư chúc mừng, bám địa bàn, bám cơ sở, trước dân, phụ trách địa bàn, phụ trách thôn, dân hỏi,
        lãnh đạo xã`,
      weak: `
        tiếp công dân, tiếp dân, công chức tiếp dân, khúc mắc, vướng mắc, người đứng đầu, bí thư, chủ tịch, gặp,
        giải trình, liên hệ, sinh hoạt`,
    },
  },
  {
    subdimension: 'appeals-response',
    dimension,
    phrases: {
      names: `
        giải đáp khiếu nại tố cáo, giải quyết khiếu nại tố cáo, giải quyết đơn thư khiếu nại tố cáo,
        giải quyết đơn khiếu nại, giải quyết đơn khiếu nại tố cáo`,
      strong: `
        khiếu nại tố cáo, kiến nghị khiếu nại tố cáo, phản ánh kiến nghị khiếu nại tố cáo, đơn thư,
        luật khiếu nại, luật tố cáo, khiếu kiện, khiếu kiện vượt cấp, đơn thư khiếu nại tố cáo,
        giải quyết khiếu nại, giải quyết kiến nghị, trả lời kiến nghị, đơn khiếu nại, đơn tố cáo, KNTC,
        lịch tiếp dân, tiếp dân định kỳ, tiếp công dân, tiếp công dân định kỳ, vụ khiếu nại, vụ việc khiếu nại,
        khiếu nại đông người, vượt cấp, trả lời đơn, phản ánh của người dân, phản ánh của công dân,
        phản ánh của dân, kiến nghị của người dân, kiến nghị của công dân, tiếp nhận phản ánh, xử lý phản ánh,
        trả lời kiến nghị cử tri, trả lời kiến nghị của cử tri, giải quyết kiến nghị cử tri, xử lý đơn thư,
        giải quyết đơn thư, xử lý đơn, phân loại xử lý đơn, hồi âm, phản ánh kiến nghị của người dân,
        phản ánh kiến nghị của dân`,
      clear: 'khiếu nại, phản ánh kiến nghị, kiến nghị phản ánh, bức xúc, lịch tiếp công dân',
    },
    inSection: {
      strong: 'luật tiếp công dân, đơn thư khiếu nại, hòm thư góp ý, đường dây nóng',
      clear: `
        tiếp dân, tố cáo, kiến nghị, phản ánh, khúc mắc, vướng mắc, giải đáp, góp ý, ý kiến kiến nghị,
        ý kiến phản ánh, giải quyết đơn, trụ sở tiếp dân, sổ theo dõi, điểm nóng, đơn phản ánh`,
      weak: `
        đơn, vụ việc, kéo dài, tồn đọng, dứt điểm, trả lời, thuộc thẩm quyền, đúng hạn, ý kiến, hẹn ngày trả lời`,
    },
  },
  {
    subdimension: 'justice-access',
    dimension,
    phrases: {
      names: 'tiếp cận dịch vụ tư pháp, dịch vụ tư pháp, tiếp cận tư pháp',
      strong: `
        tranh chấp dân sự, trợ giúp pháp lý, tòa án, hòa giải ở cơ sở, hòa giải cơ sở, tổ hòa giải,
        hòa giải viên, thi hành án, thi hành án dân sự, tư vấn pháp luật, công tác tư pháp, lĩnh vực tư pháp,
        bổ trợ tư pháp, hòa giải thành, hòa giải tranh chấp, hòa giải mâu thuẫn, mâu thuẫn tranh chấp, luật sư,
        văn phòng luật sư, án phí, khởi kiện, trợ giúp viên, trợ giúp viên pháp lý, thừa phát lại, án dân sự,
        vụ án dân sự, trọng tài, tư vấn pháp lý, tranh chấp đất đai, giải quyết tranh chấp, đưa ra tòa, ra tòa,
        cơ quan tư pháp, tòa án nhân dân, tổ hòa giải ở cơ sở, công tác hòa giải, hòa giải đối thoại tại tòa án,
        tiếp cận công lý, giám định tư pháp`,
    },
    inSection: {
      strong: 'hòa giải, tranh chấp, xét xử',
      clear: 'tư pháp, tòa, mâu thuẫn, công chứng, pháp lý, tư vấn, bản án, vụ án',
    },
  },
  {
    subdimension: 'inspection-boards',
    dimension,
    phrases: {
      names: 'ban thanh tra nhân dân, ban TTND, ban thanh tra nhân dân xã',
      strong: 'thanh tra nhân dân, TTND',
    },
  },
  {
    subdimension: 'investment-boards',
    dimension,
    phrases: {
      names: 'ban giám sát đầu tư của cộng đồng, ban giám sát đầu tư cộng đồng, ban GSĐTCĐ',
      strong: `
        giám sát đầu tư của cộng đồng, giám sát đầu tư cộng đồng, GSĐTCĐ, GSĐTCCĐ, giám sát cộng đồng,
        ban giám sát cộng đồng, cộng đồng giám sát, giám sát của cộng đồng, nghị định 29 2021,
        nghị định số 29 2021`,
    },
  },
  {
    subdimension: '*',
    dimension,
    phrases: {},
    inSection: {
      strong: `
        nghị định số 59 2019, nghị định 59 2019, thực hiện trách nhiệm giải trình,
        quy định về trách nhiệm giải trình, trách nhiệm giải trình với người dân,
        trách nhiệm giải trình của cơ quan, chỉ số trách nhiệm giải trình, giám sát chất vấn`,
      clear: `
        trách nhiệm giải trình, phòng chống tham nhũng, kế hoạch thanh tra kiểm tra, kết luận thanh tra,
        chất vấn, thiết chế giải trình`,
      weak: 'giải trình, thanh tra kiểm tra, giáo dục pháp luật, thiết chế',
    },
  },
]
