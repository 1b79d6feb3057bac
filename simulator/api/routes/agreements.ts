import {
  changeAgreement,
  createAgreement,
  giveAgreementCredentials,
  readAgreement,
} from '../../domain/commands/agreement.ts'
import { takeAgreement } from '../../domain/commands/ownership.ts'
import type { AgreementFacts } from '../../domain/facts.ts'
import { type Reply, type Route, route } from '../route.ts'
import { agreementConfigView, agreementView } from '../views/agreement.ts'
import { transferredView } from '../views/transfer.ts'
import type { Viewer } from '../views/viewer.ts'

const data = ({ agreement, command }: AgreementFacts, viewer: Viewer) =>
  agreementView(agreement, viewer, command.query.opt_fields?.split(','))

const shownAgreement = (facts: AgreementFacts, viewer: Viewer): Reply => ({
  data: data(facts, viewer),
  config: agreementConfigView(facts.agreement),
})

export const agreementRoutes: readonly Route[] = [
  route('POST', '/agreements', {
    operation: createAgreement,
    request: 'Agreement.create',
    response: 'Agreement',
    summary: 'Register a framework agreement that a tender has brought',
    reply: (facts, viewer) => ({
      ...shownAgreement(facts, viewer),
      status: 201,
      location: `/agreements/${facts.agreement.id}`,
      access: facts.access,
    }),
  }),
  route('GET', '/agreements/{agreement_id}', {
    operation: readAgreement,
    response: 'Agreement',
    summary: 'A framework agreement',
    reply: shownAgreement,
  }),
  route('PATCH', '/agreements/{agreement_id}', {
    operation: changeAgreement,
    request: 'Agreement.patch',
    response: 'Agreement',
    summary: 'Change or terminate a framework agreement',
    reply: shownAgreement,
  }),
  route('PATCH', '/agreements/{agreement_id}/credentials', {
    operation: giveAgreementCredentials,
    response: 'Agreement',
    summary: 'Get a token of a framework agreement with the token of its tender',
    reply: (facts, viewer) => ({ data: data(facts, viewer), access: facts.access }),
  }),
  route('POST', '/agreements/{agreement_id}/ownership', {
    operation: takeAgreement,
    summary: 'Take a framework agreement over',
    reply: transferredView,
  }),
]
