import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../codegen/sources.ts'
import { describedIn } from '../codegen/today/described.ts'
import { hovers } from './hover.ts'

const sources = [
  { from: 'src', at: (name: string) => `../../src/${name}.ts` },
  ...(existsSync('dist/operations/createChatCompletion.d.ts')
    ? [{ from: 'dist', at: (name: string) => `../../dist/${name}.js` }]
    : []),
]
if (sources.length < 2) console.log('hover cards of the built package: skipped: folder absent')

const described = describedIn(readDocument(new URL('../../spec/', import.meta.url)))

/** The words of the document for a place in it. */
function words(place: string): string {
  const [found] = described.filter((it) => it.place === place)
  if (!found) throw new Error(`Nothing is described at ${place}.`)
  return found.text
}

describe.each(sources)('hover cards from $from', ({ at }) => {
  const cards = hovers(`
    import { createClient } from '${at('core/createClient')}'
    import { createChatCompletion } from '${at('operations/createChatCompletion')}'
    import { createRunStream } from '${at('operations/createRunStream')}'
    import { listRuns } from '${at('operations/listRuns')}'
    const client = createClient({ /*key*/apiKey: 'k' })
    const result = await /*operation*/createChatCompletion(client, {
      /*params*/messages: [{ role: 'user', /*message*/content: 'Hi' }],
      model: 'm',
      /*ranged*/temperature: 1,
      /*deprecated*/function_call: 'none',
      stream_options: { /*nested*/include_usage: true },
    })
    result./*answer*/choices[0]?.message./*deep*/content
    result.usage?./*usage*/prompt_tokens
    await listRuns(client, { /*path*/thread_id: 't', /*query*/limit: 1 })
    await /*streaming*/createRunStream(client, { thread_id: 't', assistant_id: 'a' })
  `)

  test('on an operation', () => {
    expect(cards['operation']?.says).toContain(words('createChatCompletion'))
    expect(cards['operation']?.tags).toEqual(expect.arrayContaining(['param', 'returns', 'throws', 'example']))
    expect(cards['streaming']?.says).toContain(words('createRun').replace(/\.$/, ''))
  })

  test('on params: path, query and body', () => {
    expect(cards['params']?.says).toContain(words('CreateChatCompletionRequest.messages'))
    expect(cards['path']?.says).toContain(words('listRuns.thread_id'))
    expect(cards['query']?.says).toContain(words('listRuns.limit'))
    expect(cards['query']?.says).toMatch(/Default: `20`\./)
  })

  test('on nested fields', () => {
    expect(cards['nested']?.says).toContain(words('ChatCompletionStreamOptions.include_usage'))
    expect(cards['message']?.says).not.toBe('')
  })

  test('with range, default and deprecation', () => {
    expect(cards['ranged']?.says).toContain('From 0 to 2. Default: `1`.')
    expect(cards['deprecated']?.tags).toContain('deprecated')
    expect(cards['ranged']?.tags).toEqual([])
  })

  test('on a result and what is in it', () => {
    expect(cards['answer']?.says).toContain(words('CreateChatCompletionResponse.choices'))
    expect(cards['deep']?.says).toContain(words('ChatCompletionResponseMessage.content'))
    expect(cards['deep']?.shows).toContain('content?: string | null')
    expect(cards['usage']?.says).toContain(words('CompletionUsage.prompt_tokens'))
  })

  test('on a client option', () => expect(cards['key']?.says).toContain('OPENAI_API_KEY'))
})
