import type { Topic } from './topic.ts'

const dimension = 'services'

/** Asked of people: hospitals and insurance, primary schools, power, roads, water and waste, and whether they feel safe. */
export const SERVICES: readonly Topic[] = [
  {
    subdimension: 'health-care',
    dimension,
    phrases: {
      names: 'y tế công lập, dịch vụ y tế, dịch vụ y tế công lập, khám chữa bệnh',
      strong: `
        bảo hiểm y tế, BHYT, bệnh viện, trạm y tế, trung tâm y tế, cơ sở y tế, phòng khám đa khoa, y bác sĩ,
        bác sĩ, người bệnh, bệnh nhân, chăm sóc sức khỏe, y tế dự phòng, y tế cơ sở, y đức, ngành y, tiêm chủng,
        viện phí, thầy thuốc, bác sĩ gia đình, điều dưỡng, khám bệnh chữa bệnh, nhân viên y tế, thuốc chữa bệnh,
        khám bệnh, thẻ BHYT, thẻ bảo hiểm, thẻ bảo hiểm y tế, sốt xuất huyết, tay chân miệng, bệnh truyền nhiễm,
        phòng chống dịch bệnh, dịch bệnh, bệnh án, bệnh án điện tử, sức khỏe điện tử, hồ sơ sức khỏe,
        sổ sức khỏe, khám sức khỏe, khám sức khỏe định kỳ, cấp cứu, bà mẹ, bà mẹ trẻ em, trẻ em dưới 6 tuổi,
        suy dinh dưỡng, giường ghép, nằm ghép, buồng bệnh, y sĩ, nữ hộ sinh, cô đỡ thôn bản, khám thai,
        tuyến trên, chuyển tuyến, thông tuyến, kê đơn, nhân lực y tế, vắc xin, tiêm phòng, KCB,
        khám và điều trị, phòng khám, người tham gia bảo hiểm, quầy thuốc, y tế thôn bản, chẩn đoán, thủ thuật,
        giường bệnh, quá tải bệnh viện`,
    },
    inSection: {
      strong: 'y tế, sức khỏe',
      clear: 'thuốc, bệnh, điều trị, phòng chống dịch, dịch, dân số, khám, chăm sóc, tuyến xã',
    },
  },
  {
    subdimension: 'primary-education',
    dimension,
    phrases: {
      names: 'giáo dục tiểu học, giáo dục tiểu học công lập, trường tiểu học, bậc tiểu học',
      strong: `
        giáo viên, đội ngũ giáo viên, phụ huynh, phụ huynh học sinh, cha mẹ học sinh, trường chuẩn quốc gia,
        trường đạt chuẩn quốc gia, trường lớp học, kiên cố hóa trường lớp, kiên cố hóa trường lớp học,
        trường lớp, học sinh, dạy học, dạy và học, dạy thêm, dạy thêm học thêm, lạm thu, chất lượng giáo dục,
        giáo dục phổ thông, phòng học, lớp học, điểm trường, bữa ăn bán trú, sách giáo khoa, sĩ số,
        chương trình giáo dục phổ thông, thu chi trong trường học, nhà vệ sinh trường học, trường mầm non,
        trường công lập, nhà trường, xã hội hóa giáo dục, trường học, giáo dục mầm non, sổ liên lạc, lớp 1,
        học bạ, bỏ học, phổ cập giáo dục, ra lớp, bán trú, nội trú, phòng học tạm, phòng học kiên cố,
        thiết bị dạy học, thu chi nhà trường, các khoản thu trong nhà trường, khoản thu đầu năm học,
        đầu năm học, năm học mới, kết quả học tập, hội cha mẹ học sinh, học sinh tiểu học,
        chuẩn quốc gia mức độ, trường đạt chuẩn, trường liên cấp, thầy cô, giáo viên tiểu học,
        tin học cho học sinh, ngành giáo dục, cơ sở giáo dục, trang thiết bị dạy học`,
      clear: 'đến trường, trẻ đến trường, học đường',
    },
    inSection: {
      clear: 'giáo dục, tiểu học, cấp học, học tập, giảng dạy, trường chuẩn, trường, nhà vệ sinh, bậc học',
      weak: 'lớp, học, dạy',
    },
  },
  {
    subdimension: 'basic-infrastructure',
    dimension,
    phrases: {
      names: 'cơ sở hạ tầng căn bản, cơ sở hạ tầng, hạ tầng căn bản, kết cấu hạ tầng nông thôn',
      strong: `
        cấp điện, cung cấp điện, cấp điện nông thôn, điện nông thôn, lưới điện, điện lưới, điện lưới quốc gia,
        trạm biến áp, điện sinh hoạt, sử dụng điện, chiếu sáng công cộng, đường giao thông,
        giao thông nông thôn, đường giao thông nông thôn, bảo dưỡng thường xuyên đường, tuyến đường, đường xã,
        đường thôn, đường nông thôn, bê tông hóa, đường liên thôn, đường liên xã, ngõ xóm, ngầm hóa, mất điện,
        điểm tập kết rác, đèn đường, chiếu sáng, vỉa hè, cầu đường, nhà máy nước, thoát nước, cứng hóa đường,
        hạ tầng giao thông, nước sạch, cấp nước, cấp nước sinh hoạt, công trình nước, công trình cấp nước,
        nước hợp vệ sinh, thu gom rác thải, thu gom rác, thu gom xử lý rác thải, đường điện, điện hạ thế,
        đường điện hạ thế, đường dây hạ thế, điện trung thế, đường trục, đường trục thôn, đường trục xã,
        trục thôn, đường ngõ, đường làng, đường bản, đường ấp, đường xóm, đường hẻm, đường huyện,
        đường nội đồng, giao thông nội đồng, đường liên bản, đường liên ấp, trạm bơm, kênh mương, cầu dân sinh,
        cầu treo, ngầm tràn, cống rãnh, chống ngập, ngập úng, tiêu thoát nước, nước máy, đấu nối nước,
        đường ống nước, hệ thống nước, nước sạch nông thôn, nước sạch tập trung, cắt điện, sự cố điện,
        an toàn điện, giá điện, công tơ, ổ gà, mặt đường, tỉnh lộ, quốc lộ, hương lộ, rác sinh hoạt,
        thu gom rác sinh hoạt, xe ép rác, xe thu gom rác, điểm trung chuyển rác, bãi rác,
        thu gom vận chuyển rác, nhựa hóa, láng nhựa, rải nhựa, thảm nhựa, trải nhựa, đường bê tông, đường nhựa,
        cứng hóa, đường đất, giao thông liên thôn, đường giao thông liên thôn, điện chiếu sáng, đèn chiếu sáng,
        hệ thống điện, điện lực, đường nông thôn mới, cầu cứng, đò ngang, xe buýt`,
    },
    inSection: {
      strong: `
        rác thải, chất thải rắn, chất thải rắn sinh hoạt, rác thải sinh hoạt, xử lý rác thải, thu gom, ngõ, hẻm,
        giao thông, hạ tầng, cầu cống, thủy lợi, rác`,
      clear: `
        vệ sinh môi trường, nguồn nước, nước thải, chất thải, điện, ngập, đèn, lộ, cống, đập, hồ chứa,
        nước sinh hoạt, công viên, nông thôn mới, xây dựng nông thôn mới, NTM, bể nước, cầu, mương`,
      weak: 'đường, nước, cây xanh, nhà văn hóa, chợ, vận chuyển, kênh',
    },
  },
  {
    subdimension: 'law-and-order',
    dimension,
    phrases: {
      names: 'an ninh trật tự, an ninh trật tự khu dân cư, trật tự an toàn xã hội, ANTT',
      strong: `
        phòng chống tội phạm, tội phạm, ma túy, phòng chống ma túy, an ninh tổ quốc, bảo vệ an ninh tổ quốc,
        an ninh chính trị, an ninh nhân dân, an toàn giao thông, trộm cắp, cướp giật, tệ nạn xã hội,
        quốc phòng an ninh, phòng cháy chữa cháy, mô hình tự quản, camera an ninh, đánh bạc, cờ bạc, tuần tra,
        cai nghiện, tín dụng đen, lừa đảo, bạo lực, tổ bảo vệ an ninh trật tự,
        lực lượng bảo vệ an ninh trật tự ở cơ sở, bạo lực gia đình, dân phòng, ANTQ, bảo vệ ANTQ,
        phạm pháp hình sự, hình sự, vũ khí, vật liệu nổ, vũ khí vật liệu nổ, cháy nổ, PCCC,
        tin báo tố giác tội phạm, tố giác tội phạm, tin báo tội phạm, đua xe, đua xe trái phép,
        tai nạn giao thông, tệ nạn, gây rối, gây rối trật tự, băng nhóm, pháo nổ, mua bán người, bảo vệ dân phố,
        dân quân, công an viên, công an chính quy, an ninh khu dân cư, an ninh nông thôn, trật tự khu dân cư,
        khu dân cư an toàn, TTATXH, ANTT cơ sở, tội phạm hình sự, ANTT ở cơ sở, trộm, móc túi,
        xuất nhập cảnh trái phép, đối tượng nghiện, người nghiện, an ninh biên giới, trật tự công cộng`,
    },
    inSection: {
      clear: 'an ninh, trật tự, quốc phòng, công an, liên gia tự quản, tự quản, phạm pháp',
      weak: 'an toàn, biên giới',
    },
  },
  {
    subdimension: '*',
    dimension,
    phrases: {},
    inSection: {
      strong: 'chỉ số cung ứng dịch vụ công',
      clear: `
        chất lượng dịch vụ công, cung ứng dịch vụ công, dịch vụ sự nghiệp công, đơn vị sự nghiệp công lập,
        sự nghiệp công`,
      weak: 'đơn vị sự nghiệp',
    },
  },
]
