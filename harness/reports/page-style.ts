/** Styles of the HTML report. Colours of states: text on the page's ground has a contrast of at least 4.5. */
export const pageStyle = `
:root { color-scheme: light dark; --ground: #fff; --raised: #f6f8fa; --line: #d0d7de; --text: #1f2328; --quiet: #59636e; --link: #0550ae;
  --pass: #1a7f37; --fail: #cf222e; --warn: #8a5a00; --could-not-run: #7d4e00; --not-applicable: #6e7781; --config-error: #bc4c00; --harness-error: #8250df;
  --nothing: #cf222e; --fail-ground: #ffebe9 }
@media (prefers-color-scheme: dark) { :root { --ground: #0d1117; --raised: #161b22; --line: #30363d; --text: #e6edf3; --quiet: #9198a1; --link: #79c0ff;
  --pass: #3fb950; --fail: #ff7b72; --warn: #d29922; --could-not-run: #e3b341; --not-applicable: #8b949e; --config-error: #f0883e; --harness-error: #bc8cff;
  --nothing: #ff7b72; --fail-ground: #3d1518 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--text); font: 15px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif }
main, header { max-width: 76rem; margin: 0 auto; padding: 0 1rem }
header { padding-top: 1rem; display: grid; grid-template-columns: 1fr auto; gap: .25rem 1rem; align-items: start }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 } h1::before { content: ""; display: inline-block; width: .7em; height: .7em; border-radius: 50%; background: currentColor; margin-right: .45em }
h2 { font-size: 1.1rem; margin: 1.75rem 0 .6rem } h2 small { font-weight: 400; color: var(--quiet) }
.brand { color: var(--quiet); font-size: .85rem; margin: 0 } .meta { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: .15rem 1.1rem; margin: .3rem 0 0; color: var(--quiet); font-size: .85rem }
.meta b { font-weight: 500; color: var(--text); overflow-wrap: anywhere }
button, select, input { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--line); border-radius: 6px; padding: .35rem .6rem; min-height: 2.25rem }
button { cursor: pointer } button:hover { background: var(--raised) } :focus-visible { outline: 3px solid var(--link); outline-offset: 1px }
.chips { display: flex; flex-wrap: wrap; gap: .4rem } .chip { display: inline-flex; gap: .45rem; align-items: baseline; color: var(--c); border-color: var(--c) }
.chip b { font-size: 1.15rem; font-variant-numeric: tabular-nums } .chip[aria-pressed=true] { background: var(--c); color: var(--ground) } .chip:disabled { opacity: .45; cursor: default; border-color: var(--line) }
.chart { display: grid; grid-template-columns: max-content 1fr max-content; gap: .25rem .6rem; align-items: center; font-size: .85rem }
.chart button { all: unset; cursor: pointer; color: var(--link) } .chart button:hover { text-decoration: underline } .chart button:focus-visible { outline: 3px solid var(--link) }
.chart svg { width: 100%; height: 14px; border-radius: 3px; background: var(--raised); display: block } .chart span { color: var(--quiet); font-variant-numeric: tabular-nums; text-align: right }
.chart em { font-style: normal; color: var(--fail); font-weight: 600 } @media (min-width: 60rem) { .chart.wide { grid-template-columns: max-content 1fr max-content max-content 1fr max-content; column-gap: .8rem } }
.filters { position: sticky; top: 0; z-index: 3; background: var(--ground); border-bottom: 1px solid var(--line); padding: .6rem 0; margin-top: 1.5rem; display: flex; flex-wrap: wrap; gap: .5rem; align-items: center }
.filters input { flex: 1 1 14rem; min-width: 0 } .filters label { color: var(--quiet) } .filters select { max-width: 60vw }
.card { border: 1px solid var(--line); border-left: 4px solid var(--c); border-radius: 6px; padding: .6rem .8rem; margin: .5rem 0; background: var(--ground) }
.card h3 { font-size: .98rem; margin: 0; font-weight: 600; overflow-wrap: anywhere } .card .id { color: var(--quiet); font: .82rem ui-monospace, monospace; overflow-wrap: anywhere }
.state { color: var(--c); font-weight: 600; white-space: nowrap }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem .7rem; margin: .45rem 0 } dt { color: var(--quiet) } dd { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap } dd.got { color: var(--fail) }
details { margin: .35rem 0 } summary { cursor: pointer; color: var(--link); padding: .2rem 0 } details details { border-left: 2px solid var(--line); padding-left: .7rem; margin-left: .1rem }
details details summary { color: inherit; font: .85rem ui-monospace, monospace; overflow-wrap: anywhere } .bad { color: var(--fail) }
pre { background: var(--raised); border-radius: 6px; padding: .6rem; margin: .25rem 0; overflow: auto; max-height: 26rem; font: .8rem/1.4 ui-monospace, "DejaVu Sans Mono", monospace }
pre.line { white-space: pre-wrap; overflow-wrap: anywhere; max-height: 8rem } .copy { display: flex; gap: .4rem; align-items: flex-start } .copy pre { min-width: 0 } .example + .example { border-top: 1px solid var(--line); margin-top: .7rem; padding-top: .6rem }
.copy button { font-size: .8rem; margin-top: .25rem; min-height: 2rem } .label { color: var(--quiet); font-size: .8rem; margin-top: .4rem }
table { border-collapse: separate; border-spacing: 0; width: 100%; font-size: .9rem } th, td { border-bottom: 1px solid var(--line); padding: .3rem .4rem; text-align: left; vertical-align: top }
thead th { position: sticky; top: var(--filters, 3.6rem); background: var(--ground); z-index: 2; font-weight: 500; color: var(--quiet); vertical-align: bottom } thead .m { text-align: center }
.many thead .m span { writing-mode: vertical-rl; transform: rotate(180deg); font-size: .8rem; max-height: 12rem } td.m { text-align: center; width: 2.4rem; white-space: nowrap } .one td.m { width: 10rem; text-align: left } .one thead .m { text-align: left }
tbody th { font-weight: 400 } tbody th button { all: unset; cursor: pointer; display: block; width: 100% } tbody th button:focus-visible { outline: 3px solid var(--link) } tbody th .id { display: block; color: var(--quiet); font: .8rem ui-monospace, monospace; overflow-wrap: anywhere }
td button { border: 0; background: none; padding: 0 .35rem; min-height: 1.9rem; min-width: 1.9rem; color: var(--c); font-weight: 700 } td .word { display: none; font-weight: 500 } .one td .word { display: inline } td .method { display: none }
td.off { opacity: .25 } tr.s-fail > th { box-shadow: inset 4px 0 var(--fail) } tr.s-fail > th button { padding-left: .5rem } td.s-fail button { background: var(--fail-ground) } tr.more > td { background: var(--raised); padding: .8rem }
.s-pass { --c: var(--pass) } .s-fail { --c: var(--fail) } .s-warn { --c: var(--warn) } .s-could-not-run { --c: var(--could-not-run) } .s-not-applicable { --c: var(--not-applicable) } .s-config-error { --c: var(--config-error) } .s-harness-error { --c: var(--harness-error) }
ul.reasons { margin: 0; padding-left: 0; list-style: none } ul.reasons li { padding: .15rem 0 } ul.reasons b { display: inline-block; min-width: 3rem; text-align: right; margin-right: .6rem; font-variant-numeric: tabular-nums; color: var(--c) }
.hint { color: var(--quiet); font-size: .8rem; margin: 1.5rem 0 2rem } [hidden] { display: none !important }
@media (max-width: 44rem) { body { font-size: 16px } h1 { font-size: 1.3rem } .filters { gap: .4rem } .filters label { display: none } .hint { display: none }
  .many thead { display: none } .many tr, .many tbody { display: block } .many tbody th { display: block; border: 0; padding-bottom: 0 } .many td.m { display: inline-block; width: auto; border: 0; padding: 0 .1rem }
  .many tr:not(.more) { border-bottom: 1px solid var(--line); padding: .35rem 0 } .many tr.more > td { display: block; padding: .4rem } .many td .method { display: inline; font-weight: 400; font-size: .78rem; margin-left: .3rem } .many td button { border: 1px solid var(--line); min-height: 2.25rem; margin-bottom: .2rem }
  .one td.m { width: 2.4rem } .one td .word, .one thead .m span { display: none } dl { grid-template-columns: 1fr } dt { font-size: .8rem; margin-top: .2rem } .copy { flex-wrap: wrap } .chip:disabled { display: none } .card { padding: .5rem .6rem } }
@media print { .filters, .hint { display: none } }
@media (prefers-reduced-motion: no-preference) { button { transition: background .1s } }
`
