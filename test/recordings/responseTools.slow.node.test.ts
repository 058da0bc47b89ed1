import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Recording, setAside } from '../../scripts/recordings/recording.ts'
import { answerTools } from '../../src/helpers/answerTools.ts'
import { type CustomTool, type DeclaredTool, defineTool } from '../../src/helpers/defineTool.ts'
import { runResponseTools } from '../../src/helpers/runResponseTools.ts'
import { runResponseToolsStream } from '../../src/helpers/runResponseToolsStream.ts'
import type { OutputItem } from '../../src/schemas/OutputItem.ts'
import { collectResponse } from '../../src/streams/collectResponse.ts'
import { readEventStream } from '../../src/streams/readEventStream.ts'
import { all } from '../support/all.ts'
import { streamed } from '../support/answers.ts'
import { type FakeClient, fakeClient } from '../support/fakeClient.ts'
import { response, sentInput, streamedResponse } from '../support/toolResponse.ts'

const file = join(import.meta.dirname, '../../../shared/recordings/today.jsonl')
const params = { model: 'm', input: 'Hi' }

/** The calls of an output that wait for the caller, by the ids that answer them. */
function waiting(output: readonly OutputItem[]): { own: string[]; left: string[] } {
  const answered = output.filter(({ type }) => type.endsWith('_output')).map((item) => Object(item).call_id)
  const own: string[] = []
  const left: string[] = []
  for (const item of output) {
    const { type, id, call_id } = Object(item)
    if (type === 'function_call' || type === 'custom_tool_call') own.push(call_id)
    else if (type === 'mcp_approval_request') left.push(id)
    else if (
      /^(computer|shell|local_shell|apply_patch|tool_search)_call$/.test(type) &&
      call_id &&
      !answered.includes(call_id)
    )
      left.push(call_id)
  }
  return { own, left }
}

/** A tool for each call of an output. */
function toolsFor(output: readonly OutputItem[]): (DeclaredTool | CustomTool)[] {
  return output.flatMap((item): (DeclaredTool | CustomTool)[] => {
    if (item.type === 'function_call') return [defineTool({ name: item.name, parameters: {}, run: () => 'done' })]
    if (item.type !== 'custom_tool_call') return []
    return [{ type: 'custom', custom: { name: item.name }, run: () => 'done' }]
  })
}

function clientOf({ stream, responseBody }: Recording): FakeClient {
  const recorded = (): Response => (stream ? streamed(responseBody ?? '') : new Response(responseBody))
  const end = (): unknown => (stream ? streamedResponse(response()) : response())
  return fakeClient((_, count) => (count > 1 ? end() : recorded()), { onDrift: null })
}

/** What a recorded answer holds; undefined where it failed or broke off. */
async function outputOf({ stream, responseBody }: Recording): Promise<OutputItem[] | undefined> {
  try {
    const whole = stream
      ? await collectResponse(readEventStream(streamed(responseBody ?? ''), { events: 'responses' }))
      : JSON.parse(responseBody ?? '')
    return whole.status === 'completed' ? whole.output : undefined
  } catch {
    return undefined
  }
}

test('recorded calls are all answered in the next request, or left to the caller', { timeout: 60_000 }, async () => {
  if (!existsSync(file)) return console.log('recorded calls of responses: skipped: folder absent')
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  let [answers, calls, leftCalls] = [0, 0, 0]
  for (const recording of lines.map((line): Recording => JSON.parse(line))) {
    if (recording.operationId !== 'createResponse' || recording.status !== 200 || setAside(recording)) continue
    const output = await outputOf(recording)
    if (!output) continue
    const { own, left } = waiting(output)
    const settings = { tools: toolsFor(output) }
    for (const store of [undefined, false]) {
      const client = clientOf(recording)
      const answer = Object.fromEntries(
        left.map((id) => [id, id.startsWith('mcpr_') ? { approve: true } : { output: [] }]),
      )
      if (recording.stream) {
        const stream = await runResponseToolsStream(client, { ...params, store }, settings)
        await all(stream)
        expect(stream.result?.pending.length, recording.id).toBe(left.length)
        if (stream.result && left.length) await all(await answerTools(client, stream.result, answer))
      } else {
        const result = await runResponseTools(client, { ...params, store }, settings)
        expect(result.pending.length, recording.id).toBe(left.length)
        if (left.length) await answerTools(client, result, answer)
      }
      const given = own.length + left.length ? sentInput(client.sent[1]).slice(-own.length - left.length) : []
      const ids = given.map((item) => Object(item).approval_request_id ?? item.call_id)
      expect(ids.sort(), recording.id).toEqual([...own, ...left].sort())
      expect(client.sent.length, recording.id).toBe(given.length ? 2 : 1)
    }
    answers++
    calls += own.length
    leftCalls += left.length
  }
  console.log(`recorded calls of responses: ${calls} run, ${leftCalls} left to the caller, in ${answers} answers`)
  expect(answers).toBeGreaterThan(300)
  expect(calls).toBeGreaterThan(50)
})
