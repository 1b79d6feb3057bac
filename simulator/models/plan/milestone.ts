import { planMilestone } from '../../domain/code-lists/milestones.ts'
import {
  date,
  defaulted,
  generated,
  list,
  md5,
  nested,
  object,
  oneOf,
  oneOfTuple,
  required,
  text,
} from '../schema.ts'
import { PlanDocument, PostPlanDocument } from './document.ts'
import { BaseOrganization } from './organization.ts'

const status = oneOfTuple(planMilestone.statuses)
const description = text({ minLength: 3 })
const kind = {
  title: required(oneOf([planMilestone.title])),
  type: required(oneOf([planMilestone.type])),
  author: required(nested(BaseOrganization)),
}

/** Approval of a plan by a central purchasing body. Source: planning/api/procedure/models/milestone.py. */
const PostMilestone = object('PostMilestone', {
  id: generated('id'),
  dateModified: generated('now'),
  status: defaulted(required(status), 'scheduled'),
  dueDate: required(date()),
  description: defaulted(required(description), planMilestone.description),
  documents: list(PostPlanDocument),
  ...kind,
})
export const PatchMilestone = object('PatchMilestone', { status, dueDate: date(), description })
export const Milestone = object('Milestone', {
  id: required(md5()),
  status: required(status),
  description: required(description),
  dueDate: required(date()),
  documents: list(PlanDocument),
  ...kind,
  dateModified: date(),
  dateMet: date(),
  owner: text(),
  owner_token: text(),
})

export const planMilestoneModels = {
  PlanMilestone: Milestone,
  'PlanMilestone.create': PostMilestone,
  'PlanMilestone.patch': PatchMilestone,
}
