import type { BrokerDriver } from '../../broker/contract.ts'
import { Rejected } from '../../broker/contract.ts'
import { bidOf } from '../deeds/bidder.ts'
import type { Json } from '../store.ts'
import { told } from '../words.ts'
import { changeAt } from './paths.ts'
import { oneOf, type Session } from './session.ts'

/** Contracts: of a tender until they are signed, by their own UA-id afterwards. */
export function contracts(session: Session): BrokerDriver {
  return { ...signing(session), ...managing(session) }
}

function signing(session: Session): BrokerDriver {
  const { ask, tender } = session

  /** The contract at a position of the tender: as its own feed tells it, or as the tender does. */
  async function unsigned({
    user,
    tender: uaid,
    contract: position,
  }: {
    user: string
    tender: string
    contract: number
  }) {
    const page = await tender(user, uaid)
    const short = oneOf(page, 'contracts', position)
    const full = session.broker.store.get('contract', short.id) ?? short
    return { page, id: short.id, full: full as Json }
  }

  return {
    async setContractField({ path, value, ...args }) {
      const { page, id, full } = await unsigned(args)
      await ask(args.user, 'changeContract', {
        contract: id,
        owner: page.id,
        data: changeAt(full, path, value),
      })
    },
    async setSignerInfo({ side, info, ...args }) {
      const { page, id } = await unsigned(args)
      const isBuyer = side === 'buyer'
      const owner = isBuyer ? page.id : bidOf(session.broker.store, args.user, page.id)?.id
      if (owner === undefined) throw new Rejected(told('refused.no-bid', 'en'))
      const rest = `/${isBuyer ? 'buyer' : 'suppliers'}/signer_info`
      await ask(args.user, 'changeContract', { contract: id, owner, rest, verb: 'PUT', data: info })
    },
    async uploadContractDocument({ file, ...args }) {
      const { page, id } = await unsigned(args)
      await ask(args.user, 'addContractDocument', { contract: id, owner: page.id, file })
    },
    async signContract(args) {
      const { page, id, full } = await unsigned(args)
      const signed = await ask(args.user, 'changeContract', {
        contract: id,
        owner: page.id,
        data: { status: 'active' },
      })
      return String(signed.contractID ?? full.contractID)
    },
  }
}

function managing({ ask, contract }: Session): BrokerDriver {
  async function change(user: string, uaid: string, data: Json): Promise<void> {
    const { id, tender_id } = await contract(uaid)
    await ask(user, 'changeContract', { contract: id, owner: String(tender_id), data })
  }

  /** Changes the change that was drafted last. */
  async function setChange(user: string, uaid: string, data: Json): Promise<void> {
    const page = await contract(uaid)
    const rest = `/changes/${oneOf(page, 'changes', -1).id}`
    await ask(user, 'changeContract', { contract: page.id, owner: String(page.tender_id), rest, data })
  }

  return {
    patchContract: ({ user, contract: uaid, data: { data } }) => change(user, uaid, data),
    async setContractManagementField({ user, contract: uaid, path, value }) {
      await change(user, uaid, changeAt(await contract(uaid), path, value))
    },
    terminateContract: ({ user, contract: uaid, amountPaid, terminationDetails }) =>
      change(user, uaid, {
        status: 'terminated',
        ...(amountPaid && { amountPaid }),
        ...(terminationDetails !== undefined && { terminationDetails }),
      }),
    async addContractChange({ user, contract: uaid, change: { data } }) {
      const { id, tender_id } = await contract(uaid)
      await ask(user, 'addContractChange', { contract: id, owner: String(tender_id), data })
    },
    setChangeField: ({ user, contract: uaid, path, value }) => setChange(user, uaid, { [path]: value }),
    applyChange: ({ user, contract: uaid, dateSigned }) =>
      setChange(user, uaid, { status: 'active', dateSigned }),
    async uploadChangeDocument({ user, contract: uaid, file }) {
      const page = await contract(uaid)
      const about = { documentOf: 'change', relatedItem: oneOf(page, 'changes', -1).id }
      await ask(user, 'addContractDocument', {
        contract: page.id,
        owner: String(page.tender_id),
        file,
        about,
      })
    },
    async uploadContractManagementDocument({ user, contract: uaid, file }) {
      const { id, tender_id } = await contract(uaid)
      await ask(user, 'addContractDocument', { contract: id, owner: String(tender_id), file })
    },
  }
}
