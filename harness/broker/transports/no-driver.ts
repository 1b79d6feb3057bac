/** A driver cannot be begun; the message says why. */
export class NoDriver extends Error {}
