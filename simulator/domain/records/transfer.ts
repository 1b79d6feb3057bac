import type { Iso, Stored } from './common.ts'

/** The paper on which an object's ownership passes from one broker to another. */
export interface Transfer extends Stored {
  date: Iso
  access_token: string
  /** sha512 of the key that the next owner will have to show. */
  transfer_token: string
  /** Path of the object that was taken over with it. */
  usedFor?: string
}
