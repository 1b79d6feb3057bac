import { describe, expect, it } from 'vitest'

/** JavaScript for browsers: its types are checked where it stands. */
const page = './state.js'
const { roundNow, waitingFor } = await import(page)

const start = (minutes: number) => new Date(Date.UTC(2026, 1, 24, 9, minutes)).toISOString()
const stages = ['pause', 'bids', 'pause', 'bids', 'pause', 'bids', 'pre_announcement', 'announcement'].map(
  (type, n) => ({ type, start: start(2 * n), ...(type === 'bids' && { bidder_id: 'a' }) }),
)
const at = (current_stage: number) => ({ current_stage, stages })
const now = (minutes: number) => Date.parse(start(minutes))

describe('what everybody waits for', () => {
  it.each([
    [-1, -1, 'untilStart', 'waiting'],
    [-1, 3, 'missed', 'waiting'],
    [0, 1, 'untilRound', 'pause'],
    [1, 2, 'untilRoundEnds', 'round'],
    [5, 11, 'untilResults', 'round'],
    [6, 13, 'completed', 'finish'],
    [7, 14, 'completed', 'finish'],
    [-100, 3, 'cancelled', 'finish'],
    [-101, 3, 'missed', 'waiting'],
  ])('at stage %d after %d minutes: %s', (stage, minutes, word, kind) => {
    expect(waitingFor(at(stage), undefined, now(minutes)).word).toBe(word)
    expect(roundNow(at(stage)).kind).toBe(kind)
  })

  it('is told that results are sent again when the central database takes them late', () => {
    expect(waitingFor(at(6), undefined, now(14))).toMatchObject({ disclosing: true, isLate: false })
    expect(waitingFor(at(6), undefined, now(15))).toMatchObject({ disclosing: true, isLate: true })
    expect(waitingFor(at(7), undefined, now(15))).toMatchObject({ disclosing: false })
  })

  it('is one’s own turn when it is', () => {
    const me = { bidder_id: 'a', hash: 'h' }
    expect(waitingFor(at(1), me, now(2)).word).toBe('untilTurnEnds')
    expect(waitingFor(at(0), me, now(1)).word).toBe('untilTurn')
  })
})
