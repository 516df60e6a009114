import type { ChartData, PapiChart } from '@papi-lens/embed'
import type { Lang, LoadingWords } from '@papi-lens/words'

/** Attributes of a chart that no address may set here: this page decides where its data come from, and how it stands. */
const DECIDED: readonly string[] = ['src', 'lang', 'width', 'menu', 'newer']

/**
 * Shows the one chart that an address asks for, with a link to the dashboard.
 *
 * @param search the address's query, such as "?kind=trend&province=son-la&unit=health-care&lang=en"
 * @param element the class of `<papi-chart>`, which knows what can be asked of a chart; anything else is passed over
 * @param data content of a data file that has what the chart needs
 */
export function chartPage(
  main: HTMLElement,
  search: string,
  element: typeof PapiChart,
  data: ChartData,
  { lang, chart: words }: { readonly lang: Lang } & Pick<LoadingWords, 'chart'>,
): void {
  const query = new URLSearchParams(search)
  document.documentElement.lang = lang
  document.title = `${words.title} · papi-lens`

  const chart = new element()
  for (const name of element.observedAttributes.filter(known => !DECIDED.includes(known))) {
    const value = query.get(name)
    if (value !== null) chart.setAttribute(name, value)
  }
  chart.setAttribute('lang', lang)
  chart.data = data
  chart.setAttribute('menu', '')
  // The chart shows its title itself; those who jump from heading to heading need one too.
  const heading = document.createElement('h1')
  heading.textContent = words.title
  chart.addEventListener('papi-drawn', event => {
    const { title } = (event as CustomEvent<{ readonly title: string }>).detail
    heading.textContent = title
    document.title = `${title} · papi-lens`
  })

  const link = document.createElement('a')
  link.href = dashboardAddress(query, lang)
  link.target = '_blank'
  link.rel = 'noopener'
  link.textContent = words.open
  const foot = document.createElement('p')
  foot.append(link)
  main.replaceChildren(heading, chart, foot)
}

/**
 * The dashboard's address for the province and years of a chart.
 *
 * @example
 * dashboardAddress(new URLSearchParams('province=son-la&year=2023'), 'vi')
 * // => './?province=son-la&from=2022&to=2023&lang=vi'
 */
export function dashboardAddress(query: URLSearchParams, lang: Lang): string {
  const address = new URLSearchParams()
  const province = query.get('province')
  if (province) address.set('province', province)
  const to = query.get('to') ?? query.get('year')
  const from = query.get('from') ?? (to === null ? null : `${Number(to) - 1}`)
  if (from && to) {
    address.set('from', from)
    address.set('to', to)
  }
  address.set('lang', lang)
  return `./?${address}`
}

/** Lets a page around the frame hear how high it is: `{ papiChart: { height } }` in a message, in pixels. */
export function tellHeight(main: HTMLElement): void {
  if (window.parent === window) return
  new ResizeObserver(() => {
    // The height is no secret, and whose page this is in is not known.
    window.parent.postMessage({ papiChart: { height: Math.ceil(main.getBoundingClientRect().height) } }, '*')
  }).observe(main)
}
