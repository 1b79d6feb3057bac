/** The part of the page's script that draws verdicts and examples: cards whose requests are drawn when they are opened. */
export const pageCards = `
const state = (name) => el('span', { class: 'state s-' + name }, data.signs[name] + ' ' + data.stateWords[language][name])

function fact(list, name, value, kind) {
  if (value) list.append(el('dt', {}, word(name)), el('dd', { class: kind || '' }, value))
}

function copied(text) {
  const button = el('button', { onclick: async () => {
    try { await navigator.clipboard.writeText(text) } catch {
      const area = el('textarea', {}, text)
      document.body.append(area)
      area.select()
      document.execCommand('copy')
      area.remove()
      button.focus()
    }
    button.textContent = word('copied')
  } }, word('copy'))
  return el('div', { class: 'copy' }, el('pre', { class: 'line', tabindex: 0 }, text), button)
}

const pretty = (body) => el('pre', { tabindex: 0 }, body === undefined ? word('empty') : JSON.stringify(body, null, 2))

/** Its inside is made when it is first opened. */
function lazy(summary, fill, open) {
  const made = el('details', {}, summary)
  let filled = false
  const show = () => { if (!filled && made.open) { filled = true; made.append(...fill()) } }
  made.addEventListener('toggle', show)
  if (open) { made.open = true; show() }
  return made
}

function exchange(one, open) {
  const line = one.verb + ' ' + one.path + ' → '
  const summary = el('summary', {}, line, el('b', { class: one.status >= 400 ? 'bad' : '' }, String(one.status)))
  return lazy(summary, () => one.cut ? [el('p', {}, word('cut'))] : [
    el('div', { class: 'label' }, 'curl'), copied(one.curl),
    el('div', { class: 'label' }, word('request') + ' · ' + one.at), pretty(one.asked),
    el('div', { class: 'label' }, word('reply') + ' · ' + one.status), pretty(one.reply),
  ], open)
}

function expected(one) {
  if (!one.expects) return undefined
  const law = ruleById.get(one.rule)
  const said = word('expects' + one.expects[0].toUpperCase() + one.expects.slice(1))
  return law && one.expects !== 'none' ? said + ' «' + title(law) + '»' : said
}

function example(id, at, all) {
  const one = data.examples[id]
  if (!one) return el('p', {}, id)
  const facts = el('dl')
  fact(facts, 'expected', expected(one))
  fact(facts, 'got', one.got, one.state === 'fail' ? 'got' : '')
  fact(facts, 'says', one.message)
  const alone = all && all.length === 1 && one.state !== 'pass'
  const made = el('div', { class: 'example' }, el('div', {}, ...(alone ? [] : [state(one.state), ' ']), one.name), el('div', { class: 'id' }, one.feature), facts)
  const asked = one.exchanges || []
  if (asked.length) {
    made.append(lazy(el('summary', {}, word('requests') + ' (' + asked.length + ')'),
      () => asked.map((each, at) => exchange(each, at === asked.length - 1))))
  }
  made.append(el('div', { class: 'label' }, word('again')), copied(one.again))
  return made
}

function card(verdict) {
  const rule = ruleById.get(verdict.rule)
  const made = el('article', { class: 'card s-' + verdict.state }, el('h3', {}, title(rule)),
    el('div', {}, state(verdict.state), ' ', el('span', { class: 'id' }, rule.id + ' · ' + verdict.method)))
  const wrong = verdict.examples.filter((id) => data.examples[id] && data.examples[id].state !== 'pass')
  if (!wrong.length || verdict.message && wrong.every((id) => data.examples[id].message !== verdict.message)) {
    const facts = el('dl')
    fact(facts, 'says', verdict.message)
    made.append(facts)
  }
  made.append(...wrong.map(example))
  return made
}

function looseCard(id) {
  return el('article', { class: 'card s-' + data.examples[id].state }, example(id))
}
`
