import { h, say } from './dom.js'
import { postBid } from './feed.js'
import { energyFields, moneyFields } from './fields.js'
import { figure, less } from './figures.js'
import { best, compared, isEnergy, limitOf, steepness, weighing } from './state.js'
import { refusal } from './words.js'

/** The bidder's form. It outlives every message of the feed, so that nothing typed is lost and focus stays. */

/** @typedef {import('./fields.js').Room} Room */
/** @typedef {import('./fields.js').Fields} Fields */
/**
 * @typedef {object} Form
 * @property {HTMLElement} panel
 * @property {Room} room
 * @property {boolean} energy
 * @property {Fields} fields
 * @property {HTMLElement} element
 * @property {HTMLElement} message
 * @property {HTMLElement} group
 * @property {Record<'place' | 'edit' | 'cancel' | 'clear', HTMLElement>} buttons
 * @property {number} [steepOnce] a bid far below the limit that was asked about once
 * @property {boolean} standing the bid of this turn was taken and is not being edited
 */

const CANCEL = -1
const SLOW = 5_000

/**
 * @param {HTMLElement} panel
 * @param {Room} room
 */
export function bidForm(panel, room) {
  const form = built(panel, room)
  panel.replaceChildren(form.element)
  stand(form, false)
  return {
    /** A new turn of the bidder, or the same one after a reload. @param {Record<string, any>} posted */
    begin(posted) {
      form.fields.fill(posted)
      form.steepOnce = undefined
      tell(form, '', 'good')
      stand(form, form.energy ? posted.changed === true : typeof posted.amount === 'number')
    },
    /** The limit and the words, after the document or the language changed. */
    refresh() {
      const words = room.words()
      say(form.buttons.place, words.placeBid)
      say(form.buttons.edit, words.edit)
      say(form.buttons.cancel, words.cancelBid)
      say(form.buttons.clear, words.clear)
      panel.setAttribute('aria-label', words.proposal)
      form.fields.refresh()
    },
    focus: () => focus(form),
  }
}

/**
 * @param {HTMLElement} panel
 * @param {Room} room
 * @returns {Form}
 */
function built(panel, room) {
  const energy = isEnergy(room.auction())
  const fields = energy ? energyFields(room) : moneyFields(room)
  const message = h('p', { class: 'bids-form-alert', role: 'alert', id: 'bid-message' })
  const group = h('div', { class: 'buttons' })
  const button = (
    /** @type {string} */ name,
    /** @type {string} */ look,
    /** @type {() => void} */ onclick,
  ) => h('button', { id: `${name}-bid-button`, type: 'button', class: `btn btn-${look}`, onclick })
  const buttons = {
    place: h('button', { id: 'place-bid-button', type: 'submit', class: 'btn btn-success' }),
    edit: button('edit', 'link', () => {
      stand(form, false)
      focus(form)
    }),
    cancel: button('cancel', 'danger', () => send(form, fields.cancel())),
    clear: button('clear', 'primary', () => clear(form)),
  }
  const onsubmit = (/** @type {Event} */ event) => {
    event.preventDefault()
    submit(form)
  }
  const element = h(
    'form',
    { id: 'BidsForm', name: 'form.BidsForm', novalidate: true, autocomplete: 'off', onsubmit },
    h('div', { class: 'limits', id: 'bid-limits' }, ...fields.limits),
    message,
    h('div', { class: 'fields' }, ...fields.boxes, group),
  )
  /** @type {Form} */
  const form = { panel, room, energy, fields, element, message, group, buttons, standing: false }
  return form
}

/** @param {Form} form */
const focus = ({ standing, buttons, fields }) => (standing ? buttons.edit : fields.inputs[0])?.focus()

/**
 * While a bid stands it can be edited or cancelled; otherwise one can be placed.
 * @param {Form} form
 * @param {boolean} stands
 */
function stand(form, stands) {
  const { fields, group, buttons } = form
  form.standing = stands
  for (const input of fields.inputs) input.disabled = stands
  group.replaceChildren(...(stands ? [buttons.edit, buttons.cancel] : [buttons.place, buttons.clear]))
}

/**
 * @param {Form} form
 * @param {string} text
 * @param {'good' | 'bad' | 'careful'} tone
 */
function tell({ message }, text, tone) {
  message.className = `bids-form-alert ${tone}`
  message.textContent = text
}

/** @param {Form} form */
function clear(form) {
  form.fields.fill({})
  tell(form, '', 'good')
  focus(form)
}

/** @param {Form} form */
function submit(form) {
  const { standing, fields, energy, room } = form
  if (standing) return
  const bid = fields.read()
  if (!bid) {
    tell(form, room.words()[energy ? 'noTerms' : 'noAmount'], 'bad')
    focus(form)
    return
  }
  const steep = energy ? undefined : steepOf(form, bid.amount ?? 0)
  if (steep !== undefined && form.steepOnce !== bid.amount) {
    form.steepOnce = bid.amount
    tell(form, room.words().lowering(room.lang() === 'en' ? steep : steep.replace('.', ',')), 'careful')
    return
  }
  form.steepOnce = undefined
  send(form, bid)
}

/**
 * By how many percent this bid would go down, when that is much.
 * @param {Form} form
 * @param {number} amount
 */
function steepOf({ room }, amount) {
  const allowed = limitOf(room.auction(), room.me)
  const value = figure(amount)
  return allowed && value && value.over >= 0n ? steepness(value, allowed) : undefined
}

/**
 * @param {Form} form
 * @param {Record<string, number>} bid
 */
async function send(form, bid) {
  const { room, element } = form
  const slow = setTimeout(() => tell(form, room.words().slow, 'bad'), SLOW)
  element.setAttribute('aria-busy', 'true')
  try {
    const answer = await postBid(room.id, room.me, bid)
    if (answer.ok) taken(form, bid, answer.data)
    else tell(form, refusal(answer.error, room.lang()), 'bad')
  } catch {
    tell(form, room.words().notSent, 'bad')
  } finally {
    clearTimeout(slow)
    element.removeAttribute('aria-busy')
  }
}

/**
 * @param {Form} form
 * @param {Record<string, number>} bid
 * @param {Record<string, any>} data what the module keeps of the bidder now
 */
function taken(form, bid, data) {
  const { room, energy, fields } = form
  const words = room.words()
  const cancelled = Object.values(bid).includes(CANCEL)
  if (cancelled) {
    tell(form, words.taken, 'good')
    fields.fill(energy ? data : {})
  } else {
    const equal = !energy && coincides(room, bid.amount ?? 0)
    tell(form, equal ? `${words.placed}. ${words.sameBid}` : words.placed, 'good')
  }
  stand(form, !cancelled)
  focus(form)
}

/**
 * Another bidder's best bid is worth the same.
 * @param {Room} room
 * @param {number} amount
 */
function coincides(room, amount) {
  const [other, weigh] = [best(room.auction()), weighing(room.auction(), room.me)]
  const [value, price] = [other && compared(room.auction(), other).value, figure(amount)]
  if (!other || !value || !price || other.bidder_id === room.me.bidder_id) return false
  const mine = weigh ? weigh.to(price) : price
  return !less(mine, value) && !less(value, mine)
}
