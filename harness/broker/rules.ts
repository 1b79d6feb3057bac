import { resilienceRules } from '../resilience/rules.ts'

/** A rule for brokers: what an eMall owes its users and the CDB. */
export interface BrokerRule {
  /** Never renumbered, never reused. */
  readonly id: string
  readonly title: { readonly en: string; readonly uk: string }
  readonly source: string
}

const rule = (id: string, en: string, uk: string): BrokerRule => ({
  id: `broker.${id}`,
  title: { en, uk },
  source: 'driver contract',
})

/** What is asked of brokers on days on which nothing goes wrong, in the order of reports. */
export const everydayRules: readonly BrokerRule[] = [
  rule(
    'arrives-as-meant',
    'What a user does arrives in the CDB as it was meant',
    'Дія користувача доходить до ЦБД саме такою, якою її задумано',
  ),
  rule('arrives-once', 'What a user does once arrives in the CDB once', 'Одна дія доходить до ЦБД один раз'),
  rule(
    'reports-truly',
    'What the eMall reports as done is done',
    'Майданчик повідомляє про виконане лише тоді, коли воно виконане',
  ),
  rule(
    'shows-own',
    'A user sees what he did within the stated time',
    'Користувач бачить свою дію протягом заявленого часу',
  ),
  rule(
    'shows-others',
    'A user sees what others did within the stated time',
    'Користувач бачить дії інших протягом заявленого часу',
  ),
  rule('keeps-ownership', 'A user can change what he made', 'Користувач може змінити створене ним'),
  rule(
    'carries-documents',
    'A document arrives whole and where it belongs',
    'Документ доходить цілим і туди, куди його додано',
  ),
  rule(
    'acts-on-the-right-tender',
    'What is done to one tender is done to no other',
    'Дія щодо однієї закупівлі не зачіпає іншої',
  ),
  rule(
    'keeps-bids-sealed',
    'A bid is shown to nobody else before bids are opened',
    'Пропозицію не бачить ніхто інший до розкриття',
  ),
  rule(
    'leads-to-auction',
    'A bidder is led to the auction by his own link, everybody else by that of the audience',
    'Учасник потрапляє на аукціон за власним посиланням, решта — за посиланням для глядачів',
  ),
  rule(
    'shows-refusals',
    'What the CDB refuses is told to the user with the reason',
    'Про відмову ЦБД користувач дізнається з її причиною',
  ),
  rule('obeys-periods', 'What is too late is not sent to the CDB', 'Запізніла дія не надсилається до ЦБД'),
]

/** What is asked of brokers, in the order of reports. */
export const brokerRules: readonly BrokerRule[] = [
  ...everydayRules,
  ...resilienceRules.map(({ id, title, source }) => ({ id, title, source })),
]
