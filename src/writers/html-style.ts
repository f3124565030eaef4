// The look of the report. A mention is tint and underline, so that colour never says anything alone; no padding, border
// or inline-block on it, which would tear Arabic letters apart.
import { FACT_LISTS, type FactList } from '../model/fact.js'

/** Hue and line of each kind. */
const LOOKS: Readonly<Record<FactList, readonly [hue: number, line: string]>> = {
  dates: [45, 'solid'],
  numbers: [200, 'dotted'],
  people: [330, 'double'],
  organisations: [265, 'dashed'],
  places: [130, 'wavy'],
  positions: [15, 'solid'],
  statements: [180, 'solid'],
  changes: [90, 'dotted'],
}

const looks = FACT_LISTS.map((list) => {
  const [hue, line] = LOOKS[list]
  return `.${list}{--h:${hue};--line:${line}}
:root:has(#show-${list}:not(:checked)) mark.${list}{background:none;text-decoration:none}
:root:has(#show-${list}:not(:checked)) .list.${list}{display:none}`
}).join('\n')

export const STYLESHEET = `
:root{color-scheme:light dark;--ink:#1c1c1c;--paper:#fff;--rule:#8886;--l:90%;--edge:35%}
@media (prefers-color-scheme:dark){:root{--ink:#eee;--paper:#161616;--l:24%;--edge:70%}}
body{margin:0 auto;max-width:60rem;padding:1rem;color:var(--ink);background:var(--paper);
font:1.05rem/1.9 "Noto Naskh Arabic","Geeza Pro","Segoe UI",Tahoma,sans-serif}
a{color:inherit;text-decoration:none}a:focus-visible,a:hover{outline:2px solid currentColor}
fieldset{border:1px solid var(--rule);display:flex;flex-wrap:wrap;gap:.3rem 1rem}
mark,label span{color:inherit;background:hsl(var(--h) 80% var(--l));
text-decoration:underline var(--line) hsl(var(--h) 80% var(--edge)) 2px;text-underline-offset:.3em}
:target{outline:3px solid hsl(var(--h,0) 80% var(--edge))}
article{border-top:2px solid var(--rule);margin-top:1.5rem}
table{border-collapse:collapse;width:100%;margin:1rem 0}caption{font-weight:bold;text-align:start}
th,td{text-align:start;padding:.1rem .6rem;border-bottom:1px solid var(--rule);vertical-align:top}
td a{text-decoration:underline}
.timeline{list-style:none;border-inline-start:3px solid var(--rule);padding-inline-start:1rem}
.timeline bdi:first-child{font-weight:bold}
@media print{fieldset{display:none}tr,li{break-inside:avoid}mark{print-color-adjust:exact}}
${looks}
`
