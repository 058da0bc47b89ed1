import { expect, test } from 'vitest'
import { answerOf } from '../../bench/answer.ts'
import { type Connect, programs } from '../../bench/program.ts'

async function answer(sdk: string, program: string): Promise<unknown> {
  const { connect }: { connect: Connect } = await import(`../../bench/programs/${sdk}/${program}.ts`)
  return answerOf(connect)
}

test.each(programs.filter((name) => name !== 'everything'))(
  '%s: ours answers what plain code does',
  async (program) => {
    const expected = await answer('plain', program)
    expect(expected).toBeTruthy()
    expect(await answer('bonsai', program)).toBe(expected)
  },
)
