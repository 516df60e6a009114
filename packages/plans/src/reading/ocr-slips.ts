/** A slip of text recognition, or of typing, and what was meant. Context keeps right words as they are. */
export interface OcrSlip {
  /** Lower-case fragment without which the pattern cannot match: spares long texts the pattern. */
  readonly hint: string
  readonly pattern: RegExp
  readonly right: string
  readonly reason: string
}

const slip = (hint: string, wrong: string, right: string, reason: string): OcrSlip => ({
  hint,
  pattern: new RegExp(`(?<!\\p{L})${wrong}`, 'gu'),
  right,
  reason,
})

const MARK = 'a mark was lost or misread, and the syllables as printed are no Vietnamese word'
/** Words that follow a promise of a result. */
const PROMISED =
  '(?= (?:năm|trong|hết|đến|tới|từ|tỷ lệ|tỉ lệ|đạt|hoàn thành|giảm|tăng|xây dựng|nâng|cải thiện|chỉ số|kết quả|có|trên|mỗi|cuối|không|tiếp tục|duy trì|\\d))'

/**
 * The slips worth repairing: those that would hide a promise, a dimension, a duty or an agency. Each is a rule about
 * words of the language.
 */
export const OCR_SLIPS: readonly OcrSlip[] = [
  slip(
    'ần đ',
    `([Pp])h(?:ần|ấn) đ(?:ầu|âu)${PROMISED}`,
    '$1hấn đấu',
    'a promise follows: "phấn đấu", to strive for',
  ),
  slip(
    'ân đ',
    `([Pp])h(?:ân) đ(?:ầu|ấu|âu)${PROMISED}`,
    '$1hấn đấu',
    'a promise follows: "phấn đấu", to strive for',
  ),
  slip('hấn đ', '([Pp])hấn đ(?:ầu|âu)(?!\\p{L})(?! (?:vào|của))', '$1hấn đấu', MARK),
  slip('ur', '([Bb])ur(?= (?:chính|điện|phẩm|cục|tá))', '$1ưu', '"ư" and "u" read as "ur": bưu, post'),
  slip('ru', '([Bb])ru(?= (?:chính|điện|phẩm|cục|tá))', '$1ưu', '"ư" and "u" read as "ru": bưu, post'),
  slip('ơn đ', '([Đđ])ơn đốc(?!\\p{L})', '$1ôn đốc', 'no word; "đôn đốc", to urge on'),
  slip('hững nhi', '([Nn])hững nhiễu(?! (?:loạn|động|sóng|xạ))', '$1hũng nhiễu', '"nhũng nhiễu", harassment'),
  slip(
    'ham nh',
    '([Tt])ham nh(?:ững|ủng|ung|ùng)(?!\\p{L})(?! (?:gì|ai|thứ))',
    '$1ham nhũng',
    '"tham nhũng", corruption',
  ),
  slip(
    'iên ngh',
    '([Kk])iên nghị(?= (?:của|về|với|cấp|các|phản ánh|cử tri)|[,;])',
    '$1iến nghị',
    '"kiến nghị", a petition, before whose it is; "kiên nghị" is steadfast',
  ),
  slip(
    'iên ngh',
    '(?<=(?:phản ánh|khiếu nại|tố cáo|ánh), )([Kk])iên nghị',
    '$1iến nghị',
    '"kiến nghị", a petition, in a list of complaints',
  ),
  slip(
    'ngộ',
    '(?<=(?:^|\\t)|kiến )ngộ(?= của (?:tổ chức|công dân|cá nhân|người dân|cử tri))',
    'nghị',
    'second half of "kiến nghị", a petition',
  ),
  slip('duyet', '([Dd])uyet(?!\\p{L})', '$1uyệt', '"duyệt", to approve; its marks were lost'),
  slip('nte', '([Ii])nt(?:enet|erent|renet|ernetl)(?!\\p{L})', '$1nternet', 'internet'),
  slip('phố b', '([Pp])hố biến(?!\\p{L})', '$1hổ biến', MARK),
  slip('hành ch', '([Hh])ành ch(?:inh|ình|ỉnh)(?!\\p{L})', '$1ành chính', MARK),
  slip('th', '([Tt])h(?:ủ tuc|ũ tục|ú tục|ù tục)(?!\\p{L})', '$1hủ tục', MARK),
  slip('dân ch', '([Dd])ân ch(?:ù|ũ)(?!\\p{L})', '$1ân chủ', MARK),
  slip('minh b', '([Mm])inh b(?:ach|ạnh|ách)(?!\\p{L})', '$1inh bạch', MARK),
  slip('nh', '([Cc])ập nh(?:ât|ất|ậc)(?!\\p{L})', '$1ập nhật', MARK),
  slip('khi', '([Kk])hi(?:êu|ều|ếú) n(?:ại|ai)(?!\\p{L})', '$1hiếu nại', MARK),
  slip('cáo', '([Tt])ô cáo(?!\\p{L})', '$1ố cáo', MARK),
  slip('soát', '([Kk])i(?:ềm|êm|ếm) soát(?!\\p{L})', '$1iểm soát', MARK),
  slip('quản tr', '([Qq])uản tr(?:i|ì|í)(?!\\p{L})', '$1uản trị', MARK),
  slip('iên t', '([Đđ])iên tử(?!\\p{L})', '$1iện tử', MARK),
  slip('trình', '([Gg])i(?:ãi|ái|ài) trình(?!\\p{L})', '$1iải trình', MARK),
  slip('nghèo', '([Hh])ô nghèo(?!\\p{L})', '$1ộ nghèo', MARK),
  slip('tr', '([Tt])rực tu(?:yên|yền)(?! truyền)(?!\\p{L})', '$1rực tuyến', MARK),
  slip('dân', '([Nn])g(?:uời|ừơi|uòi|ưởi) dân(?!\\p{L})', '$1gười dân', MARK),
  // No syllable has ư before a plain o that carries a tone; the horn of ơ was lost.
  { hint: 'ưò', pattern: /ưò/gu, right: 'ườ', reason: 'no syllable has "ưò": the horn of ơ was lost' },
  { hint: 'ưó', pattern: /ưó/gu, right: 'ướ', reason: 'no syllable has "ưó": the horn of ơ was lost' },
  { hint: 'ưỏ', pattern: /ưỏ/gu, right: 'ưở', reason: 'no syllable has "ưỏ": the horn of ơ was lost' },
  { hint: 'ưõ', pattern: /ưõ/gu, right: 'ưỡ', reason: 'no syllable has "ưõ": the horn of ơ was lost' },
  { hint: 'ưọ', pattern: /ưọ/gu, right: 'ượ', reason: 'no syllable has "ưọ": the horn of ơ was lost' },
]
