import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, inject, test } from 'vitest'
import { prepareJSR } from '../../scripts/prepareJSR.ts'

const { folder: project, consumers } = inject('packed')
const folder = join(consumers, '../jsr-publish')

beforeAll(() => prepareJSR(project, folder))

async function publish(): Promise<string> {
  const env = { ...process.env, NO_COLOR: '1', DENO_NO_UPDATE_CHECK: '1' }
  const { stderr } = await promisify(execFile)('deno', ['publish', '--dry-run', '--allow-dirty'], { cwd: folder, env })
  return stderr
}

test('Deno checks the source and finds no slow types in it', async () => {
  const printed = await publish()
  expect(printed).toContain('Checking for slow types in the public API')
  expect(printed).toContain('src/operations/createChatCompletion.ts')
  expect(printed).not.toContain('dist')
  expect(printed).toContain('Success Dry run complete')
})
