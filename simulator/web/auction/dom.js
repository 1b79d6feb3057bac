/**
 * Makes an element. Attributes that are `undefined` or `false` are left out, functions are listeners (`onclick`).
 * @param {string} name
 * @param {Record<string, unknown>} [attributes]
 * @param {...(Node | string | number | undefined | false)} children
 * @returns {HTMLElement}
 */
export function h(name, attributes = {}, ...children) {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) attach(element, key, value)
  const there = children.filter((child) => child !== undefined && child !== false)
  element.append(...there.map((child) => (child instanceof Node ? child : String(child))))
  return element
}

/** @type {(element: HTMLElement, key: string, value: unknown) => void} */
function attach(element, key, value) {
  if (value === undefined || value === false) return
  if (typeof value === 'function')
    element.addEventListener(key.slice(2), /** @type {EventListener} */ (value))
  else element.setAttribute(key, value === true ? '' : String(value))
}

/**
 * @param {string} id
 * @returns {HTMLElement}
 */
export const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id))

/**
 * Changes a text only when it differs, so that nobody is read the same thing twice.
 * @param {Element} element
 * @param {string} text
 */
export function say(element, text) {
  if (element.textContent !== text) element.textContent = text
}
