import { expectTypeOf, test } from 'vitest'
import * as operations from '../../src/operations/index.ts'
import type { ChatCompletionRequestMessage } from '../../src/schemas/ChatCompletionRequestMessage.ts'
import type { CreateChatCompletionResponse } from '../../src/schemas/CreateChatCompletionResponse.ts'
import type { ResponseObject } from '../../src/schemas/ResponseObject.ts'
import type { RunObject } from '../../src/schemas/RunObject.ts'
import { client } from './client.ts'

const messages: [] = []

test('params are optional where nothing in them is required', () => {
  operations.listModels(client)
  operations.listAssistants(client, { limit: 5, order: 'asc' })
  operations.createThread(client, undefined, { maxRetries: 0 })
  // @ts-expect-error a path parameter is required
  operations.retrieveModel(client)
  // @ts-expect-error a field of the body is required
  operations.createChatCompletion(client, { messages })
})

test('path, query and body stand in one object', () => {
  operations.createRun(client, {
    thread_id: 't',
    include: ['step_details.tool_calls[*].file_search.results[*].content'],
    assistant_id: 'a',
    temperature: 1,
  })
  // @ts-expect-error the thread is missing
  operations.createRun(client, { assistant_id: 'a' })
  // @ts-expect-error an id is text
  operations.getThread(client, { thread_id: 1 })
})

test('enums are open, with their values suggested', () => {
  operations.createImage(client, { prompt: 'p', quality: 'ultra' })
  operations.createChatCompletion(client, { model: 'llama-4', messages })
  expectTypeOf<'hd'>().toExtend<NonNullable<Parameters<typeof operations.createImage>[1]['quality']>>()
  expectTypeOf<RunObject['status']>().toExtend<string>()
  expectTypeOf<string>().toExtend<RunObject['status']>()
})

test('constants stay literal', () => {
  expectTypeOf<CreateChatCompletionResponse['object']>().toEqualTypeOf<'chat.completion'>()
  // @ts-expect-error roles tell messages apart
  operations.createChatCompletion(client, { model: 'm', messages: [{ role: 'narrator', content: 'x' }] })
})

test('a message goes back as it was answered', () => {
  const { choices }: CreateChatCompletionResponse = Object({})
  const history: ChatCompletionRequestMessage[] = [{ role: 'user', content: 'Hello!' }]
  for (const { message } of choices) history.push(message)
  operations.createChatCompletion(client, {
    model: 'm',
    messages: [...history, ...choices.map((choice) => choice.message)],
  })
})

test('streaming is another function', () => {
  operations.createChatCompletion(client, { model: 'm', messages, stream: false })
  operations.createChatCompletion(client, { model: 'm', messages, stream: null })
  // @ts-expect-error createChatCompletionStream streams
  operations.createChatCompletion(client, { model: 'm', messages, stream: true })
})

test('undefined stands for a field that is left out', () => {
  operations.createChatCompletion(client, { model: 'm', messages, temperature: undefined, stop: null })
  operations.listFiles(client, { purpose: undefined })
})

test('files come in every form of the platform', () => {
  const bytes = new ReadableStream<Uint8Array>()
  for (const file of [new File([], 'a'), new Blob([]), new Response(), bytes, { name: 'a', stream: () => bytes }]) {
    operations.createFile(client, { file, purpose: 'batch' })
  }
  // @ts-expect-error a path on disk is no file
  operations.createFile(client, { file: './a.jsonl', purpose: 'batch' })
  // @ts-expect-error bytes need a name: wrap them in a File
  operations.createFile(client, { file: new Uint8Array(1), purpose: 'batch' })
})

test('an alias is the same function', () => {
  expectTypeOf(operations.submitToolOutputsToRun).toEqualTypeOf<typeof operations.submitToolOuputsToRun>()
  expectTypeOf(operations.submitToolOutputsToRunStream).toEqualTypeOf<typeof operations.submitToolOuputsToRunStream>()
})

test('what a response put out goes back as input', () => {
  const { output } = {} as ResponseObject
  operations.createResponse(client, { model: 'gpt-5', input: output })
  operations.createResponse(client, { model: 'gpt-5', input: [...output, { role: 'user', content: 'And now?' }] })
})
