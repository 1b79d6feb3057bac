import type { FileToUpload, Target } from '../../words.ts'
import { claimKeywords } from './claim-keywords.ts'
import type { Keyword, Keywords } from './keyword.ts'

/** Those drivers take files by their path. */
const pathOf = ({ path, title }: FileToUpload): string => path ?? title

/** `[keyword for the tender, keyword for a lot or item and its id]`. */
function asked(tender: string, target: Target | undefined, question: unknown): Keyword {
  if (target?.of === 'lot') return ['Задати запитання на лот', tender, target.id, question]
  if (target?.of === 'item') return ['Задати запитання на предмет', tender, target.id, question]
  return ['Задати запитання на тендер', tender, question]
}

/**
 * The keywords of robot_tests by our operations. Those of today's procedures that robot_tests never had are not here: a driver
 * of Robot Framework does not have them.
 */
export const keywords: Keywords = {
  ...claimKeywords,
  prepareSession: () => ['Підготувати клієнт для користувача'],
  adaptTenderData: ({ data, role }) => ['Підготувати дані для оголошення тендера', data, role],
  findTender: ({ tender }) => ['Пошук тендера по ідентифікатору', tender],
  findPlan: ({ plan }) => ['Пошук плану по ідентифікатору', plan],
  findContract: ({ contract }) => ['Пошук договору по ідентифікатору', contract],
  refreshTender: ({ tender }) => ['Оновити сторінку з тендером', tender],
  refreshPlan: ({ plan }) => ['Оновити сторінку з планом', plan],
  refreshContract: ({ contract }) => ['Оновити сторінку з договором', contract],
  getTenderById: ({ id }) => ['Отримати тендер по внутрішньому ідентифікатору', id],
  getTenderField: ({ tender, path }) => ['Отримати інформацію із тендера', tender, path],
  getPlanField: ({ plan, path }) => ['Отримати інформацію із плану', plan, path],
  getItemField: ({ tender, item, path }) => ['Отримати інформацію із предмету', tender, item, path],
  getLotField: ({ tender, lot, path }) => ['Отримати інформацію із лоту', tender, lot, path],
  getQuestionField: ({ tender, question, path }) => [
    'Отримати інформацію із запитання',
    tender,
    question,
    path,
  ],
  getAwardField: ({ tender, award, path }) => ['Отримати інформацію із рішення', tender, path, award],
  getBidField: ({ tender, path }) => ['Отримати інформацію із пропозиції', tender, path],
  getContractField: ({ contract, path }) => ['Отримати інформацію із договору', contract, path],
  getDocumentField: ({ tender, document, path }) => [
    'Отримати інформацію із документа',
    tender,
    document,
    path,
  ],
  createPlan: ({ data }) => ['Створити план', data],
  setPlanField: ({ plan, path, value }) => ['Внести зміни в план', plan, path, value],
  addPlanItem: ({ plan, item }) => ['Додати предмет закупівлі в план', plan, item],
  deletePlanItem: ({ plan, item }) => ['Видалити предмет закупівлі плану', plan, item],
  cancelPlan: ({ plan, reason }) => ['Скасувати план', plan, { reason }],
  createTender: ({ data, plan }) => ['Створити тендер', data, plan],
  setTenderField: ({ tender, path, value }) => ['Внести зміни в тендер', tender, path, value],
  addItem: ({ tender, item, lot }) =>
    lot === undefined
      ? ['Додати предмет закупівлі', tender, item]
      : ['Додати предмет закупівлі в лот', tender, lot, item],
  createLot: ({ tender, lot, item }) =>
    item
      ? ['Створити лот із предметом закупівлі', tender, { data: lot }, item]
      : ['Створити лот', tender, { data: lot }],
  setLotField: ({ tender, lot, path, value }) => [
    'Змінити лот без копіювання даних',
    tender,
    lot,
    path,
    value,
  ],
  addFunder: ({ tender, funder }) => ['Додати донора', tender, funder],
  deleteFunder: ({ tender, funder }) => ['Видалити донора', tender, funder],
  deleteFeature: ({ tender, feature }) => ['Видалити неціновий показник', tender, feature],
  deleteItem: ({ tender, item }) => ['Видалити предмет закупівлі', tender, item],
  deleteLot: ({ tender, lot }) => ['Видалити лот', tender, lot],
  uploadTenderDocument: ({ tender, file }) => ['Завантажити документ', pathOf(file), tender],
  uploadLotDocument: ({ tender, lot, file }) => ['Завантажити документ в лот', pathOf(file), tender, lot],
  answerQuestion: ({ tender, question, answer }) => [
    'Відповісти на запитання',
    tender,
    { data: { answer } },
    question,
  ],
  uploadQualificationDocument: ({ tender, qualification, file }) => [
    'Завантажити документ у кваліфікацію',
    pathOf(file),
    tender,
    qualification,
  ],
  approveQualification: ({ tender, qualification }) => ['Підтвердити кваліфікацію', tender, qualification],
  rejectQualification: ({ tender, qualification }) => ['Відхилити кваліфікацію', tender, qualification],
  cancelQualification: ({ tender, qualification }) => ['Скасувати кваліфікацію', tender, qualification],
  approveQualifications: ({ tender }) => ['Затвердити остаточне рішення кваліфікації', tender],
  uploadAwardDocument: ({ tender, award, file }) => [
    'Завантажити документ рішення кваліфікаційної комісії',
    pathOf(file),
    tender,
    award,
  ],
  confirmAward: ({ tender, award }) => ['Підтвердити постачальника', tender, award],
  rejectAward: ({ tender, award }) => ['Дискваліфікувати постачальника', tender, award],
  cancelAward: ({ tender, award }) => ['Скасування рішення кваліфікаційної комісії', tender, award],
  approveAwards: ({ tender }) => ['Затвердити постачальників', tender],
  deleteCancellation: ({ tender, cancellation }) => ['Скасувати cancellation', tender, cancellation],
  askQuestion: ({ tender, question, target }) => asked(tender, target, question),
  submitBid: ({ tender, bid }) => ['Подати цінову пропозицію', tender, bid],
  createDraftBid: ({ tender, bid }) => ['Подати цінову пропозицію в статусі draft', tender, bid],
  setBidField: ({ tender, path, value }) => ['Змінити цінову пропозицію', tender, path, value],
  cancelBid: ({ tender }) => ['Скасувати цінову пропозицію', tender],
  uploadBidDocument: ({ tender, file, container }) => [
    'Завантажити документ в ставку',
    pathOf(file),
    tender,
    container ?? 'documents',
  ],
  uploadLowPriceJustification: ({ tender, file }) => [
    'Завантажити документ в ставку обгрунтування аномально низької ціни',
    pathOf(file),
    tender,
  ],
  getAuctionUrl: ({ tender, lot }) => [
    'Отримати посилання на аукціон для глядача',
    tender,
    ...(lot ? [lot] : []),
  ],
  getParticipationUrl: ({ tender, lot }) => [
    'Отримати посилання на аукціон для учасника',
    tender,
    ...(lot ? [lot] : []),
  ],
  setContractField: ({ tender, contract, path, value }) => [
    'Редагувати угоду',
    tender,
    contract,
    path,
    value,
  ],
  uploadContractDocument: ({ tender, contract, file }) => [
    'Завантажити документ в угоду',
    pathOf(file),
    tender,
    contract,
  ],
  signContract: ({ tender, contract }) => ['Підтвердити підписання контракту', tender, contract],
  takeContract: ({ contract }) => ['Отримати доступ до договору', contract],
  addContractChange: ({ contract, change }) => ['Внести зміну в договір', contract, change],
  uploadChangeDocument: ({ contract, file }) => [
    'Додати документацію до зміни в договорі',
    contract,
    pathOf(file),
  ],
  setChangeField: ({ contract, path, value }) => ['Редагувати зміну', contract, path, value],
  setContractManagementField: ({ contract, path, value }) => [
    'Редагувати поле договору',
    contract,
    path,
    value,
  ],
  uploadContractManagementDocument: ({ contract, file }) => [
    'Завантажити документацію до договору',
    contract,
    pathOf(file),
  ],
  applyChange: ({ contract, dateSigned }) => ['Застосувати зміну', contract, dateSigned],
  patchContract: ({ contract, data }) => ['Внести зміни в договір', contract, data],
  terminateContract: ({ contract }) => ['Завершити договір', contract],
}
