import { does, whole } from '../operation.ts'

/** Before and after everything else. */
export const sessionOperations = {
  init: whole(
    'Begins anew: with this CDB, this key, these users. What was known of another CDB is forgotten.',
    { setting: 'setting' },
    'introduction',
  ),
  setTime: whole(
    'The time is now: an eMall that acts by the clock goes by this one. The harness moves the time of the CDB.',
    { now: 'instant' },
  ),
  close: whole('The run is over: the driver ends what it started.', {}),
  prepareSession: does('Opens a client or browser for a user and logs in.', {}),
  adaptTenderData: does(
    'May change the data of a tender before it is published: its own legal entity, classification, dates.',
    { data: 'data', role: 'text' },
    'data',
  ),
} as const
