import { type ErrorCode, type ErrorFacts, type Province, REGIONS, type Unit } from '@papi-lens/core'

const CARE: Unit = {
  id: 'health-care',
  level: 'subdimension',
  dimension: 'services',
  vi: 'Y tế công lập',
  en: 'Public Health Care',
}
const TOTAL: Unit = { id: 'total', level: 'total', dimension: null, vi: 'Tổng', en: 'Total' }
const HANOI: Province = {
  code: '01',
  slug: 'ha-noi',
  vi: 'Hà Nội',
  en: 'Ha Noi',
  region: 'RRD',
  aliases: [],
  successor: { code: '01', vi: 'Hà Nội' },
}
const CELL = { unit: 'health-care', province: '14', year: 2023 }

/** Facts for every code, and what is said of them. */
export const ERROR_CASES: {
  readonly [Code in ErrorCode]: readonly [ErrorFacts[Code], vi: string, en: string][]
} = {
  'unknown-province': [
    [
      { text: 'Ha Noii', nearest: [HANOI] },
      'không có tỉnh "Ha Noii"; có phải "Hà Nội"?',
      'unknown province "Ha Noii"; did you mean "Hà Nội"?',
    ],
    [
      { text: 'Atlantis', nearest: [] },
      'không có tỉnh "Atlantis"; hãy ghi mã (14), tên không dấu (son-la) hoặc tên (Sơn La)',
      'unknown province "Atlantis"; give a code (14), a slug (son-la) or a name (Sơn La)',
    ],
  ],
  'unknown-successor': [
    [
      { text: '99', known: ['01', '14'] },
      'không có tỉnh nào mang mã "99" từ ngày 1/7/2025; các mã: 01, 14',
      'unknown code "99" of a province since 1 July 2025; codes are 01, 14',
    ],
  ],
  'unknown-unit': [
    [
      { text: 'health', nearest: [CARE] },
      'không có nội dung "health"; có phải "Y tế công lập" (health-care)?',
      'unknown unit "health"; did you mean "Public Health Care" (health-care)?',
    ],
    [
      { text: 'soil', nearest: [] },
      'không có nội dung "soil"; papi explain --units liệt kê mã và tên',
      'unknown unit "soil"; papi explain --units lists ids and names',
    ],
  ],
  'unknown-year': [
    [
      { year: 1999, first: 2011, last: 2024 },
      'không có số liệu năm 1999; có các năm 2011–2024',
      'no scores for 1999; years are 2011–2024',
    ],
  ],
  'unknown-region': [
    [
      { text: 'x', known: REGIONS.slice(4, 5) },
      'không có vùng "x"; có các vùng Đông Nam Bộ (SE)',
      'unknown region "x"; regions are South East (SE)',
    ],
  ],
  'invalid-period': [
    [
      { from: 2023, to: 2022 },
      'năm 2023 không trước năm 2022; hãy ghi năm trước rồi đến năm sau',
      'year 2023 is not before 2022; give the earlier year first',
    ],
  ],
  'invalid-framework': [
    [
      { faults: [{ problem: 'no-era' }, { problem: 'gap', from: 2016, to: 2017 }] },
      'khung chỉ số có lỗi: không có giai đoạn nào; giai đoạn 2016–2017 không nối tiếp giai đoạn trước',
      'invalid framework: there is no era; era 2016–2017 does not follow the one before it',
    ],
    [
      {
        faults: [
          { problem: 'ids' },
          { problem: 'too-long', from: 1, to: 999 },
          { problem: 'no-part', from: 2016, to: 2017, dimension: 'voice', part: 'clinics' },
          { problem: 'parts', from: 2016, to: 2017, dimension: 'voice' },
        ],
      },
      'khung chỉ số có lỗi: mã bị trùng, hoặc nội dung thành phần thuộc một chỉ số không có; giai đoạn 1–999 dài quá mức; giai đoạn 2016–2017: "clinics" không phải nội dung thành phần của "voice"',
      'invalid framework: ids are not unique or a sub-dimension names an unknown dimension; era 1–999 is too long; era 2016–2017: "clinics" is not a sub-dimension of "voice"',
    ],
  ],
  'invalid-comparability': [
    [
      { year: 2018, units: ['gift'], problem: 'no-subdimension' },
      'mốc đổi cách đo năm 2018 nêu gift, không phải nội dung thành phần',
      'break of 2018 names gift: not a sub-dimension',
    ],
    [
      { year: 2018, units: ['land-plans'], problem: 'no-break' },
      'thang điểm của land-plans đổi vào năm 2018 nhưng không có mốc nào ghi điều đó',
      'the scale of land-plans changes in 2018, but no break says so',
    ],
  ],
  'invalid-score': [
    [
      { ...CELL, problem: 'derived' },
      'điểm của health-care, tỉnh 14, năm 2023: điểm tổng hợp được tính ra, không nhập vào',
      'score for health-care, province 14, 2023: the total is derived, not given',
    ],
  ],
  'outside-scale': [
    [
      { ...CELL, score: 3, min: 0.25, max: 2.5 },
      'điểm 3 của health-care, tỉnh 14, năm 2023 nằm ngoài thang điểm; hãy ghi từ 0,25 đến 2,5',
      'score 3 for health-care, province 14, 2023 is outside its scale; give 0.25 to 2.5',
    ],
    [
      { ...CELL, province: null, score: 3, min: 0.25, max: 2.5 },
      'điểm 3 của health-care, năm 2023 nằm ngoài thang điểm; hãy ghi từ 0,25 đến 2,5',
      'score 3 for health-care, 2023 is outside its scale; give 0.25 to 2.5',
    ],
  ],
  'damaged-scores': [
    [
      { year: 2023 },
      'dữ liệu điểm đóng gói của năm 2023 bị hỏng; hãy tải lại trọn vẹn',
      'the packed scores of 2023 are damaged; load the data again, whole',
    ],
  ],
  'duplicate-score': [
    [
      CELL,
      'có hai điểm cho health-care, tỉnh 14, năm 2023; hãy giữ một',
      'two scores for health-care, province 14, 2023; keep one',
    ],
  ],
  'invalid-uncertainty': [
    [
      { ...CELL, problem: 'negative', values: [-0.1] },
      'sai số của health-care, tỉnh 14, năm 2023: sai số chuẩn −0,1 là số âm; phải từ 0 trở lên',
      'uncertainty of health-care, province 14, 2023: standard error −0.1 is negative; it must be 0 or more',
    ],
    [
      { ...CELL, problem: 'nothing-given', values: [] },
      'sai số của health-care, tỉnh 14, năm 2023: không có số nào; hãy ghi sai số chuẩn hoặc hai cận 95%',
      'uncertainty of health-care, province 14, 2023: no figure given; give a standard error or 95% bounds',
    ],
  ],
  'duplicate-uncertainty': [
    [
      CELL,
      'có hai sai số cho health-care, tỉnh 14, năm 2023; hãy giữ một',
      'two uncertainties for health-care, province 14, 2023; keep one',
    ],
  ],
  'invalid-level': [
    [
      { level: 5 },
      'mức ý nghĩa 5 không nằm giữa 0 và 1; hãy ghi 0,05',
      'significance level 5 is not between 0 and 1; give 0.05',
    ],
  ],
  'invalid-unit': [
    [
      { unit: CARE, allowed: ['total', 'services'] },
      '"Y tế công lập" (health-care) là nội dung thành phần, không chia nhỏ được; hãy chọn total, services',
      '"Public Health Care" (health-care) is a sub-dimension and has no parts; give total, services',
    ],
  ],
  'not-settable': [
    [
      { unit: TOTAL, parts: [] },
      '"Tổng" (total) là điểm cộng, không đặt thẳng được; hãy đặt các nội dung thành phần',
      'cannot set "Total" (total), which is a sum; set sub-dimensions',
    ],
  ],
  'not-measured': [
    [
      { unit: CARE, year: 2017, years: [2018, 2019] },
      '"Y tế công lập" (health-care) chưa đo năm 2017; các năm có điểm: 2018, 2019',
      '"Public Health Care" (health-care) was not measured in 2017; years with a score: 2018, 2019',
    ],
  ],
  'not-published': [
    [
      { unit: CARE, province: HANOI, missing: [2023], reason: 'no-own-score', years: [], compared: false },
      '"Y tế công lập" (health-care) của Hà Nội chưa có điểm riêng năm 2023; không năm nào có điểm',
      '"Public Health Care" (health-care) of Ha Noi: no score of its own in 2023; it has a score in no year',
    ],
    [
      { unit: CARE, province: HANOI, missing: [2023], reason: 'not-published', years: [], compared: false },
      '"Y tế công lập" (health-care) của Hà Nội chưa công bố điểm năm 2023; không năm nào có điểm',
      'no score of "Public Health Care" (health-care) was published for Ha Noi in 2023; it has a score in no year',
    ],
    [
      {
        unit: CARE,
        province: HANOI,
        missing: [2022, 2023],
        reason: 'not-published',
        years: [2020, 2021],
        compared: true,
      },
      '"Y tế công lập" (health-care) của Hà Nội chưa công bố điểm năm 2022 và 2023; các năm có điểm và so sánh được: 2020, 2021',
      'no score of "Public Health Care" (health-care) was published for Ha Noi in 2022 and 2023; years with a score that compare: 2020, 2021',
    ],
  ],
  'not-comparable': [
    [
      {
        unit: TOTAL,
        from: 2018,
        to: 2023,
        verdict: 'redefined',
        causes: Array.from({ length: 4 }, () => ({ unit: CARE, verdict: 'rescaled' as const })),
        usable: [[2022, 2024]],
      },
      '"Tổng" (total) năm 2018 và 2023 không so sánh được: Y tế công lập (đổi thang điểm), Y tế công lập (đổi thang điểm), Y tế công lập (đổi thang điểm) và 1 nội dung khác; hãy chọn cả hai năm trong 2022–2024',
      '"Total" (total) of 2018 and 2023 does not compare: Public Health Care (other scale), Public Health Care (other scale), Public Health Care (other scale) and 1 more; choose both years within 2022–2024',
    ],
  ],
  'unknown-chart': [
    [
      { text: 'trnd', nearest: ['trend'], known: ['trend', 'map'] },
      'không có biểu đồ "trnd"; có phải trend?',
      'unknown chart "trnd"; did you mean trend?',
    ],
  ],
  'incomplete-request': [
    [
      { chart: 'trend', needs: 'province' },
      'biểu đồ "trend" cần một tỉnh; hãy ghi mã (14) hoặc tên (Sơn La)',
      'chart "trend" needs a province; give a code (14) or a name (Sơn La)',
    ],
  ],
  'invalid-outlines': [
    [
      { problem: 'not-topojson', code: null },
      'tệp ranh giới các tỉnh không đúng dạng TopoJSON; hãy dùng data/geo/provinces.topo.json',
      'the file of outlines is no TopoJSON of provinces; give data/geo/provinces.topo.json',
    ],
  ],
  'invalid-chart-option': [
    [
      { option: 'width', value: '100', allowed: [320, 1600] },
      'độ rộng "100" không hợp lệ cho biểu đồ; hãy ghi từ 320 đến 1600 điểm ảnh',
      'width "100" does not do for a chart; give 320 to 1600 pixels',
    ],
    [
      { option: 'theme', value: 'blue', allowed: ['light', 'dark'] },
      'bảng màu "blue" không hợp lệ cho biểu đồ; hãy chọn light, dark',
      'unknown theme "blue" of a chart; use light, dark',
    ],
  ],
  'unused-chart-option': [
    [
      { chart: 'trend', option: 'provinces', charts: ['slope', 'comparison'] },
      'biểu đồ "trend" không dùng "provinces"; các biểu đồ có dùng: slope, comparison',
      'chart "trend" takes no "provinces"; charts that do are slope, comparison',
    ],
    [
      { chart: 'trend', option: 'ranks', charts: [] },
      'biểu đồ "trend" không dùng "ranks"; hãy bỏ đi',
      'chart "trend" takes no "ranks"; leave it out',
    ],
  ],
  'unknown-plan': [
    [
      { text: 'ha-noi', known: ['son-la-2024'] },
      'không có kế hoạch "ha-noi"; có các kế hoạch son-la-2024 …',
      'unknown plan "ha-noi"; there are son-la-2024 …',
    ],
    [
      { text: 'ha-noi', known: [] },
      'không có kế hoạch "ha-noi"; dữ liệu không có kế hoạch nào',
      'unknown plan "ha-noi"; the data has no plans',
    ],
  ],
}
