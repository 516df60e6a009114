import { THEME_NAMES, THEMES } from '@papi-lens/charts'

/** Colours of the bar and the table follow the theme of the drawing. */
const colours = THEME_NAMES.map(name => {
  const { ink, soft, line, card, tick } = THEMES[name]
  return `figure[data-theme=${name}]{--ink:${ink};--soft:${soft};--line:${line};--card:${card};--edge:${tick}}`
}).join('\n')

const CSS = `
:host{display:block;min-width:0}
:host([hidden]){display:none}
figure{margin:0;container-type:inline-size;contain-intrinsic-inline-size:640px;color:var(--ink);background:var(--card);font:400 14px/1.5 "Be Vietnam Pro","Segoe UI",Roboto,"Noto Sans",Arial,sans-serif}
[hidden]{display:none!important}
${colours}
svg{display:block;width:100%;height:auto}
:host([width]) svg{width:auto;max-width:100%}
.bar{display:flex;flex-wrap:wrap;gap:8px;align-items:center;padding:4px 12px 12px}
button{font:inherit;font-size:12.5px;color:var(--ink);background:var(--card);border:1px solid var(--edge);border-radius:6px;padding:4px 10px;min-height:28px;cursor:pointer}
button:hover,button[aria-expanded=true]{border-color:var(--ink)}
button:focus-visible,.figures:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
ul{display:flex;flex-wrap:wrap;gap:8px;list-style:none;margin:0;padding:0}
.said{margin:0;font-size:12.5px;color:var(--soft)}
.said:empty{display:none}
.figures{overflow-x:auto;padding:0 12px 12px;position:relative}
.figures.unseen{position:absolute;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
table{border-collapse:collapse;font-size:12.5px;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:600;padding:4px 0}
th,td{padding:3px 12px 3px 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;font-weight:400}
thead th{color:var(--soft)}
.failure{margin:0;padding:8px 12px;border:1px dashed #76808f;border-radius:6px;font:400 14px/1.5 "Be Vietnam Pro","Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;overflow-wrap:anywhere}
@container (min-width:420px){.bar,.figures:not(.unseen){padding-left:20px;padding-right:20px}}
@media print{.bar{display:none}svg{max-height:85vh}}
`

let sheet: CSSStyleSheet | null = null

/** The style of every chart on the page: one constructed sheet, which a Content-Security-Policy does not hinder. */
export function chartStyle(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(CSS)
  }
  return sheet
}
