import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test, vi } from 'vitest'
import { install } from './examples/install.ts'
import { type Program, run } from './examples/program.ts'
import { skips } from './examples/skips.ts'
import { serveUpstream, type Upstream } from './examples/upstream.ts'

describe.skipIf(skips('deno'))('examples/deno', () => {
  let folder: string
  let upstream: Upstream

  beforeAll(async () => {
    upstream = await serveUpstream()
    folder = install('deno', inject('packed').consumers, 'cli-progress', '@types/node')
    // More than the sockets' buffers hold, so that its sending is seen.
    writeFileSync(join(folder, 'talk.mp3'), new Uint8Array(24_000_000))
    const settings = JSON.parse(readFileSync(join(folder, 'deno.json'), 'utf8'))
    writeFileSync(join(folder, 'deno.json'), JSON.stringify({ ...settings, nodeModulesDir: 'manual' }))
  })
  afterAll(() => upstream.close())

  function start(command: string): Program {
    const program = run(command, folder, upstream.env)
    onTestFinished(() => program.stop())
    return program
  }

  test('compiles', async () => {
    const program = start('deno check main.ts')
    expect(await program.ended, program.stderr).toBe(0)
  })

  test('sends the file with a progress bar, then writes the summary as it comes', async () => {
    const program = start('deno task start talk.mp3')
    await program.writes(/Sending .* [1-9]\d?%/)
    expect(program.stdout).toBe('')
    upstream.calls[0]?.goOn()

    await program.writes(/Sending .* 100%/)
    await vi.waitFor(() => expect(program.stdout).toMatch(/\w \w/), 10_000)
    expect(program.stdout).not.toContain('talk.mp3')
    upstream.calls[1]?.goOn()

    expect(await program.ended, program.stderr).toBe(0)
    expect(program.stdout).toMatch(/transcription of talk\.mp3\. Its 24000000 bytes[\s\S]*\.\n$/)
    expect(upstream.calls.map(({ path }) => path)).toEqual(['/v1/audio/transcriptions', '/v1/chat/completions'])
  })

  test('error: without a file it says what to name', async () => {
    const program = start('deno task start')
    expect(await program.ended).toBe(1)
    expect(program.stderr).toContain('Name a recording to summarise: deno task start talk.mp3')
  })
})
