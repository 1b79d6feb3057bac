/** How every page looks: one sheet, no script; light and dark, wide and narrow. */
export const style = `
:root { color-scheme: light dark; --ink: #17202f; --soft: #586377; --line: #dce1ea; --paper: #fff; --back: #f3f5f9; --deep: #0b5d57; --tint: #e5f2f0; --warn: #b3261e; --on: #fff }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ecf4; --soft: #9aa5b8; --line: #313b4d; --paper: #1a2130; --back: #111722; --deep: #5cc8bd; --tint: #17332f; --warn: #ff8a80; --on: #0c1a18 } }
* { box-sizing: border-box }
body { margin: 0; font: 16px/1.5 system-ui, 'Segoe UI', Roboto, sans-serif; color: var(--ink); background: var(--back); overflow-wrap: anywhere }
a { color: var(--deep) }
:focus-visible { outline: 3px solid var(--deep); outline-offset: 2px }
.skip { position: absolute; left: -99rem } .skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .5rem }
header { background: var(--paper); border-bottom: 1px solid var(--line) }
.bar { max-width: 70rem; margin: 0 auto; padding: .6rem 1.25rem; display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; align-items: center }
.brand { font-weight: 700; font-size: 1.1rem; text-decoration: none; color: var(--ink) }
.brand::before { content: ''; display: inline-block; width: .8em; height: .8em; border-radius: .2em; background: var(--deep); margin-right: .45em; vertical-align: -.02em }
nav { display: flex; flex-wrap: wrap; gap: .35rem 1.1rem } nav a[aria-current] { font-weight: 600; text-decoration-thickness: 2px }
.who { margin-left: auto; display: flex; flex-wrap: wrap; gap: .35rem 1rem; align-items: center }
main { max-width: 70rem; margin: 0 auto; padding: 1.25rem }
h1 { font-size: 1.6rem; line-height: 1.25; margin: .25rem 0 .75rem } h2 { font-size: 1.15rem; margin: 0 0 .75rem } h3 { font-size: 1rem; margin: 0 0 .25rem }
p { margin: 0 0 .75rem } .lead { color: var(--soft); max-width: 46rem }
section { background: var(--paper); border: 1px solid var(--line); border-radius: .6rem; padding: 1.1rem 1.25rem; margin: 0 0 1rem } section > :last-child { margin-bottom: 0 }
.two { display: grid; grid-template-columns: minmax(0, 1fr) 20rem; gap: 0 1rem; align-items: start } .two aside { display: grid }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .9rem 1.5rem; margin: 0 } .facts div { min-width: 0 } dt { color: var(--soft); font-size: .875rem } dd { margin: 0 }
.big .small { font-weight: 400 } .big dd { font-size: 1.25rem; font-weight: 600; font-variant-numeric: tabular-nums }
table { border-collapse: collapse; width: 100% } th, td { text-align: left; padding: .55rem .9rem .55rem 0; border-top: 1px solid var(--line); vertical-align: top } th:last-child, td:last-child { padding-right: 0 } tr:first-child > * { border-top: 0 }
thead th { color: var(--soft); font-weight: 500; font-size: .875rem; padding-top: 0 } thead + tbody tr:first-child > * { border-top: 1px solid var(--line) }
.sum { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums } th.sum { text-align: right }
form { display: flex; flex-wrap: wrap; gap: .6rem .75rem; align-items: end } form.inline { display: inline-flex } form.tall { display: grid; gap: .9rem; align-items: start; justify-items: start }
form.tall > label, form.tall > fieldset, form.tall > .row { width: 100% } section > form + form { margin-top: .75rem }
label { display: grid; gap: .2rem; color: var(--soft); font-size: .875rem; min-width: 0 } label > small { color: var(--soft) } .row { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: .75rem }
input, textarea, select, button { font: inherit; font-size: 1rem; color: inherit; padding: .5rem .65rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--paper); max-width: 100%; min-height: 2.75rem } label > input, label > textarea, label > select { width: 100%; color: var(--ink) } textarea { min-height: 5rem }
button { background: var(--deep); color: var(--on); border-color: var(--deep); cursor: pointer; font-weight: 600; padding-inline: 1rem } button.second { background: transparent; color: var(--deep) } .who button { min-height: 0; padding: .3rem .7rem; font-weight: 500 }
fieldset { border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem 1rem; margin: 0; display: grid; gap: .75rem; min-width: 0 } legend { font-weight: 600; padding: 0 .35rem }
.quiet { color: var(--soft) } .small { font-size: .875rem }
.status { display: inline-block; padding: .1rem .6rem; border: 1px solid var(--line); border-radius: 1rem; font-size: .875rem; white-space: nowrap } .status.open { background: var(--tint); border-color: var(--deep) }
.refused, .given-up { color: var(--warn) } .done { color: var(--deep) } .notice { border-left: 4px solid var(--deep) } .notice.bad { border-left-color: var(--warn) }
article { border-top: 1px solid var(--line); padding: .75rem 0 } article:first-of-type { border-top: 0; padding-top: 0 } article > :last-child { margin-bottom: 0 } blockquote { margin: .25rem 0 .5rem; padding: .1rem 0 .1rem .9rem; border-left: 3px solid var(--deep) }
.pages { display: flex; gap: 1rem } .actions { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .5rem }
@media (max-width: 60rem) { .two { grid-template-columns: minmax(0, 1fr) } .two aside { order: -1 } }
@media (max-width: 40rem) {
  main { padding: 1rem .75rem } .bar { padding: .6rem .75rem } section { padding: 1rem } .who { margin-left: 0; width: 100%; justify-content: space-between } h1 { font-size: 1.35rem }
  thead { position: absolute; left: -99rem } tr { display: block; padding: .6rem 0; border-top: 1px solid var(--line) } tbody tr:first-child { border-top: 0; padding-top: 0 } thead + tbody tr:first-child > * { border-top: 0 }
  td { display: flex; gap: .75rem; justify-content: space-between; border: 0; padding: .15rem 0; text-align: right } td[data-name]::before { content: attr(data-name); color: var(--soft); text-align: left; flex: none } td.main { display: block; text-align: left; font-weight: 500 } td.sum { white-space: normal }
  form > label { flex: 1 1 100% } form button { flex: 1 1 auto } .who form button { flex: none }
}
`
