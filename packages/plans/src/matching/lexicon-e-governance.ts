import type { Topic } from './topic.ts'

const dimension = 'e-governance'

/** Asked of people: whether they use the authorities' portals, have the internet, and get an answer through a portal. */
export const E_GOVERNANCE: readonly Topic[] = [
  {
    subdimension: 'egov-portals',
    dimension,
    phrases: {
      names: `
        sử dụng cổng thông tin điện tử, tiếp cận và sử dụng cổng thông tin điện tử, dịch vụ công trực tuyến,
        DVCTT`,
      strong: `
        cổng dịch vụ công, cổng dịch vụ công quốc gia, dịch vụ công trực tuyến mức độ,
        dịch vụ công trực tuyến toàn trình, dịch vụ công toàn trình, một cửa điện tử, hồ sơ trực tuyến,
        nộp hồ sơ trực tuyến, cổng DVC, cổng DVCQG, cổng DVC quốc gia, cổng dịch vụ công tỉnh,
        dịch vụ công quốc gia, nộp hồ sơ qua mạng, hồ sơ qua mạng, nộp hồ sơ qua cổng,
        tổ công nghệ số cộng đồng, VNeID, tài khoản dịch vụ công, DVC trực tuyến, DVCTT toàn trình, trang web`,
      // In other sections a portal is but the place where something is made public.
      clear: `
        cổng thông tin điện tử, cổng trang thông tin điện tử, trang thông tin điện tử, cổng TTĐT,
        trang tin điện tử, thanh toán trực tuyến, trang tin`,
    },
    inSection: {
      strong: `
        cổng thông tin điện tử, cổng trang thông tin điện tử, trang thông tin điện tử, cổng TTĐT, website,
        đổi mới giao diện, trang tin điện tử, trang tin, cổng, trang zalo, fanpage, ban biên tập`,
      clear: `
        giao diện, tích hợp TTHC, trực tuyến, định danh điện tử, tài khoản định danh, chuyên mục, zalo,
        facebook, mẫu đơn, biểu mẫu, tài khoản, truy cập, nộp hồ sơ, tra cứu, tin bài, mức độ 4, mức độ 3,
        toàn trình, mã QR, đường dẫn, quảng bá, thủ tục hành chính, TTHC, hồ sơ`,
      weak: 'cung cấp thông tin, đăng tải, mạng xã hội, app',
    },
  },
  {
    subdimension: 'internet-access',
    dimension,
    phrases: {
      names: 'sử dụng internet, tiếp cận và sử dụng internet, tiếp cận internet, người sử dụng internet',
      strong: `
        internet, intenet, internet băng thông rộng, hạ tầng viễn thông, băng thông rộng, băng rộng,
        băng rộng di động, viễn thông công ích, phủ sóng, wifi, wifi miễn phí, trạm BTS, cáp quang,
        điện thoại thông minh, mạng internet, internet cáp quang, kết nối internet, sóng di động, 4G, 5G,
        phủ sóng 4G, phủ sóng 5G, vùng lõm, vùng lõm sóng, BTS, cáp viễn thông, kỹ năng số, wifi công cộng,
        thuê bao internet, mạng băng rộng, thuê bao băng rộng, hộ có internet, kỹ năng sử dụng internet,
        công dân số`,
    },
    inSection: {
      strong: 'viễn thông, thuê bao, smartphone, lõm sóng, hạ tầng số, sóng',
      clear: `
        mạng, giá cước, cước, máy tính, VNPT, viettel, mobifone, vào mạng, trên mạng, kết nối, phổ cập,
        học trực tuyến`,
      weak: 'điện thoại',
    },
  },
  {
    subdimension: 'egov-response',
    dimension,
    phrases: {
      names: `
        phúc đáp của chính quyền, phúc đáp qua cổng thông tin điện tử,
        trả lời phản ánh trên cổng thông tin điện tử, trả lời kiến nghị trên cổng thông tin điện tử, phản hồi qua cổng thông tin điện tử,
        phản hồi của chính quyền qua cổng, phúc đáp người dân`,
      strong: `
        phúc đáp, tương tác trực tuyến, hỏi đáp trực tuyến, đối thoại trực tuyến, phản ánh hiện trường, chatbot,
        trả lời trực tuyến, phản hồi trực tuyến, trả lời câu hỏi, trả lời trên cổng, PAKN, tổng đài 1022,
        hệ thống phản ánh kiến nghị, tương tác hai chiều, hỏi đáp trên cổng, xử lý phản ánh hiện trường`,
    },
    inSection: {
      strong: `
        trả lời phản ánh, trả lời phản ánh kiến nghị, trả lời kiến nghị, phản hồi của người dân,
        chức năng phản hồi, tương tác với người dân, hỏi đáp, kết quả trả lời, phản ánh kiến nghị, trả lời,
        phản hồi, giải đáp, thư điện tử, email, tin nhắn, câu hỏi`,
      clear: `
        tương tác, hài lòng, ý kiến, hộp thư, thắc mắc, tổng đài, đường dây nóng, nghe dân, lấy ý kiến, góp ý,
        kiến nghị, phản ánh, đối thoại`,
    },
  },
  {
    subdimension: '*',
    dimension,
    phrases: {},
    inSection: {
      strong: `
        chính quyền điện tử, chính phủ điện tử, chính quyền số, chuyển đổi số, hạ tầng công nghệ thông tin,
        hạ tầng CNTT, đô thị thông minh, an toàn thông tin, đề án 06, phần mềm quản lý văn bản,
        an toàn thông tin mạng, an ninh mạng, văn bản điện tử`,
      clear: 'ứng dụng công nghệ thông tin, ứng dụng CNTT, quản lý văn bản, chữ ký số',
    },
  },
]
