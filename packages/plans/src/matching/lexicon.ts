import { ACCOUNTABILITY } from './lexicon-accountability.ts'
import { CORRUPTION_CONTROL } from './lexicon-corruption-control.ts'
import { E_GOVERNANCE } from './lexicon-e-governance.ts'
import { ENVIRONMENT } from './lexicon-environment.ts'
import { PARTICIPATION } from './lexicon-participation.ts'
import { PROCEDURES } from './lexicon-procedures.ts'
import { SERVICES } from './lexicon-services.ts'
import { TRANSPARENCY } from './lexicon-transparency.ts'
import type { PhrasesByWeight, Topic } from './topic.ts'

/** What each sub-dimension is about, in the order of the framework. */
export const TOPICS: readonly Topic[] = [
  ...PARTICIPATION,
  ...TRANSPARENCY,
  ...ACCOUNTABILITY,
  ...CORRUPTION_CONTROL,
  ...PROCEDURES,
  ...SERVICES,
  ...ENVIRONMENT,
  ...E_GOVERNANCE,
]

/** Words for work on all dimensions at once: they speak against any one sub-dimension, in every section. */
export const EVERY_DIMENSION: PhrasesByWeight = {
  names: `
    chương trình tổng thể cải cách hành chính, chương trình tổng thể CCHC, kế hoạch cải cách hành chính,
    kế hoạch CCHC, nâng cao chỉ số hiệu quả quản trị và hành chính công,
    cải thiện chỉ số hiệu quả quản trị và hành chính công, nâng cao chỉ số PAPI, cải thiện chỉ số PAPI,
    kế hoạch PAPI, kết quả chỉ số PAPI`,
  clear: `
    chỉ số hiệu quả quản trị và hành chính công, chỉ số PAPI, cải cách hành chính, CCHC,
    chỉ số cải cách hành chính, PAR INDEX, SIPAS, chỉ số nội dung, nội dung thành phần`,
}

/**
 * Longer terms in which the words of a topic mean something else: an agency that is merely named, a place, a law. They
 * count for nothing and keep their parts from counting.
 */
export const BESIDE_THE_TOPIC = `
  tài nguyên và môi trường, tài nguyên môi trường, giáo dục và đào tạo, giáo dục đào tạo, giáo dục chính trị,
  giáo dục quốc phòng, môi trường mạng, môi trường số, môi trường điện tử, môi trường đầu tư,
  môi trường kinh doanh, môi trường làm việc, môi trường công tác, an ninh mạng, an ninh thông tin,
  an ninh lương thực, an ninh năng lượng, trật tự xây dựng, trật tự đô thị, công nghiệp điện tử,
  hộp thư điện tử, thư điện tử, phòng tư pháp, sở tư pháp, bộ tư pháp, công chức tư pháp,
  công chức tư pháp hộ tịch, thanh tra huyện, thanh tra tỉnh, phòng y tế, sở y tế, bộ y tế, đại học y,
  tòa án nhân dân tối cao, công khai xin lỗi, điện tử, điện thoại, bưu điện, điện toán, nhà nước, đất nước,
  cả nước, trong nước, nước ngoài, thị trường, hiện trường, trường hợp, quảng trường, tài chính kế hoạch,
  tư pháp hộ tịch, văn phòng đăng ký, văn hóa thông tin, nội dung, bảng tin, ý kiến chỉ đạo, cầu thị, yêu cầu,
  nhu cầu, toàn cầu, thu hút, thu thập, thu nhập, đường lối, đường dây, cơ quan thuế, dịch chuyển, du lịch,
  giao dịch, an toàn vệ sinh lao động, học tập kinh nghiệm, hội họp, đơn vị, đơn giản, đơn giản hóa, tham mưu,
  chi tiết, chi phí, chi nhánh, chi bộ, chi hội, chi cục, kỷ luật, pháp luật, mạng xã hội, mạng lưới, quỹ đạo,
  bệnh thành tích, hài hòa, báo cáo, thông báo, thu thập thông tin, tiền lương, sóng gió, thẩm quyền,
  y tế thế giới`
