import axios, { AxiosError } from 'axios'
import { beforeEach, describe, expect, it } from 'vitest'
import { createSimulator } from '../../main.ts'
import { axiosAdapter } from './adapter.ts'

const ORIGIN = 'http://cdb.example.com'
let client: ReturnType<typeof axios.create>

beforeEach(() => {
  const simulator = createSimulator({ now: '2026-02-02T09:00:00+02:00', rate: 0, documentsUrl: ORIGIN })
  const auth = { username: 'broker', password: '' }
  client = axios.create({ adapter: axiosAdapter(simulator), baseURL: `${ORIGIN}/api/2.5`, auth })
})

describe('axios over a simulator', () => {
  it('reads JSON with query parameters and headers', async () => {
    const { status, data, headers } = await client.get('/tenders', {
      params: { limit: 5, opt_fields: 'status' },
    })
    expect(status).toBe(200)
    expect(data).toMatchObject({
      data: [],
      next_page: { path: '/api/2.5/tenders?limit=5&opt_fields=status' },
    })
    expect(headers['content-type']).toBe('application/json')
  })

  it('rejects refusals as axios does, with the answer', async () => {
    const failure = await client
      .post('/tenders', { data: { title: 'Книги' } })
      .catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(AxiosError)
    const { code, response } = failure as AxiosError
    expect(code).toBe(AxiosError.ERR_BAD_REQUEST)
    expect(response?.status).toBe(422)
    expect(response?.data).toMatchObject({ status: 'error', errors: expect.any(Array) })
  })

  it('leaves refusals to those who judge statuses themselves', async () => {
    const { status } = await client.get('/tenders/nothing', { validateStatus: () => true })
    expect(status).toBe(404)
  })

  it('uploads a form with a file and reads the file back', async () => {
    const form = new FormData()
    form.append('file', new File(['зміст'], 'Документ.txt', { type: 'text/plain' }))
    const { data } = await client.post(`${ORIGIN}/upload`, form)
    expect(data.data).toMatchObject({ title: 'Документ.txt', format: 'text/plain' })
    const file = await client.get(data.get_url, { responseType: 'arraybuffer' })
    expect(Buffer.from(file.data).toString()).toBe('зміст')
  })
})
