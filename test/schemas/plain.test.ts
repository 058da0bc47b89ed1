import fc from 'fast-check'
import { type GenericSchema, safeParse } from 'valibot'
import { describe, expect, test } from 'vitest'
import { CreateChatCompletionStreamResponseSchema } from '../../src/schemas/CreateChatCompletionStreamResponse.ts'
import { CreateCompletionResponseSchema } from '../../src/schemas/CreateCompletionResponse.ts'
import { isPlainCreateChatCompletionStreamResponse } from '../../src/schemas/plain/CreateChatCompletionStreamResponse.ts'
import { isPlainCreateCompletionResponse } from '../../src/schemas/plain/CreateCompletionResponse.ts'

/*
 * A stream's fast test against its schema, over events of which each field may be of the right type, of a wrong one, null or absent:
 * what the test takes the schema takes, and what the schema takes without a rare field the test takes.
 */
const wrong = fc.constantFrom<unknown>(null, undefined, 0, '', 'x', true, [], {}, [null], [{}])
const text = fc.oneof({ weight: 19, arbitrary: fc.string() }, { weight: 1, arbitrary: wrong })
const rare = fc.oneof({ weight: 19, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: wrong })
const number = fc.oneof({ weight: 19, arbitrary: fc.integer() }, { weight: 1, arbitrary: wrong })

function objectOf(fields: Record<string, fc.Arbitrary<unknown>>, required: string[]): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 19, arbitrary: fc.record(fields, { requiredKeys: required, noNullPrototype: true }) },
    { weight: 1, arbitrary: wrong },
  )
}

function listOf(item: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 19, arbitrary: fc.array(item, { maxLength: 2 }) }, { weight: 1, arbitrary: wrong })
}

const common = {
  created: number,
  id: text,
  model: text,
  object: text,
  system_fingerprint: text,
  service_tier: text,
  usage: rare,
  extra: wrong,
}
const delta = objectOf({ content: text, role: text, refusal: text, tool_calls: rare, function_call: rare }, [])
const choice = objectOf({ delta, index: number, finish_reason: text, logprobs: rare }, ['index'])
const chunk = objectOf({ ...common, choices: listOf(choice) }, ['created', 'id', 'model', 'object'])
const part = objectOf({ text, index: number, finish_reason: text, logprobs: rare }, ['index'])
const completion = objectOf({ ...common, choices: listOf(part) }, ['created', 'id', 'model', 'object'])

interface Case {
  event: fc.Arbitrary<unknown>
  schema: GenericSchema
  isPlain(value: unknown): boolean
}

const cases: [string, Case][] = [
  [
    'chat',
    {
      event: chunk,
      schema: CreateChatCompletionStreamResponseSchema,
      isPlain: isPlainCreateChatCompletionStreamResponse,
    },
  ],
  [
    'completions',
    { event: completion, schema: CreateCompletionResponseSchema, isPlain: isPlainCreateCompletionResponse },
  ],
]

/** Whether a field that few events have is set anywhere, or the content is a list, which one host sends. */
function isRare(event: unknown): boolean {
  return /"(usage|logprobs|tool_calls|function_call)":(?!null)|"content":\[/.test(JSON.stringify(event) ?? '')
}

describe.each(cases)('%s', (_, { event, schema, isPlain }) => {
  test('agrees with the schema both ways', () => {
    let taken = 0
    fc.assert(
      fc.property(event, (value) => {
        const { success } = safeParse(schema, value)
        if (isPlain(value)) taken++
        if (!isRare(value)) expect(isPlain(value)).toBe(success)
        else if (isPlain(value)) expect(success).toBe(true)
      }),
      { numRuns: 3000 },
    )
    expect(taken).toBeGreaterThan(100)
  })
})
