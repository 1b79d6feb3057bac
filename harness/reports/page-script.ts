import { pageCards } from './page-cards.ts'

/**
 * What the page does, in the language of browsers. Everything from the run goes through textContent: nothing in it is read
 * as HTML. Rows and cards are made a screenful at a time, requests only when somebody opens them.
 */
export const pageScript = String.raw`
'use strict'
const data = JSON.parse(document.getElementById('data').textContent)
const $ = (query, from = document) => from.querySelector(query)
const bad = new Set(['fail', 'config-error', 'harness-error', 'warn'])
const severity = ['fail', 'harness-error', 'config-error', 'warn']
let language = document.documentElement.lang
const chosen = { states: new Set(), method: '', text: '' }
const word = (name) => data.words[language][name]

function el(name, props = {}, ...inside) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(props)) {
    if (key === 'class') made.className = value
    else if (key.startsWith('on')) made.addEventListener(key.slice(2), value)
    else if (value !== undefined && value !== false) made.setAttribute(key, value)
  }
  made.append(...inside.filter((one) => one !== undefined && one !== null))
  return made
}

const rules = data.rules.map((rule) => ({ ...rule, by: new Map(), worst: 'pass' }))
const ruleById = new Map(rules.map((rule) => [rule.id, rule]))
for (const verdict of data.verdicts) ruleById.get(verdict.rule).by.set(verdict.method, verdict)
for (const rule of rules) {
  const all = [...rule.by.values()]
  rule.haystack = [rule.id, rule.en, rule.uk, rule.source, ...all.map((one) => one.message)].join('\n').toLowerCase()
  rule.worst = severity.find((state) => all.some((one) => one.state === state)) || 'pass'
}
const title = (rule) => rule[language] || rule.en || rule.id

function fits(verdict) {
  return (!chosen.method || verdict.method === chosen.method) && (!chosen.states.size || chosen.states.has(verdict.state))
}
const says = (rule) => chosen.text.toLowerCase().split(/\s+/).every((part) => rule.haystack.includes(part))

/** Draws items a screenful at a time, the next when the end comes near. */
function drawn(parent, items, make, step) {
  parent.replaceChildren()
  let at = 0
  const more = () => {
    const end = parent.lastElementChild
    if (watcher) watcher.disconnect()
    const fresh = document.createDocumentFragment()
    for (const item of items.slice(at, at + step)) fresh.append(make(item))
    at += step
    parent.append(fresh)
    if (watcher && at < items.length && parent.lastElementChild !== end) watcher.observe(parent.lastElementChild)
  }
  const watcher = 'IntersectionObserver' in window && new IntersectionObserver((seen) => {
    if (seen.some((one) => one.isIntersecting)) more()
  }, { rootMargin: '1200px' })
  more()
  return () => { if (watcher) watcher.disconnect() }
}

${pageCards}
const verdictsShown = () => rules.filter(says).flatMap((rule) => [...rule.by.values()].filter(fits))

function drawFailures() {
  const wrong = verdictsShown().filter((one) => bad.has(one.state))
  wrong.sort((a, b) => severity.indexOf(a.state) - severity.indexOf(b.state))
  const loose = data.loose.filter((id) => bad.has(data.examples[id].state) && fits(data.examples[id]))
  const cards = [...wrong.map((one) => () => card(one)), ...loose.map((id) => () => looseCard(id))]
  const section = $('#failures')
  section.hidden = cards.length === 0
  $('small', section).textContent = cards.length
  const list = $('div', section)
  list.replaceChildren()
  const button = el('button', { onclick: () => more(20) })
  let at = 0
  function more(step) {
    button.before(...cards.slice(at, at + step).map((make) => make()))
    at += step
    button.textContent = word('more') + ' (' + (cards.length - at) + ')'
    button.hidden = at >= cards.length
  }
  list.append(button)
  more(3)
}

function drawReasons() {
  const reasons = new Map()
  for (const { state: name, message } of verdictsShown()) {
    if (name !== 'could-not-run') continue
    reasons.set(message || '', (reasons.get(message || '') || 0) + 1)
  }
  $('#reasons').hidden = reasons.size === 0
  const sorted = [...reasons].sort((a, b) => b[1] - a[1])
  $('#reasons ul').replaceChildren(...sorted.map(([reason, count]) =>
    el('li', { class: 's-could-not-run' }, el('b', {}, String(count)), reason)))
}

function row(rule, methods) {
  const head = el('th', { scope: 'row' }, el('button', { 'aria-expanded': 'false', onclick: () => open(rule, made) },
    title(rule), el('span', { class: 'id' }, rule.id)))
  const made = el('tr', { class: 's-' + rule.worst }, head)
  for (const method of methods) {
    const verdict = rule.by.get(method)
    const cell = el('td', { class: 'm' + (verdict ? ' s-' + verdict.state + (fits(verdict) ? '' : ' off') : '') })
    if (verdict) {
      const name = data.stateWords[language][verdict.state]
      cell.append(el('button', { tabindex: -1, title: method + ': ' + name, 'aria-label': rule.id + ', ' + method + ': ' + name,
        onclick: () => open(rule, made, method) }, data.signs[verdict.state], el('span', { class: 'method' }, method),
        el('span', { class: 'word' }, ' ' + name)))
    }
    made.append(cell)
  }
  return made
}

function open(rule, made, method) {
  const next = made.nextElementSibling
  const button = $('th button', made)
  if (next && next.className === 'more') {
    next.remove()
    if (next.dataset.method === (method || '')) return button.setAttribute('aria-expanded', 'false')
  }
  button.setAttribute('aria-expanded', 'true')
  const cell = el('td', { colspan: made.children.length })
  const facts = el('dl')
  facts.append(el('dt', {}, 'uk'), el('dd', {}, rule.uk || '—'), el('dt', {}, 'en'), el('dd', {}, rule.en || '—'))
  fact(facts, 'source', rule.source)
  cell.append(facts)
  for (const verdict of rule.by.values()) {
    if (method ? verdict.method !== method : chosen.method && verdict.method !== chosen.method) continue
    const counts = word('held') + ' ' + verdict.held + ', ' + word('refused') + ' ' + verdict.refused
    const head = el('div', {}, state(verdict.state), ' ', verdict.method + ' · ' + counts)
    const inside = el('article', { class: 'card s-' + verdict.state }, head)
    if (verdict.message) inside.append(el('dl', {}, el('dt', {}, word('says')), el('dd', {}, verdict.message)))
    if (verdict.examples.length) {
      inside.append(lazy(el('summary', {}, word('examples') + ' (' + verdict.examples.length + ')'),
        () => verdict.examples.map(example), Boolean(method)))
    }
    cell.append(inside)
  }
  const more = el('tr', { class: 'more' }, cell)
  more.dataset.method = method || ''
  made.after(more)
}

let stop = () => {}
function drawMatrix() {
  stop()
  const methods = chosen.method ? [chosen.method] : data.methods
  const shown = rules.filter((rule) => says(rule) && [...rule.by.values()].some(fits))
  $('#matrix table').className = methods.length > 1 ? 'many' : 'one'
  $('#matrix thead').replaceChildren(el('tr', {}, el('th', { scope: 'col' }, word('rule')),
    ...methods.map((method) => el('th', { scope: 'col', class: 'm' }, el('span', {}, method)))))
  $('#matrix small').textContent = shown.length + ' ' + word('of') + ' ' + rules.length
  $('#none').hidden = shown.length > 0
  stop = drawn($('#matrix tbody'), shown, (rule) => row(rule, methods), 60)
}

function draw() {
  for (const one of document.querySelectorAll('[data-t]')) one.textContent = word(one.dataset.t)
  for (const one of document.querySelectorAll('[data-s]')) one.textContent = data.stateWords[language][one.dataset.s]
  for (const one of document.querySelectorAll('[data-outcome]')) one.textContent = data.outcomes[language][one.dataset.outcome]
  for (const one of document.querySelectorAll('.chip')) one.setAttribute('aria-pressed', chosen.states.has(one.dataset.state))
  const text = $('#text')
  text.placeholder = word('search')
  text.setAttribute('aria-label', word('search'))
  text.value = chosen.text
  $('#method').replaceChildren(el('option', { value: '' }, word('all') + ' (' + data.methods.length + ')'),
    ...data.methods.map((method) => el('option', { value: method }, method)))
  $('#method').value = chosen.method
  drawFailures()
  drawReasons()
  drawMatrix()
  document.documentElement.style.setProperty('--filters', $('.filters').offsetHeight + 'px')
}

/** The address keeps language and filters, so that a link shows what its sender saw. */
function keep() {
  const said = new URLSearchParams()
  said.set('lang', language)
  if (chosen.text) said.set('q', chosen.text)
  if (chosen.method) said.set('method', chosen.method)
  if (chosen.states.size) said.set('state', [...chosen.states].join(' '))
  try { history.replaceState(null, '', '#' + said) } catch {}
  draw()
}
function recall() {
  const said = new URLSearchParams(location.hash.slice(1))
  const asked = said.get('lang')
  if (asked in data.words) language = asked
  chosen.text = said.get('q') || ''
  chosen.method = data.methods.includes(said.get('method')) ? said.get('method') : ''
  chosen.states = new Set((said.get('state') || '').split(' ').filter((one) => data.states.includes(one)))
  speak()
}
function speak() {
  document.documentElement.lang = language
  const button = $('#language')
  button.lang = language === 'uk' ? 'en' : 'uk'
  button.textContent = language === 'uk' ? 'English' : 'Українською'
}

$('#language').addEventListener('click', () => { language = language === 'uk' ? 'en' : 'uk'; speak(); keep() })
for (const chip of document.querySelectorAll('.chip')) {
  chip.addEventListener('click', () => {
    if (!chosen.states.delete(chip.dataset.state)) chosen.states.add(chip.dataset.state)
    keep()
  })
}
for (const one of document.querySelectorAll('[data-entity]')) {
  one.addEventListener('click', () => { chosen.text = one.dataset.entity + '.'; keep(); $('#matrix').scrollIntoView() })
}
let waiting
$('#text').addEventListener('input', (event) => {
  chosen.text = event.target.value
  clearTimeout(waiting)
  waiting = setTimeout(keep, 120)
})
$('#method').addEventListener('change', (event) => { chosen.method = event.target.value; keep() })
function clear() { chosen.states.clear(); chosen.method = ''; chosen.text = ''; keep() }
$('#clear').addEventListener('click', clear)
window.addEventListener('hashchange', () => { recall(); draw() })

document.addEventListener('keydown', (event) => {
  const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)
  if (event.key === '/' && !typing) { event.preventDefault(); $('#text').focus(); return }
  if (event.key === 'Escape') { clear(); return }
  const from = !typing && event.target.closest && event.target.closest('tbody > tr:not(.more) > *')
  if (!from) return
  const rows = [...from.closest('tbody').children].filter((one) => !one.className.includes('more'))
  const [x, y] = [[...from.parentElement.children].indexOf(from), rows.indexOf(from.parentElement)]
  const move = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }[event.key]
  if (!move) return
  const next = rows[y + move[1]] && rows[y + move[1]].children[x + move[0]]
  const button = next && $('button', next)
  if (button) { event.preventDefault(); button.focus(); button.scrollIntoView({ block: 'nearest' }) }
})

recall()
draw()
`
