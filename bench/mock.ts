import { createMockServer } from '../src/testing/index.ts'
import { assistant } from './programs/input.ts'

const STORES = 45

/** A store without it has `null` here, which the generated SDK refuses. */
const expires_after = { anchor: 'last_active_at', days: 7 }

/** A mock of its own for each program, so that ids are the same; it holds an assistant and three pages of stores. */
export async function mockFetch(): Promise<typeof fetch> {
  const mock = createMockServer()
  const post = (path: string, body: unknown): Promise<Response> =>
    mock.fetch(`https://api.test/v1${path}`, {
      method: 'POST',
      headers: { authorization: 'Bearer key', 'content-type': 'application/json', 'openai-beta': 'assistants=v2' },
      body: JSON.stringify(body),
    })
  const made = await (await post('/assistants', { model: 'gpt-4o-mini' })).json()
  mock.state.assistants.set(assistant, { ...made, id: assistant })
  for (let at = 0; at < STORES; at++) await post('/vector_stores', { expires_after })
  return mock.fetch
}
