import { THEME_NAMES, THEMES } from '@papi-lens/charts'

/**
 * Colours of the theme, of what surrounds the drawing and of the drawing in the page: text, ground and what can be pressed may
 * follow the page (--papi-ink, --papi-soft, --papi-paper, --papi-accent). Files keep those of the theme.
 */
const colours = THEME_NAMES.map(name => {
  const { ink, soft, line, card, tick } = THEMES[name]
  const own = { ink, soft, paper: card }
  const rules = Object.entries(own).map(([part, colour]) => `svg [fill="${colour}"]{fill:var(--${part})}`)
  // Paper has colours of its own.
  const values = Object.entries(own).map(
    ([part, colour]) => `--${part}:${name === 'print' ? colour : `var(--papi-${part},${colour})`};`,
  )
  return `figure[data-theme=${name}]{${values.join('')}--line:${line};--edge:${tick};${rules.join('')}}`
}).join('\n')

const CSS = `
:host{display:block;min-width:0}
:host(:not([width]))::before{content:"";display:block;width:320px;max-width:100%}
:host([hidden]){display:none}
figure{margin:0;container-type:inline-size;contain-intrinsic-inline-size:640px;color:var(--ink);background:var(--paper);font:400 14px/1.5 "Be Vietnam Pro","Segoe UI",Roboto,"Noto Sans",Arial,sans-serif}
[hidden]{display:none!important}
${colours}
svg{display:block;width:100%;height:auto}
:host([width]) svg{width:auto;max-width:100%}
.bar{display:flex;flex-wrap:wrap;gap:8px;align-items:center;padding:4px 12px 12px}
button{font:inherit;font-size:12.5px;color:var(--ink);background:var(--paper);border:1px solid var(--edge);border-radius:6px;padding:4px 10px;min-height:28px;cursor:pointer}
button:hover,button[aria-expanded=true]{border-color:var(--ink)}
:focus-visible{outline:2px solid var(--papi-accent,currentColor);outline-offset:2px}
[role=menu]{display:flex;flex-direction:column;order:1;width:100%;max-width:300px}
[role=menu] button{text-align:left;border-radius:0;min-height:36px;margin-top:-1px}
[aria-checked=true]::before{content:"✓ "}
.newer,.read{padding:2px 12px 4px}
.said{margin:0;font-size:12.5px;color:var(--soft)}
.said:empty{display:none}
.figures{overflow-x:auto;padding:0 12px 12px;position:relative}
.figures.unseen{position:absolute;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
table{border-collapse:collapse;font-size:12.5px;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:600;padding:4px 0}
th,td{padding:3px 12px 3px 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;font-weight:400}
thead th{color:var(--soft)}
.failure p{margin:0 0 4px}
.failure{padding:8px 12px;border:1px dashed #76808f;border-radius:6px;font:400 14px/1.5 "Be Vietnam Pro","Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;overflow-wrap:anywhere}
@container (min-width:420px){.bar,.newer,.read,.figures:not(.unseen){padding-left:20px;padding-right:20px}}
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
