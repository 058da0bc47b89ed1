import { mockFetch } from './mock.ts'
import type { Connect } from './program.ts'
import { textOf } from './textOf.ts'

/** What a program returns on a mock of the API or, when it returns nothing, the text that it streams. */
export async function answerOf(connect: Connect): Promise<unknown> {
  let text = ''
  const run = connect({ apiKey: 'key', baseURL: 'https://api.test/v1', fetch: await mockFetch() })
  const answer = await run((piece) => {
    text += piece
    return true
  })
  return answer instanceof Response ? textOf(answer) : (answer ?? text)
}
