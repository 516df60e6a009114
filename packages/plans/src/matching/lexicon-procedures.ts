import type { Topic } from './topic.ts'

const dimension = 'procedures'

/** Asked of people who needed a paper: certified copies, building permits, land certificates, papers of the commune. */
export const PROCEDURES: readonly Topic[] = [
  {
    subdimension: 'certification',
    dimension,
    phrases: {
      names: 'chứng thực xác nhận, dịch vụ chứng thực, thủ tục chứng thực',
      strong: `
        chứng thực bản sao, chứng thực chữ ký, lĩnh vực chứng thực, bản sao điện tử, công chứng chứng thực,
        chứng thực điện tử, sao y, bản sao có chứng thực, sổ chứng thực, phí chứng thực, lệ phí chứng thực,
        sao y bản chính, chứng thực hợp đồng, phòng công chứng, xác nhận giấy tờ, xác nhận lý lịch,
        chứng thực hợp đồng giao dịch`,
    },
    inSection: {
      strong: 'chứng thực, xác nhận của chính quyền, xác nhận, bản sao, công chứng',
      clear: 'xác nhận tình trạng hôn nhân, đóng dấu, sao chụp',
    },
  },
  {
    subdimension: 'construction-permits',
    dimension,
    phrases: {
      names: `
        cấp giấy phép xây dựng, cấp phép xây dựng, giấy phép xây dựng, GPXD, xin phép xây dựng,
        xin giấy phép xây dựng, cấp phép xây nhà`,
      strong: 'thủ tục xây dựng nhà ở, xin phép xây nhà, giấy phép xây nhà, nhà ở riêng lẻ, phép xây dựng',
    },
    inSection: {
      strong: `
        lĩnh vực xây dựng, thủ tục xây dựng, hồ sơ xây dựng, trật tự xây dựng, xây nhà, cải tạo nhà ở,
        sửa chữa nhà ở, xây dựng nhà ở, xin phép, cấp phép`,
      clear: 'giấy phép, quản lý xây dựng, nhà ở, công trình xây dựng',
    },
  },
  {
    subdimension: 'land-certificates',
    dimension,
    phrases: {
      names: `
        giấy chứng nhận quyền sử dụng đất, cấp giấy chứng nhận quyền sử dụng đất, chứng nhận quyền sử dụng đất,
        GCNQSDĐ, GCN QSDĐ, GCNQSD đất, GCN quyền sử dụng đất`,
      strong: `
        sổ đỏ, đăng ký đất đai, văn phòng đăng ký đất đai, đăng ký biến động đất đai, thủ tục đất đai, sổ hồng,
        VPĐKĐĐ, VPĐK đất đai, chi nhánh văn phòng đăng ký đất đai, văn phòng đăng ký quyền sử dụng đất,
        chuyển nhượng quyền sử dụng đất, tặng cho quyền sử dụng đất, tách thửa, hợp thửa, tách thửa hợp thửa,
        bản đồ địa chính, hồ sơ địa chính, cơ sở dữ liệu đất đai, hồ sơ đất đai, cấp đổi giấy chứng nhận,
        cấp giấy chứng nhận lần đầu, nghĩa vụ tài chính về đất đai, đo đạc bản đồ, cấp sổ đỏ`,
    },
    inSection: {
      strong: `
        lĩnh vực đất đai, quyền sử dụng đất, giấy chứng nhận, cấp giấy chứng nhận, chuyển nhượng, địa chính,
        đo đạc`,
      clear: 'đất đai, liên thông thuế, cấp giấy, thửa đất, tờ khai đất, thuế đất, đất',
    },
  },
  {
    subdimension: 'commune-procedures',
    dimension,
    phrases: {
      names: `
        dịch vụ hành chính cấp xã, hành chính công cấp xã, thủ tục hành chính cấp xã, TTHC cấp xã,
        dịch vụ hành chính cấp xã phường, hồ sơ cấp xã, kết quả hồ sơ cấp xã`,
      strong: `
        đăng ký khai sinh, đăng ký kết hôn, đăng ký khai tử, đăng ký hộ tịch, đăng ký thường trú,
        đăng ký tạm trú, giấy khai sinh, đăng ký cư trú, tạm trú tạm vắng, thủ tục cư trú, trích lục khai sinh,
        liên thông khai sinh, tư pháp hộ tịch, công chức tư pháp hộ tịch cấp xã, thủ tục hành chính tại xã,
        thủ tục hành chính ở xã, TTHC ở xã, giấy tờ ở xã`,
    },
    inSection: {
      strong: `
        một cửa cấp xã, bộ phận một cửa cấp xã, một cửa xã, một cửa của xã, thủ tục cấp xã, bộ phận một cửa xã,
        hộ tịch, khai sinh, bộ phận một cửa phường, bộ phận một cửa thị trấn, bộ phận một cửa các xã,
        bộ phận một cửa của xã, bộ phận một cửa ở xã, bộ phận một cửa tại xã, bộ phận một cửa UBND xã,
        một cửa phường, một cửa thị trấn, một cửa các xã, một cửa ở xã, một cửa UBND cấp xã,
        công chức một cửa cấp xã, hồ sơ ở xã, hồ sơ tại xã, cư trú, tạm trú, thường trú, kết hôn, khai tử,
        hộ khẩu, giao dịch ở UBND cấp xã, trụ sở xã, giải quyết tại xã, giao dịch tại UBND cấp xã,
        giao dịch với UBND xã, bộ phận tiếp nhận và trả kết quả cấp xã, bộ phận tiếp nhận và trả kết quả xã,
        bộ phận tiếp nhận và trả kết quả của xã`,
      clear: `
        thủ tục hành chính thuộc thẩm quyền cấp xã, thuộc thẩm quyền giải quyết của UBND cấp xã, ở xã, tại xã,
        ở phường, tại phường, hộ tịch cấp xã, trẻ em`,
      weak: 'cấp xã, UBND xã, UBND phường, UBND cấp xã',
    },
  },
  {
    subdimension: '*',
    dimension,
    phrases: {},
    inSection: {
      strong: 'kiểm soát thủ tục hành chính, kiểm soát TTHC, cải cách thủ tục hành chính, cải cách TTHC',
      clear: `
        thủ tục hành chính, TTHC, giải quyết TTHC, giải quyết thủ tục hành chính, một cửa, một cửa liên thông,
        bộ phận một cửa, bộ phận tiếp nhận và trả kết quả, trung tâm phục vụ hành chính công,
        bưu chính công ích, bur chính công ích, sự hài lòng, mức độ hài lòng, dịch vụ hành chính công,
        chi phí tuân thủ, kiểm soát thủ tục, thủ tục nội bộ, bộ TTHC`,
      weak: 'hồ sơ, trễ hạn, xin lỗi, thanh toán không dùng tiền mặt, thanh toán trực tuyến, số hóa hồ sơ',
    },
  },
]
