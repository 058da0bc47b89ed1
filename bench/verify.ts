import { bundleToFile } from './bundle.ts'
import { mockFetch } from './mock.ts'
import { type Connect, type Program, programs } from './program.ts'
import { fileOf, isOffered, type Sdk, sdks, titles } from './sdks.ts'

/** Runs every program once on a mock of the API, and fails where an SDK's answer is not the plain program's. */
export async function verify(): Promise<void> {
  for (const program of programs.filter((name) => name !== 'everything')) {
    const expected = await answerOf('plain', program)
    if (!expected) throw new Error(`The plain program of ${program} answers nothing: mend bench/programs/plain.`)
    for (const sdk of sdks.filter((name) => isOffered(name, program))) {
      const answer = await answerOf(sdk, program)
      if (answer !== expected)
        throw new Error(`${titles[sdk]} answers ${answer} to ${program}, not ${expected}: mend bench/programs/${sdk}.`)
    }
  }
}

/** What a program returns or, when it returns nothing, the text that it streams. */
async function answerOf(sdk: Sdk, program: Program): Promise<unknown> {
  const file = await bundleToFile(`${sdk}-${program}.mjs`, `export * from ${JSON.stringify(fileOf(sdk, program))}`)
  const { connect }: { connect: Connect } = await import(file)
  let text = ''
  const run = connect({ apiKey: 'key', baseURL: 'https://api.test/v1', fetch: await mockFetch() })
  const answer = await run((piece) => {
    text += piece
    return true
  })
  return answer ?? text
}
