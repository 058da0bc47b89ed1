import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)

for (const lib of ['dom', 'workers']) {
  test(`streams type-check under the types of ${lib}`, { timeout: 60_000 }, async () => {
    const { stdout } = await run('node_modules/.bin/tsc', ['-p', `test/streams/types/tsconfig.${lib}.json`])
    expect(stdout).toBe('')
  })
}
