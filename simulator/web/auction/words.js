/**
 * The room's words. Those that auction robots look for are the module's own, word for word.
 * @typedef {'uk' | 'en'} Language
 */

const uk = {
  skip: 'До змісту сторінки',
  title: 'Аукціон',
  waiting: 'Очікування',
  round: 'Раунд',
  finished: 'Завершено',
  untilStart: 'до початку аукціону',
  untilRound: 'до початку раунду',
  untilRoundEnds: 'до закінчення раунду',
  untilTurn: 'до вашої черги',
  untilTurnEnds: 'до закінчення вашої черги',
  untilResults: 'до оголошення результатів',
  completed: 'Аукціон завершився',
  disclosing: 'Очікуємо на розкриття імен учасників',
  resending: 'Центральна база ще не прийняла результатів, їх надсилають знову',
  missed: 'Аукціон не розпочався і буде перепланований',
  cancelled: 'Закупівлю скасовано',
  years_: 'р.',
  days: 'дн',
  hours: 'год',
  minutes: 'хв',
  seconds: 'сек',
  at: 'о',
  initialBids: 'Початкові заявки',
  possible: 'Можливі результати',
  results: 'Оголошення результатів',
  you: 'Ви',
  best: 'мінімум',
  bestEnergy: 'максимум',
  changed: 'змінено',
  kept: 'без змін',
  now: 'зараз робить заявку',
  nowYou: 'ваша черга',
  passed: 'черга минула',
  toCome: 'черга попереду',
  unknown: 'черговість визначить пауза перед раундом',
  place: 'місце',
  price: 'Повна ціна:',
  normalized: 'Приведена ціна:',
  acquisition: 'Вартість придбання:',
  weighted: 'Зважена вартість:',
  otherCosts: 'Інші витрати:',
  coefficient: 'Коефіцієнт:',
  performance: 'Показник ефективності:',
  normalizedPerformance: 'Приведений ПЕД:',
  proposal: 'Ваша заявка',
  orLower: 'або менше',
  orHigher: 'або більше',
  placeBid: 'Зробити заявку',
  cancelBid: 'Відмінити заявку',
  edit: 'Змінити',
  clear: 'Очистити',
  years: 'Тривалість контракту в роках',
  daysLong: 'Тривалість контракту в днях',
  percent: 'Відсоток економії, який отримуєте ви',
  currentNpv: 'Поточний ПЕД:',
  step: 'Крок зменшення торгів',
  stepUp: 'Крок збільшення торгів',
  startValue: 'Стартова сума',
  buyer: 'Замовник',
  items: 'Предмет закупівлі',
  registered: 'Ви зареєстровані як учасник. Очікуйте старту аукціону.',
  observer: 'Ви спостерігач і не можете робити ставки.',
  yourTurn: 'Ваша черга. Ви можете подати заявку.',
  turnOver: 'Ваша черга закінчилася.',
  placed: 'Заявку прийнято',
  taken: 'Заявку відмінено',
  lowering: (/** @type {string} */ percent) =>
    `Ви збираєтеся значно понизити свою ставку на ${percent}%. Ви впевнені? Натисніть «Зробити заявку» ще раз.`,
  sameBid:
    'Подана вами пропозиція співпадає з пропозицією іншого учасника. Його пропозиція розглядатиметься першою, оскільки вона подана раніше.',
  noAmount: 'Введіть суму заявки числом',
  noTerms: 'Введіть роки, дні та відсоток числами',
  lost: 'З’єднання втрачено. Відновлюємо його, нічого робити не потрібно.',
  back: 'З’єднання відновлено.',
  slow: 'Ваш запит ставки досі не доставлено. Перевірте інтернет-з’єднання.',
  notSent: 'Заявку не доставлено. Перевірте з’єднання і спробуйте ще раз.',
  badLink: 'Посилання учасника недійсне. Ви бачите аукціон як спостерігач.',
  notFound: 'Аукціону із даним id не знайдено',
  consentTitle: 'Чи погоджуєтесь Ви з умовами проведення аукціону?',
  consent: [
    'Аукціон має три раунди. У кожному з них ви маєте дві хвилини, щоб змінити свою заявку або залишити її чинною.',
    'Останню подану в чергу заявку можна змінити або відмінити, доки черга триває. Після цього вона остаточна.',
    'Нову заявку приймають, якщо вона краща за вашу попередню щонайменше на мінімальний крок.',
    'До оголошення результатів ніхто не знає, хто з учасників яку заявку подав. Посилання на цю сторінку є вашим ключем: не передавайте його.',
  ],
  yes: 'Так',
  no: 'Ні',
  auctions: 'Аукціони',
  noAuctions: 'Сьогодні й надалі аукціонів не заплановано.',
  start: 'Початок',
  earlier: 'Попередні',
  later: 'Наступні',
  lot: 'лот',
}

/** @type {typeof uk} */
const en = {
  skip: 'Skip to content',
  title: 'Auction',
  waiting: 'Waiting',
  round: 'Round',
  finished: 'Finish',
  untilStart: 'until the auction starts',
  untilRound: 'until the round starts',
  untilRoundEnds: 'until the round ends',
  untilTurn: 'until your turn',
  untilTurnEnds: 'until your turn ends',
  untilResults: 'until the results announcement',
  completed: 'Auction was completed on',
  disclosing: "Waiting for the disclosure of the participants' names",
  resending: 'The central database has not taken the results yet, they are being sent again',
  missed: 'Auction has not started and will be rescheduled',
  cancelled: 'Tender cancelled',
  years_: 'y',
  days: 'days',
  hours: 'hr',
  minutes: 'min',
  seconds: 'sec',
  at: 'at',
  initialBids: 'Initial bids',
  possible: 'Possible results',
  results: 'Announcement',
  you: 'You',
  best: 'minimum',
  bestEnergy: 'maximum',
  changed: 'changed',
  kept: 'unchanged',
  now: 'bidding now',
  nowYou: 'your turn',
  passed: 'turn is over',
  toCome: 'turn to come',
  unknown: 'the pause before the round decides the order',
  place: 'place',
  price: 'Full price:',
  normalized: 'Normalized price:',
  acquisition: 'Acquisition costs:',
  weighted: 'Weighted value:',
  otherCosts: 'Other costs:',
  coefficient: 'Coefficient:',
  performance: 'Performance:',
  normalizedPerformance: 'Normalized EIESC:',
  proposal: 'Your proposal',
  orLower: 'or lower',
  orHigher: 'or higher',
  placeBid: 'Place a bid',
  cancelBid: 'Cancel Bid',
  edit: 'Edit',
  clear: 'Clear',
  years: 'Contract duration years',
  daysLong: 'Contract duration days',
  percent: 'Percentage of the savings that you receive',
  currentNpv: 'Current EIESC:',
  step: 'Step reduction of Bid',
  stepUp: 'Step augmentation of Bid',
  startValue: 'Start value',
  buyer: 'Procuring entity',
  items: 'Items',
  registered: 'You are registered as a bidder. Wait for the start of the auction.',
  observer: 'You are an observer and cannot bid.',
  yourTurn: 'It is your turn. You may place a bid.',
  turnOver: 'Your turn is over.',
  placed: 'Bid placed',
  taken: 'Bid canceled',
  lowering: (percent) =>
    `You are going to decrease your bid by ${percent}%. Are you sure? Press "Place a bid" once more.`,
  sameBid:
    'The proposal you have submitted coincides with a proposal of the other participant. His proposal will be considered first, since it has been submitted earlier.',
  noAmount: 'Enter the amount of your bid as a number',
  noTerms: 'Enter years, days and percentage as numbers',
  lost: 'The connection is lost. It is being restored, there is nothing for you to do.',
  back: 'The connection is restored.',
  slow: "Your post bid request still hasn't succeed. Check your internet connection.",
  notSent: 'The bid was not delivered. Check the connection and try again.',
  badLink: 'The bidder’s link is not valid. You see the auction as an observer.',
  notFound: 'Auction id not found',
  consentTitle: 'Do you agree to the terms of the auction?',
  consent: [
    'The auction has three rounds. In each of them you have two minutes to change your bid or to let it stand.',
    'The last bid of a turn may be changed or cancelled while the turn lasts. After that it is final.',
    'A new bid is taken when it is better than your last one by the minimal step at least.',
    'Until the results are announced nobody knows who made which bid. The link to this page is your key: give it to nobody.',
  ],
  yes: 'Yes',
  no: 'No',
  auctions: 'Auctions',
  noAuctions: 'No auctions are planned for today or later.',
  start: 'Start',
  earlier: 'Earlier',
  later: 'Later',
  lot: 'lot',
}

export const words = { uk, en }

/** What the auction module refuses with, and what the room says then. @type {Record<string, string>} */
const refusalsUk = {
  'Too high value': 'Надто висока заявка',
  'Too low value': 'Надто низька заявка',
  'Not valid bidder': 'Зараз черга іншого учасника',
  'Stage not for bidding': 'Даний етап аукціону не передбачає приймання заявок',
  'Bid amount is required': 'Введіть суму заявки числом',
  'Invalid hash': 'Посилання учасника недійсне',
  'Provide yearlyPaymentsPercentage': 'Надайте річний відсоток платежів',
  'Percentage value must be between 80 and 100': 'Відсоткове значення має бути від 80 до 100',
  'contractDuration must be between 0 and 15.': 'Років контракту має бути від 0 до 15',
  'contractDurationDays must be between 0 and 364.': 'Днів контракту має бути від 0 до 364',
  'Maximum contract duration is 15 years': 'Максимальна тривалість контракту становить 15 років',
  "You can't bid 0 days and 0 years": 'Ви не можете встановити 0 днів та 0 років',
  'Amount NPV: Too low value': 'Сума ПЕД: Занадто низьке значення',
}

/**
 * A refusal of the module in the language of the page.
 * @param {string} error
 * @param {string} lang
 */
export function refusal(error, lang) {
  if (lang !== 'uk') return error
  const range = /^Percentage value must be between 0 and (.+)$/.exec(error)
  if (range) return `Відсоткове значення має бути від 0 до ${range[1]}`
  if (error.startsWith('Invalid bidder_id')) return 'Такого учасника в цьому аукціоні немає'
  return refusalsUk[error] ?? error
}

const KEY = 'auction-language'

/** @returns {Language} */
export const language = () => (stored() === 'en' ? 'en' : 'uk')

function stored() {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

/** @param {Language} lang */
export function chooseLanguage(lang) {
  try {
    localStorage.setItem(KEY, lang)
  } catch {
    // Private windows may keep nothing: the choice then lasts as long as the page.
  }
}
