import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestHarness } from 'wrangler'

/** A Worker of its own, since its visitors are counted. */
const server = createTestHarness({ workers: [{ configPath: './wrangler.toml' }] })
let url: URL

beforeAll(async () => {
  url = (await server.listen()).url
})
afterAll(() => server.close())

interface Answer {
  status: number
  retryAfter: string | null
  message: string
}

async function ask(visitor: string): Promise<Answer> {
  const headers = { 'cf-connecting-ip': visitor, 'content-type': 'application/json' }
  const response = await fetch(new URL('/api/speech', url), { method: 'POST', body: '{}', headers })
  const { error } = await response.json()
  return { status: response.status, retryAfter: response.headers.get('retry-after'), message: error.message }
}

const minute = (): number => Math.floor(Date.now() / 60_000)

/** Asks so often in one minute of the clock, which is what wrangler's limiter counts by; where one ends meanwhile, another visitor starts over. */
async function askWithinMinute(times: number): Promise<{ visitor: string; answers: Answer[] }> {
  for (let host = 1; ; host++) {
    const visitor = `192.0.2.${host}`
    const began = minute()
    const answers: Answer[] = []
    while (answers.length < times) answers.push(await ask(visitor))
    if (minute() === began) return { visitor, answers }
  }
}

test('one visitor can ask a hundred times a minute, and another one still can then', async () => {
  const { visitor, answers } = await askWithinMinute(101)
  const refused = answers.pop()
  expect(answers.map(({ status }) => status)).toEqual(Array(100).fill(400))
  expect(refused).toMatchObject({ status: 429, retryAfter: '60', message: expect.stringMatching(/Wait a minute/) })
  expect((await ask('198.51.100.1')).status).toBe(400)
  const reading = await fetch(new URL('/api/documents', url), { headers: { 'cf-connecting-ip': visitor } })
  expect(reading.status).toBe(200)
})
