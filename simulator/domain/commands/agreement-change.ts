import { defineOperation, evenIfUnchanged, unless, when } from '../command.ts'
import type { AgreementFacts } from '../facts.ts'
import { inTenderAgreement } from '../framework-scope.ts'
import { modify, pendingChange } from '../frameworks/modifications.ts'
import { append, change, input, mergeDeep } from '../input.ts'
import {
  type AgreementChangeFacts,
  activatedWhenSigned,
  activatedWithModifications,
  changeHasKind,
  changeOfKnownKind,
  changeOpen,
  changesWhileActive,
  oneChangePending,
  pricesStayPositive,
  sentKind,
  signedInOrder,
} from '../rules/agreement-change.ts'
import { isAdministrator, ownedBy } from '../rules/ownership.ts'

type Fact = AgreementChangeFacts

const byOwner = unless<Fact>(
  isAdministrator,
  ownedBy<Fact>(({ agreementBefore }) => agreementBefore),
)

/** Shows the changes of an agreement. */
export const listAgreementChanges = defineOperation<AgreementFacts>({
  type: 'agreement.change.list',
  scope: inTenderAgreement(),
  reads: true,
  steps: [],
})

export const readAgreementChange = defineOperation<Fact>({
  type: 'agreement.change.read',
  scope: inTenderAgreement(['change', 'changes']),
  reads: true,
  steps: [],
})

/** Shows an agreement as it will be when its pending change takes effect. Source: views/agreement_preview.py. */
export const previewAgreement = defineOperation<AgreementFacts>({
  type: 'agreement.preview',
  scope: inTenderAgreement(),
  reads: true,
  steps: [
    when<AgreementFacts>(({ agreement }) => pendingChange(agreement) !== undefined, pricesStayPositive),
  ],
})

/** Proposes a change of an agreement. Source: framework/cfaua/procedure/views/agreement_change.py. */
export const addAgreementChange = defineOperation<Fact>({
  type: 'agreement.change.add',
  scope: inTenderAgreement(),
  groups: ['brokers', 'Administrator'],
  json: true,
  steps: [
    byOwner,
    changeHasKind,
    changeOfKnownKind,
    input((facts) => `AgreementChange.create.${sentKind(facts) ?? 'taxRate'}`),
    changesWhileActive,
    oneChangePending,
    signedInOrder,
    append(({ agreement }) => agreement, 'changes'),
    pricesStayPositive,
  ],
})

/** Corrects a change of an agreement, lets it take effect, or withdraws it. */
export const changeAgreementChange = defineOperation<Fact>({
  type: 'agreement.change.change',
  scope: inTenderAgreement(['change', 'changes']),
  groups: ['brokers', 'Administrator'],
  json: true,
  steps: [
    byOwner,
    change(({ changeBefore }) => `AgreementChange.patch.${kindOf(changeBefore)}`, { removes: false }),
    ...evenIfUnchanged<Fact>(
      mergeDeep(({ changeBefore }) => `AgreementChange.${kindOf(changeBefore)}`),
      changeOpen,
    ),
    activatedWhenSigned,
    ({ target, changeBefore, nowIso }) => {
      if (target.status !== changeBefore.status) target.date = nowIso
    },
    activatedWithModifications,
    pricesStayPositive,
    when<Fact>(
      ({ target }) => target.status === 'active',
      ({ agreement, target }) => {
        modify(agreement, target)
      },
    ),
    signedInOrder,
  ],
})

const kindOf = ({ rationaleType = 'partyWithdrawal' }: Fact['target']): string => rationaleType
