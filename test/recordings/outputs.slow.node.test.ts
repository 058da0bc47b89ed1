import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Recording, setAside } from '../../scripts/recordings/recording.ts'
import { isAPIError, isOutputError } from '../../src/core/index.ts'
import { defineOutput, type Output } from '../../src/helpers/defineOutput.ts'
import { outputPartials } from '../../src/helpers/outputPartials.ts'
import { parseOutput } from '../../src/helpers/parseOutput.ts'
import { collectChatCompletion } from '../../src/streams/collectChatCompletion.ts'
import { collectResponse } from '../../src/streams/collectResponse.ts'
import { readEventStream } from '../../src/streams/readEventStream.ts'
import { checkStrictSchema } from '../../src/testing/checkStrictSchema.ts'

const folder = join(import.meta.dirname, '../../../shared/recordings')

/** The strict schemas of a request that was answered, and that of its output. */
function strictSchemas({ requestBody }: Recording): { all: object[]; output?: object } {
  const { text, response_format, tools = [] } = Object(JSON.parse(requestBody || 'null'))
  const format = text?.format ?? response_format?.json_schema ?? {}
  const output = format.schema && format.strict ? format.schema : undefined
  const functions = [tools].flat().map((tool) => tool?.function ?? tool)
  const parameters = functions.flatMap((tool) => (tool?.strict && tool.parameters ? tool.parameters : []))
  return { all: output ? [output, ...parameters] : parameters, output }
}

const isFormat = ({ operationId, status, path }: Recording): boolean =>
  status === 200 && /^create(Response|ChatCompletion)$/.test(operationId) && /(responses|chat\/completions)$/.test(path)

function readRecordings(): Recording[] {
  return ['today.jsonl', 'recordings.jsonl'].flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .trim()
      .split('\n')
      .map((line): Recording => JSON.parse(line))
      .filter((recording) => isFormat(recording) && !setAside(recording)),
  )
}

/** What becomes of a recorded answer: its value, or why there is none. */
async function outcomeOf(output: Output, recording: Recording): Promise<unknown> {
  const { responseBody = '', stream, operationId } = recording
  const open = (): ReadableStream<never> =>
    readEventStream(new Response(responseBody), { events: operationId === 'createResponse' ? 'responses' : 'chat' })
  try {
    if (!stream) return await parseOutput(output, JSON.parse(responseBody ?? ''))
    let last: unknown
    for await (const partial of outputPartials(output, open())) last = partial
    const whole = await (operationId === 'createResponse' ? collectResponse(open()) : collectChatCompletion(open()))
    expect(last, recording.id).toEqual(await parseOutput(output, whole))
    return last
  } catch (error) {
    if (isOutputError(error) || isAPIError(error)) return error
    throw error
  }
}

test('recorded strict schemas are taken, and recorded answers become values', { timeout: 60_000 }, async () => {
  if (!existsSync(folder)) return console.log('recorded outputs: skipped: folder absent')
  const counts = { schemas: 0, values: 0, refusal: 0, incomplete: 0, invalid: 0 }
  for (const recording of readRecordings()) {
    const { all, output: schema } = strictSchemas(recording)
    for (const one of all) {
      const strict = defineOutput({ name: 'recorded', schema: { ...one } }).schema
      checkStrictSchema(strict, { name: 'recorded', param: 'schema', code: recording.id })
      if (recording.host === 'api.openai.com')
        checkStrictSchema(one, { name: 'recorded', param: 'schema', code: recording.id })
      counts.schemas++
    }
    if (!schema) continue
    const outcome = await outcomeOf(defineOutput({ name: 'recorded', schema: { ...schema } }), recording)
    counts[isOutputError(outcome) ? outcome.reason : 'values']++
    if (!isOutputError(outcome)) expect(outcome, recording.id).toBeTypeOf('object')
    // Other hosts may break the JSON.
    else if (recording.host === 'api.openai.com') expect(outcome.reason, recording.id).not.toBe('invalid')
  }
  console.log('recorded outputs:', counts)
  expect(counts.refusal).toBeGreaterThan(0)
  expect(counts.values).toBeGreaterThan(20)
})
