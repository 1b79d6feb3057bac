/** A day in the calendar that periods are laid across. */
export interface Situation {
  readonly id: string
  readonly title: { readonly en: string; readonly uk: string }
  /** What happens inside the period, as ISO 8601: one of these, the first that can; absent: nothing does. */
  readonly at?: readonly string[]
  /** Where a procedure begins that nothing happens to. */
  readonly start?: string
}

export const situations: readonly Situation[] = [
  {
    id: 'ordinary',
    title: { en: 'ordinary weeks', uk: 'звичайні тижні' },
    start: '2026-09-07T10:15:00+03:00',
  },
  {
    id: 'clock-forward',
    title: { en: 'the clock goes forward', uk: 'перехід на літній час' },
    at: ['2026-03-29T03:00:00+02:00'],
  },
  {
    id: 'clock-back',
    title: { en: 'the clock goes back', uk: 'перехід на зимовий час' },
    at: ['2026-10-25T04:00:00+03:00'],
  },
  { id: 'new-year', title: { en: "a year's end", uk: 'кінець року' }, at: ['2027-01-01T00:00:00+02:00'] },
  {
    id: 'holiday',
    title: { en: 'a public holiday on a working day', uk: 'святковий день серед тижня' },
    at: ['2022-05-09T12:00:00+03:00', '2022-03-08T12:00:00+02:00', '2022-01-03T12:00:00+02:00'],
  },
  {
    id: 'working-saturday',
    title: { en: 'a working Saturday', uk: 'робоча субота' },
    at: ['2022-03-12T12:00:00+02:00', '2021-10-23T12:00:00+03:00'],
  },
]
