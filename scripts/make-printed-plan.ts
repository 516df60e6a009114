// Prints a plan of our own writing as PDF, to try the reading of PDFs on: head and end side by side, justified text, a
// table of six columns over two pages. Written beside the test that reads it, and committed: no unit test should
// need a browser.
import { writeFileSync } from 'node:fs'
import { ROOT } from '../tests/bundled.ts'
import { startChromium } from '../tests/e2e/browser.ts'

const HEADS = ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành']

const row = (number: number) => `<tr>
  <td>${number}</td>
  <td>Ban hành kế hoạch tuyên truyền quy chế dân chủ tới từng bản, tổ dân phố, đợt ${number}</td>
  <td>- Kế hoạch;<br>- Báo cáo</td>
  <td>Phòng Nội vụ</td>
  <td>Các phòng, ban; UBND các xã</td>
  <td>Tháng 02/2022 và thường xuyên</td>
</tr>`

const html = `<meta charset="utf-8">
<style>
  body { font: 13pt 'Times New Roman', serif }
  p { text-align: justify; text-indent: 12mm }
  h3 { text-align: center }
  .plan { border-collapse: collapse; width: 100% }
  .plan td, .plan th { border: 1px solid; padding: 4px; vertical-align: top }
  .sides { width: 100%; text-align: center }
  .sides td { vertical-align: top }
</style>
<table class="sides"><tr>
  <td><b>ỦY BAN NHÂN DÂN<br>HUYỆN MƯỜNG THỬ</b><br>Số: 21/KH-UBND</td>
  <td><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</b><br>
    <i>Mường Thử, ngày 07 tháng 3 năm 2022</i></td>
</tr></table>
<h3>KẾ HOẠCH<br>Cải thiện chỉ số PAPI năm 2022</h3>
<p>Để người dân hài lòng hơn với chính quyền các cấp trong năm tới, huyện giao việc cho từng phòng, ban và từng xã với
thời hạn rõ ràng như sau:</p>
<p>a) Công khai ngân sách xã tại trụ sở.</p>
<p>- Phấn đấu 96% hộ dân biết quy hoạch sử dụng đất.</p>
<table class="plan">
  <tr>${HEADS.map(head => `<th>${head}</th>`).join('')}</tr>
  <tr><td>I</td><td colspan="5">Tham gia của người dân ở cấp cơ sở</td></tr>
  ${Array.from({ length: 14 }, (_, at) => row(at + 1)).join('')}
</table>
<table class="sides"><tr>
  <td style="text-align: left"><i>Nơi nhận:</i><br>- Như trên;<br>- Lưu: VT.</td>
  <td><b>TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH</b></td>
</tr></table>`

const browser = await startChromium()
try {
  const page = await browser.newPage()
  await page.setContent(html)
  const margin = { top: '20mm', bottom: '20mm', left: '30mm', right: '15mm' }
  const pdf = await page.pdf({ format: 'A4', margin })
  // When it was printed would make it another file each time; a date of the same length keeps places in it right.
  const dated = pdf.toString('latin1').replace(/\(D:\d{14}/g, '(D:20220307000000')
  writeFileSync(`${ROOT}packages/io/test/document/ke-hoach.pdf`, dated, 'latin1')
} finally {
  await browser.close()
}
