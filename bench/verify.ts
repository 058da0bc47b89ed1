import { answerOf } from './answer.ts'
import { bundleToFile } from './bundle.ts'
import { type Connect, type Program, programs } from './program.ts'
import { fileOf, isOffered, type Sdk, sdks, titles } from './sdks.ts'

/** Runs every program once on a mock of the API, and fails where an SDK's answer is not the plain program's. */
export async function verify(): Promise<void> {
  for (const program of programs.filter((name) => name !== 'everything')) {
    const expected = await answer('plain', program)
    if (!expected) throw new Error(`The plain program of ${program} answers nothing: mend bench/programs/plain.`)
    for (const sdk of sdks.filter((name) => isOffered(name, program))) {
      const actual = await answer(sdk, program)
      if (actual !== expected)
        throw new Error(`${titles[sdk]} answers ${actual} to ${program}, not ${expected}: mend bench/programs/${sdk}.`)
    }
  }
}

/** What an SDK's program answers. */
async function answer(sdk: Sdk, program: Program): Promise<unknown> {
  const file = await bundleToFile(`${sdk}-${program}.mjs`, `export * from ${JSON.stringify(fileOf(sdk, program))}`)
  const { connect }: { connect: Connect } = await import(file)
  return answerOf(connect)
}
