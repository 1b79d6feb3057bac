import { simpleDefense } from '../../domain/methods/simple-defense.ts'
import { ContactPointChecked } from '../common/contact-point.ts'
import { defaulted, extend, list, nested, type ObjectSchema, oneOf, required } from '../schema.ts'
import { deliveredAwards, OpenTender, ofVariant, PatchOpenTender, PostOpenTender } from './above-threshold.ts'
import { defenseBids, simpleDefenseBids } from './bid.ts'
import { ProcuringEntity as AnyProcuringEntity } from './organization.ts'

const ContactPoint = extend(ContactPointChecked, 'ContactPoint', {
  availableLanguage: defaulted(required(oneOf(['uk', 'en', 'ru'])), 'uk'),
})

/** Who buys for defence says which languages it answers in. Source: tender/openuadefense/procedure/models. */
const ProcuringEntity = extend(AnyProcuringEntity, 'ProcuringEntity', {
  contactPoint: required(nested(ContactPoint)),
  additionalContactPoints: list(ContactPoint),
})
const buyer = { procuringEntity: required(nested(ProcuringEntity)) }

const Tender = extend(OpenTender, 'Tender', buyer)
const PostTender = extend(PostOpenTender, 'PostTender', buyer)
const PatchTender = extend(PatchOpenTender, 'PatchTender', { procuringEntity: nested(ProcuringEntity) })
const PatchSimpleTender = extend(PatchTender, 'PatchTender', {
  procurementMethodType: oneOf([simpleDefense.id]),
})

const tenders = (patch: ObjectSchema) => ({
  Tender,
  'Tender.create': PostTender,
  'Tender.patch': patch,
  'Tender.patch.draft': patch,
  'Tender.patch.active': patch,
})

/** Tenders, bids and awards of purchases for defence, by operation. */
export const defenseModels = {
  ...ofVariant('defense', { ...tenders(PatchTender), ...defenseBids, ...deliveredAwards }),
  ...ofVariant('simple-defense', { ...tenders(PatchSimpleTender), ...simpleDefenseBids, ...deliveredAwards }),
}
