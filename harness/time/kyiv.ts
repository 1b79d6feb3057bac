const wall = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Kyiv',
  timeZoneName: 'longOffset',
})

/** An instant (milliseconds since 1970) as the CDB prints it: ISO 8601 with Kyiv's offset. */
export function inKyiv(instant: number): string {
  const [, sign = '+', hours = '02', minutes = '00'] =
    /GMT([+-])(\d\d):(\d\d)/.exec(wall.format(instant)) ?? []
  const ahead = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
  return new Date(instant + ahead).toISOString().replace('Z', `${sign}${hours}:${minutes}`)
}
