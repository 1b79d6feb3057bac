/** What the eMall says in its own words; what the CDB says is shown as it says it. */
export const languages = ['uk', 'en'] as const
export type Language = (typeof languages)[number]

const said = {
  'refused.bids-not-begun': ['Подання пропозицій ще не почалося', 'Bids are not taken yet'],
  'refused.bids-over': ['Строк подання пропозицій минув', 'The time for bids is over'],
  'refused.questions-over': ['Строк для запитань минув', 'The time for questions is over'],
  'refused.answers-over': ['Строк для відповідей минув', 'The time for answers is over'],
  'refused.not-yours': ['Це належить іншому користувачеві', 'This belongs to another user'],
  'refused.no-bid': ['У вас немає пропозиції до цієї закупівлі', 'You have no bid for this tender'],
  'refused.not-found': ['Такого в базі майданчика немає', 'The marketplace knows no such thing'],
  'refused.no-answer': [
    'ЦБД не відповідає; чи виконано запит, невідомо. Перевірте пізніше',
    'The CDB does not answer; whether the request was served is not known. Look again later',
  ],
  'refused.upload': ['Сервіс документів не відповідає', 'The document service does not answer'],
  title: ['Майданчик «Приклад»', 'Example marketplace'],
  tenders: ['Закупівлі', 'Tenders'],
  mine: ['Моє', 'My things'],
  login: ['Увійти', 'Log in'],
  logout: ['Вийти', 'Log out'],
  user: ['Користувач', 'User'],
  password: ['Пароль', 'Password'],
  wrongPassword: ['Неправильний користувач або пароль', 'Wrong user or password'],
  search: ['Шукати', 'Search'],
  searchFor: ['Ідентифікатор або назва', 'Identifier or title'],
  status: ['Стан', 'Status'],
  value: ['Очікувана вартість', 'Expected value'],
  buyer: ['Замовник', 'Buyer'],
  method: ['Процедура', 'Procedure'],
  lots: ['Лоти', 'Lots'],
  items: ['Предмети закупівлі', 'Items'],
  documents: ['Документи', 'Documents'],
  questions: ['Запитання', 'Questions'],
  question: ['Запитання', 'Question'],
  details: ['Подробиці', 'Details'],
  answer: ['Відповідь', 'Answer'],
  ask: ['Запитати', 'Ask'],
  reply: ['Відповісти', 'Reply'],
  bids: ['Пропозиції', 'Bids'],
  sealed: ['Пропозиції закриті до кінця аукціону', 'Bids are sealed until the auction is over'],
  myBid: ['Моя пропозиція', 'My bid'],
  amount: ['Сума', 'Amount'],
  offer: ['Подати пропозицію', 'Hand in a bid'],
  change: ['Змінити', 'Change'],
  withdraw: ['Відкликати', 'Withdraw'],
  awards: ['Рішення про переможців', 'Awards'],
  contracts: ['Договори', 'Contracts'],
  enquiriesUntil: ['Запитання до', 'Questions until'],
  biddingUntil: ['Пропозиції до', 'Bids until'],
  none: ['Немає', 'None'],
  news: ['Новини', 'News'],
  deeds: ['Надіслане до ЦБД', 'Sent to the CDB'],
  'under-way': ['надсилається', 'being sent'],
  done: ['виконано', 'done'],
  refused: ['відмовлено', 'refused'],
  'given-up': ['не вдалося', 'did not succeed'],
  notFound: ['Такої сторінки немає', 'There is no such page'],
  formTooOld: ['Форма застаріла: відкрийте сторінку знову', 'The form is too old: open the page again'],
  quantity: ['Кількість', 'Quantity'],
  auction: ['Аукціон', 'Auction'],
  first: ['Перші', 'First'],
  next: ['Далі', 'Next'],
} as const

export type Saying = keyof typeof said

export const say = (saying: Saying, language: Language): string =>
  said[saying][languages.indexOf(language)] as string

/** The CDB's statuses and our users' deeds, as people call them. */
const called: Readonly<Record<string, readonly [uk: string, en: string]>> = {
  draft: ['чернетка', 'draft'],
  'active.enquiries': ['період уточнень', 'enquiries'],
  'active.tendering': ['подання пропозицій', 'bids are taken'],
  'active.pre-qualification': ['прекваліфікація', 'pre-qualification'],
  'active.pre-qualification.stand-still': [
    'прекваліфікація: період оскаржень',
    'pre-qualification: stand-still',
  ],
  'active.auction': ['аукціон', 'auction'],
  'active.qualification': ['кваліфікація', 'qualification'],
  'active.awarded': ['переможця обрано', 'awarded'],
  complete: ['завершено', 'complete'],
  unsuccessful: ['не відбулося', 'unsuccessful'],
  cancelled: ['скасовано', 'cancelled'],
  pending: ['подано', 'handed in'],
  active: ['діє', 'active'],
  invalid: ['змінено: подайте знову', 'changed: hand it in again'],
  createPlan: ['План', 'A plan'],
  createTender: ['Оголошення закупівлі', 'A tender'],
  publishTender: ['Оприлюднення закупівлі', 'Publication of a tender'],
  changeTender: ['Зміни до закупівлі', 'A change of a tender'],
  addTenderDocument: ['Документ до закупівлі', 'A document of a tender'],
  answerQuestion: ['Відповідь на запитання', 'An answer'],
  decide: ['Рішення', 'A decision'],
  changeContract: ['Зміни до договору', 'A change of a contract'],
  askQuestion: ['Запитання', 'A question'],
  submitBid: ['Подання пропозиції', 'A bid'],
  changeBid: ['Зміна пропозиції', 'A change of a bid'],
  withdrawBid: ['Відкликання пропозиції', 'Withdrawal of a bid'],
}

/** What people call a status or a deed; its own name where they have none. */
export function nameOf(word: string, language: Language): string {
  return called[word]?.[languages.indexOf(language)] ?? word
}

/** A text that may be one of our own sayings: refusals are kept by their name, and told in the reader's language. */
export function told(text: string, language: Language): string {
  return text in said ? say(text as Saying, language) : text
}
