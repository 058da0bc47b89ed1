import { expect, test } from 'vitest'
import { mockFetch } from '../../bench/mock.ts'
import { type Connect, programs } from '../../bench/program.ts'

async function answerOf(sdk: string, program: string): Promise<unknown> {
  const { connect }: { connect: Connect } = await import(`../../bench/programs/${sdk}/${program}.ts`)
  let text = ''
  const run = connect({ apiKey: 'key', baseURL: 'https://api.test/v1', fetch: await mockFetch() })
  const answer = await run((piece) => {
    text += piece
    return true
  })
  return answer ?? text
}

test.each(programs.filter((name) => name !== 'everything'))(
  '%s: ours answers what plain code does',
  async (program) => {
    const answer = await answerOf('plain', program)
    expect(answer).toBeTruthy()
    expect(await answerOf('bonsai', program)).toBe(answer)
  },
)
