import { Period } from '../common/period.ts'
import { Value } from '../common/value.ts'
import { type CheckUse, extend, list, md5, nested, newId, object, required, text } from '../schema.ts'

const Unit = object('Unit', { name: text(), id: text(), scheme: text(), uri: text() })
const Dimension = object('Dimension', { description: text() })
const MilestoneReference = object('MilestoneReference', { id: md5(), title: text() })
const title = required(text({ minLength: 1 }))

/** One measurement, or the goal of one. Source: tender/core/procedure/models/metric.py. */
const PostObservation = object('PostObservation', {
  id: newId,
  title,
  value: nested(Value),
  description: text(),
  period: nested(Period),
  measure: text(),
  unit: nested(Unit),
  dimensions: list(nested(Dimension)),
  notes: text(),
  relatedImplementationMilestone: nested(MilestoneReference),
})
const Observation = extend(PostObservation, 'Observation', { id: required(md5()) })

const PostMetric = object('PostMetric', {
  id: newId,
  title,
  description: text(),
  observations: list(nested(PostObservation)),
})
const Metric = extend(PostMetric, 'Metric', {
  id: required(md5()),
  observations: list(nested(Observation)),
})

const checks: readonly CheckUse[] = [['uniqueBy', ['id']]]

/** What the purchase is to achieve, in a new tender and later. */
export const targets = {
  posted: list(nested(PostMetric), { checks }),
  stored: list(nested(Metric), { checks }),
}
