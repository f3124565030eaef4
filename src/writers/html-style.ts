// The look of the report. A mention is tint and line, so that colour never says anything alone, and the name of its kind
// can be shown behind it; no padding, border or inline-block on it, which would tear Arabic letters apart.
import { FACT_LISTS, type FactList } from '../model/fact.js'
import type { Words } from './words.js'

/** Hue and line of each kind; for clauses the sign behind them. */
const LOOKS: Readonly<Record<FactList, { hue: number; line: string; sign?: string }>> = {
  dates: { hue: 85, line: 'solid' },
  numbers: { hue: 235, line: 'dotted' },
  people: { hue: 0, line: 'double' },
  organisations: { hue: 300, line: 'dashed' },
  places: { hue: 150, line: 'wavy' },
  positions: { hue: 45, line: 'solid', sign: '◆' },
  statements: { hue: 200, line: 'solid', sign: '❞' },
  changes: { hue: 120, line: 'solid', sign: '⇅' },
  custom: { hue: 270, line: 'solid' },
}

const look = (list: FactList, words: Words): string => {
  const { hue, line, sign } = LOOKS[list]
  const off = `:root:has(#show-${list}:not(:checked))`
  return `.${list}{--hue:${hue};--line:${line}}
${sign ? `.sign.${list}::after,.filter .${list} span::after{content:"${sign}"}` : `.label.${list}::after{content:"${words.single[list]}"}`}
${off} :is(mark,mark>a,.clause).${list},${off} mark.${list}>a{background:none;text-decoration:none}
${off} :is(.list,.sign,.label).${list}{display:none}`
}

const SCREEN = `
:root{color-scheme:light dark;--ink:#20242a;--soft:#565e68;--paper:#f7f6f3;--card:#fff;--rule:#dcdad4;--link:#1d4f91;
--tint:93%;--chroma:.06;--edge:50%;--clause:96.5%;
--ui:system-ui,"Segoe UI","Noto Sans Arabic","Noto Sans",Tahoma,sans-serif;
--naskh:"Noto Naskh Arabic","Geeza Pro","Sakkal Majalla","Traditional Arabic","Segoe UI",Tahoma,serif}
@media (prefers-color-scheme:dark){:root{--ink:#e9e7e2;--soft:#aeb4bb;--paper:#15171a;--card:#1d2024;--rule:#3a3f45;
--link:#9cc3f5;--tint:36%;--chroma:.065;--edge:74%;--clause:25%}}
*{box-sizing:border-box}
html{scroll-padding-block:5.5rem 3rem}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
body{margin:0 auto;max-width:76rem;padding:0 1.25rem 4rem;color:var(--ink);background:var(--paper);font:1rem/1.6 var(--ui)}
a{color:var(--link);text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--link);outline-offset:1px}
h1,h2,h3{line-height:1.3;margin:0}h1{font-size:1rem;color:var(--soft);font-weight:600}
h2{font-size:1.6rem;overflow-wrap:anywhere}h3{display:inline;font-size:1.05rem}
header{display:flex;justify-content:space-between;gap:1rem;padding:1.25rem 0 .5rem}
.index,:root:not(:has(#documents)) .index{display:none}:root:has(#documents) .index{display:inline}
.skip{position:absolute;inset-block-start:-4rem}.skip:focus{inset-block-start:.5rem;background:var(--card);padding:.25rem .75rem;z-index:3}
.filter{position:sticky;inset-block-start:0;z-index:2;display:flex;flex-wrap:wrap;gap:.4rem .5rem;margin:0;padding:.6rem 0;
border:0;border-block-end:1px solid var(--rule);background:var(--paper)}
.filter fieldset{display:contents}.filter legend{float:inline-start;padding:.2rem 0;margin-inline-end:.25rem;color:var(--soft)}
.filter label{display:inline-flex;align-items:center;gap:.35rem;padding:.1rem .6rem;font-size:.95rem;border:1px solid var(--rule);border-radius:1rem;
background:var(--card);cursor:pointer}
.filter input{margin:0;width:1rem;height:1rem;accent-color:var(--link)}
.filter .names{margin-inline-start:auto;border-style:dashed}
.filter label:not(.names):has(input:not(:checked)){color:var(--soft)}
.filter .positions span::after,.filter .statements span::after,.filter .changes span::after{margin-inline-start:.4em}
mark,.filter label:not(.names) :checked+span{color:inherit;background:oklch(var(--tint) var(--chroma) var(--hue,0))}
mark a{color:inherit}
mark a,mark:not(:has(a)),.filter label:not(.names) :checked+span{text-decoration:underline var(--line) oklch(var(--edge) .15 var(--hue,0)) 2px;text-underline-offset:.32em;text-decoration-skip-ink:none}
.filter :is(.positions,.statements,.changes) :checked+span{text-decoration:none}
.clause.statements{background:oklch(var(--clause) .012 var(--hue))}
.sign,.label{unicode-bidi:isolate;font:.75rem/1 var(--ui);color:oklch(var(--edge) .13 var(--hue));text-decoration:none;margin-inline:.2em}
.sign{padding:.2em .3em;margin:0;font-weight:700}.sign.statements{font-size:1.1rem}
.label{display:none;font-style:normal;border:1px solid;border-radius:.3em;padding:0 .3em}
:root:has(#show-labels:checked) .label{display:inline}
mark:target,.clause:target,mark:target>a{background:oklch(calc(var(--tint) - 8%) .12 var(--hue,0))}
mark:target{outline:2px solid oklch(var(--edge) .15 var(--hue))}
tr:target>*{background:oklch(var(--tint) var(--chroma) var(--hue,0))}
[data-hint]:is(:hover,:focus-visible)::before{content:attr(data-hint);position:fixed;inset-block-end:0;inset-inline:0;z-index:4;
padding:.5rem 1.25rem;background:var(--ink);color:var(--paper);font:.95rem/1.5 var(--ui);direction:ltr;text-align:center;text-decoration:none}
article{padding-block:1.5rem 2.5rem}article+article{border-block-start:3px double var(--rule)}
.known,.found,.note{margin:.4rem 0 0;color:var(--soft)}.known{display:flex;flex-wrap:wrap;gap:.2rem 1.5rem}
.found{display:flex;flex-wrap:wrap;gap:.2rem 1rem;padding:0;list-style:none}
.note{border-inline-start:4px solid oklch(var(--edge) .15 60);padding-inline-start:.75rem;color:var(--ink)}
.reading{display:grid;gap:1.5rem 3rem;margin-block:1.25rem 2rem}
.reading>.text{font:1.2rem/2.15 var(--naskh);max-width:46rem;overflow-wrap:anywhere}
.text p{margin:0 0 .6em}
.timeline ol{list-style:none;margin:.5rem 0 0;padding:0;border-inline-start:2px solid var(--rule)}
.timeline li{position:relative;padding-inline-start:1.1rem;margin-block-end:.8rem;font-size:.95rem}
.timeline li::before{content:"";position:absolute;inset-inline-start:-6px;inset-block-start:.5em;width:10px;height:10px;border-radius:50%;
background:oklch(var(--edge) .15 var(--hue))}
.timeline li>span{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden;font-family:var(--naskh)}
.hijri{color:var(--soft)}
.lists{display:grid;gap:1.5rem;grid-template-columns:repeat(auto-fit,minmax(min(25rem,100%),1fr));align-items:start}
.lists .list{background:var(--card);border:1px solid var(--rule);border-block-start:4px solid oklch(var(--edge) .13 var(--hue));
border-radius:.4rem;padding:.6rem 1rem .8rem;min-width:0}
.lists :is(.statements,.changes){grid-column:1/-1}
table{border-collapse:collapse;width:100%}caption{text-align:start;padding-block-end:.3rem}
h3 .count{font-weight:400;color:var(--soft)}
th,td{text-align:start;padding:.3rem .4rem;border-block-end:1px solid var(--rule);vertical-align:baseline;font-weight:400}
thead th{color:var(--soft);font-size:.85rem}
tbody :is(.name,.text,.title,.speaker,.person,.organisation,.change){overflow-wrap:anywhere}
tbody tr:last-child>*{border-block-end:0}
:is(th,td):first-child{padding-inline-start:0}
td.count{color:var(--soft);font-variant-numeric:tabular-nums}
:is(.value,.from,.to,.by,.date) bdi{font-variant-numeric:tabular-nums;white-space:nowrap}
small{display:block;color:var(--soft);font-size:.85rem}
.said::before{content:"❞"}
.ways a{display:inline-block;min-width:1.7em;margin-inline-start:.25em;text-align:center;font-size:.85rem;line-height:1.5;border:1px solid var(--rule);
border-radius:.3em;text-decoration:none}
footer{color:var(--soft);border-block-start:1px solid var(--rule);padding-block:.75rem}
@media (min-width:62rem){.reading:has(.timeline){grid-template-columns:minmax(0,1fr) 20rem}}
@media (max-width:40rem){body{padding-inline:1rem}.filter{position:static}html{scroll-padding-block:1rem 3rem}h2{font-size:1.3rem}
.lists .list{padding-inline:.75rem}
.numbers :is(th,td):is(.type,.count){display:none}.numbers .value{min-width:7.5em}.numbers .value bdi{white-space:normal;overflow-wrap:anywhere}
:is(.statements,.changes) :is(table,thead,tbody,tr,caption){display:block}
:is(.statements,.changes) thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
:is(.statements,.changes) tr{padding-block:.4rem;border-block-end:1px solid var(--rule)}
:is(.statements,.changes) tbody :is(th,td){display:block;border:0;padding:.05rem 0}
.statements tbody :is(th,.verb){display:inline;margin-inline-end:.5em}
.changes td.none{display:none}
.changes tbody td:not(.text)::before{content:attr(data-column);margin-inline-end:.5em;color:var(--soft);font-size:.85rem}}
`

const PRINT = `
@page{margin:18mm 16mm}
@media print{:root{color-scheme:light;--ink:#000;--soft:#444;--paper:#fff;--card:#fff;--rule:#bbb;--link:#000;--tint:93%;--edge:45%;--clause:96.5%}
body{max-width:none;padding:0;font-size:10pt}.reading>.text{font-size:12.5pt;line-height:1.9;max-width:none}
.filter,.skip,.index,.ways,.said,footer{display:none!important}
mark,.clause,.lists .list,.timeline li::before{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.reading,.reading:has(.timeline){display:block}.timeline li>span{-webkit-line-clamp:none;display:block}
.lists{display:block;columns:2;column-gap:1rem}.lists .list{margin-block-end:1rem}.lists :is(.numbers,.statements,.changes){column-span:all;margin-block-start:1rem}
.lists :not(.numbers,.statements,.changes).list{break-inside:avoid}
tr,li,caption{break-inside:avoid}caption,h2,h3,thead{break-after:avoid}thead{display:table-header-group}
article+article{break-before:page;border:0}a{text-decoration:none}}
`

/** The one style sheet of a report. */
export const stylesheet = (words: Words): string =>
  `${SCREEN}${FACT_LISTS.map((list) => look(list, words)).join('\n')}${PRINT}`
