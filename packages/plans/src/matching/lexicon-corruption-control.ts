import type { Topic } from './topic.ts'

const dimension = 'corruption-control'

/** Asked of people: bribes and diverted funds in offices, bribes in clinics and schools, jobs by connection, the will to act. */
export const CORRUPTION_CONTROL: readonly Topic[] = [
  {
    subdimension: 'corruption-in-government',
    dimension,
    phrases: {
      names: `
        kiểm soát tham nhũng trong chính quyền, tham nhũng trong chính quyền, tham nhũng trong bộ máy,
        tham nhũng vặt`,
      strong: `
        kê khai tài sản, kê khai tài sản thu nhập, tài sản thu nhập, công khai tài sản,
        kiểm soát tài sản thu nhập, lạm dụng công quỹ, công quỹ, chuyển đổi vị trí công tác, xung đột lợi ích,
        quy tắc ứng xử, thực hành tiết kiệm chống lãng phí, nhận hối lộ, quà tặng, cán bộ nhũng nhiễu,
        cán bộ sách nhiễu, cán bộ công chức nhũng nhiễu, công chức nhũng nhiễu, công chức sách nhiễu,
        nhận tiền quà, nhận tiền của dân, nhận quà, nhận quà biếu, tặng quà, quà biếu, xe công, tham ô,
        lợi dụng chức vụ, lợi dụng chức vụ quyền hạn, lợi dụng vị trí công tác, tài sản công vào việc riêng,
        nghị định 130 2020, nghị định số 130 2020, đưa hối lộ, vòi vĩnh, vòi tiền, trục lợi, chung chi, lót tay,
        nhũng nhiễu của công chức, nhũng nhiễu của cán bộ, sách nhiễu của cán bộ, sách nhiễu của công chức,
        cán bộ công chức sách nhiễu`,
    },
    inSection: {
      strong: `
        sử dụng ngân sách, ngân sách nhà nước, thực thi công vụ, tài sản công, quản lý đất đai,
        cấp phép xây dựng, giấy phép xây dựng, cấp giấy phép xây dựng, sổ đỏ, giấy chứng nhận quyền sử dụng đất,
        cấp giấy chứng nhận quyền sử dụng đất, kiểm tra công vụ, vị trí nhạy cảm, tặng quà nhận quà, cấp sổ đỏ,
        đất đai xây dựng`,
      clear: `
        kê khai, công vụ, đạo đức công vụ, chống lãng phí, tiết kiệm, hối lộ, công tác tài chính, mua sắm công,
        đấu thầu, kiểm soát quyền lực, liêm chính, tự kiểm tra nội bộ, đầu tư công, tài chính,
        quản lý tài chính, chi tiêu, mua sắm, quà, nhận tiền, biếu, lề lối làm việc, tự kiểm tra,
        vị trí dễ phát sinh tiêu cực, dễ phát sinh tiêu cực, dễ phát sinh tham nhũng, làm giấy tờ,
        công tác quản lý, công trình xây dựng, định mức tiêu chuẩn chế độ, minh bạch tài sản,
        kỷ luật kỷ cương hành chính, thanh toán không dùng tiền mặt`,
      weak: `
        kỷ luật kỷ cương, kỷ cương hành chính, đất đai, xây dựng, giảm thiểu tham nhũng, văn hóa công sở,
        trụ sở, kinh phí, nội bộ, cán bộ, công chức, cán bộ công chức, kiểm kê, tiêu cực, camera, hóa đơn`,
    },
  },
  {
    subdimension: 'corruption-in-services',
    dimension,
    phrases: {
      names: `
        tham nhũng trong cung ứng dịch vụ công, nhũng nhiễu trong cung cấp dịch vụ,
        tiêu cực trong khám chữa bệnh`,
      strong: `
        bồi dưỡng y bác sĩ, tiền bồi dưỡng, chi phí không chính thức, bồi dưỡng ngoài quy định, phong bì,
        chạy trường, chạy lớp, chạy điểm, tiêu cực trong bệnh viện, tiêu cực trong y tế,
        tiêu cực trong giáo dục, hài lòng người bệnh, hài lòng của người bệnh, nhận phong bì,
        bồi dưỡng cho bác sĩ, bồi dưỡng cho nhân viên y tế, ép học thêm`,
    },
    inSection: {
      strong: `
        bệnh nhân, người bệnh, khám chữa bệnh, y bác sĩ, bệnh viện, trạm y tế, phụ huynh, phụ huynh học sinh,
        dạy thêm, dạy thêm học thêm, lạm thu, khoản thu trong nhà trường, giáo viên, nhũng nhiễu, những nhiễu,
        sách nhiễu, phiền hà, phiền hà sách nhiễu, gây phiền hà, cung cấp dịch vụ công, dịch vụ công,
        bộ phận tiếp nhận và trả kết quả, trung tâm phục vụ hành chính công, bộ phận một cửa, lĩnh vực y tế,
        lĩnh vực giáo dục, cung ứng dịch vụ công, bác sĩ, nhân viên y tế, y đức, người nhà bệnh nhân,
        nhà trường, học sinh, trường học, cơ sở y tế, khám bệnh, viện phí, giá khám chữa bệnh, đạo đức nhà giáo,
        tiểu học, dịch vụ y tế, dịch vụ giáo dục`,
      clear: `
        dịch vụ hành chính, mức độ hài lòng, sự hài lòng, y tế, giáo dục, một cửa, một cửa liên thông, lệ phí,
        phí lệ phí, thái độ phục vụ, thái độ ứng xử, quy trình thời gian phí lệ phí, học thêm, thầy cô,
        hòm thư góp ý, thư góp ý, điện lực, cấp nước, điều tra xã hội học, hài lòng, chung chi, lót tay`,
      weak: `
        giải quyết TTHC, thủ tục hành chính, giải quyết thủ tục hành chính, TTHC, chất lượng phục vụ, khảo sát,
        lớp, trường, dịch vụ`,
    },
  },
  {
    subdimension: 'employment-equity',
    dimension,
    phrases: {
      names: 'công bằng trong tuyển dụng, tuyển dụng vào khu vực công',
      strong: `
        tuyển dụng công chức, tuyển dụng công chức viên chức, tuyển dụng cán bộ, tuyển dụng viên chức,
        công tác tuyển dụng, thi tuyển, thi tuyển công chức, xét tuyển, nhu cầu tuyển dụng, thi nâng ngạch,
        thăng hạng viên chức, thi tuyển lãnh đạo, chạy chức, chạy chức chạy quyền, chạy việc, chạy chọt,
        tuyển viên chức, tuyển công chức, tuyển dụng công khai, tuyển dụng giáo viên, kỳ thi tuyển dụng,
        kỳ thi tuyển, kỳ tuyển dụng, nghị định 138 2020, nghị định 115 2020, xét tuyển viên chức,
        xét tuyển công chức, tuyển người vào cơ quan nhà nước, vào biên chế, vào cơ quan nhà nước,
        vị trí việc làm, công tác tổ chức cán bộ, bổ nhiệm người nhà, tuyển người, thông báo tuyển dụng,
        chỉ tiêu tuyển dụng`,
    },
    inSection: {
      strong: `
        tuyển dụng, bổ nhiệm, công tác cán bộ, đề bạt, biên chế, quen biết, thân quen, người nhà, người thân,
        sát hạch, hợp đồng lao động, nâng ngạch`,
      clear: `
        luân chuyển, quy hoạch cán bộ, quản lý cán bộ, quản lý công chức viên chức, điều động, tuyển, chấm thi,
        kỳ thi, tuyển chọn, nhân sự, dựa trên năng lực, thi trên máy, cạnh tranh, tiêu chuẩn điều kiện, tập sự`,
      weak: 'hợp đồng',
    },
  },
  {
    subdimension: 'anticorruption-will',
    dimension,
    phrases: {
      names: 'quyết tâm chống tham nhũng, quyết tâm phòng chống tham nhũng',
      strong: `
        tố cáo hành vi tham nhũng, tố cáo tham nhũng, bảo vệ người tố cáo, xử lý nghiêm hành vi tham nhũng,
        xử lý nghiêm các hành vi tham nhũng, xử lý nghiêm những vụ tham nhũng, hành vi tham nhũng,
        phát hiện tham nhũng, đấu tranh phòng chống tham nhũng, báo cáo kết quả phòng chống tham nhũng,
        công khai kết quả phòng chống tham nhũng, kiểm tra công tác phòng chống tham nhũng,
        để xảy ra tham nhũng, xử lý tham nhũng, vụ việc tham nhũng, đường dây nóng, vụ án tham nhũng,
        vụ tham nhũng, thu hồi tài sản tham nhũng, tài sản tham nhũng, tố giác tham nhũng,
        phát hiện tham nhũng tiêu cực, tin báo tham nhũng, chống tham nhũng, công tác phòng chống tham nhũng,
        luật phòng chống tham nhũng, luật PCTN, công tác PCTN, tuyên truyền PCTN, báo cáo PCTN, kết quả PCTN,
        tố giác hành vi tham nhũng, không có vùng cấm, phòng chống tham nhũng tiêu cực,
        báo cáo công tác phòng chống tham nhũng, tuyên truyền chống tham nhũng, bảo vệ người tố giác`,
      clear: 'biểu hiện tham nhũng, tuyên truyền phòng chống tham nhũng',
    },
    inSection: {
      clear: `
        tuyên truyền, tuyên truyền phổ biến, xử lý nghiêm, trách nhiệm người đứng đầu,
        trách nhiệm của người đứng đầu, thanh tra kiểm tra, thanh tra, bị báo chí người dân phát hiện,
        phòng chống tham nhũng, PCTN, vùng cấm, xử lý kỷ luật, tin báo, tố giác, tố cáo, khen thưởng, báo chí,
        chỉ đạo quyết liệt, xử lý kịp thời, kiên quyết, khởi tố, điều tra xử lý, phát hiện xử lý,
        xử lý trách nhiệm, kế hoạch PCTN, báo cáo kết quả`,
      weak: `
        giám sát, vai trò giám sát, kiểm tra, phát hiện, tham nhũng, tiêu cực, xét xử, công khai kết quả,
        nhân dân, xác minh, loa, báo, mạng xã hội`,
    },
  },
  {
    subdimension: '*',
    dimension,
    phrases: {},
    inSection: {
      strong: `
        kế hoạch phòng chống tham nhũng, chương trình phòng chống tham nhũng, kế hoạch PCTN,
        kiểm soát tham nhũng trong khu vực công, chỉ số kiểm soát tham nhũng,
        kế hoạch công tác phòng chống tham nhũng, các giải pháp phòng ngừa tham nhũng`,
    },
  },
]
