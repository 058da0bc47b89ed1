import { expectTypeOf, test } from 'vitest'
import type { RequestOptions } from '../../src/core/types.ts'
import { createChatCompletion } from '../../src/operations/createChatCompletion.ts'
import { createChatCompletionStream } from '../../src/operations/createChatCompletionStream.ts'
import { createCompletionStream } from '../../src/operations/createCompletionStream.ts'
import { createEmbedding } from '../../src/operations/createEmbedding.ts'
import { createSpeech } from '../../src/operations/createSpeech.ts'
import { createTranscription } from '../../src/operations/createTranscription.ts'
import { createTranslation } from '../../src/operations/createTranslation.ts'
import { downloadFile } from '../../src/operations/downloadFile.ts'
import type { CreateBase64EmbeddingResponse } from '../../src/schemas/CreateBase64EmbeddingResponse.ts'
import type { CreateChatCompletionResponse } from '../../src/schemas/CreateChatCompletionResponse.ts'
import type { CreateChatCompletionStreamResponse } from '../../src/schemas/CreateChatCompletionStreamResponse.ts'
import type { CreateCompletionResponse } from '../../src/schemas/CreateCompletionResponse.ts'
import type { CreateEmbeddingResponse } from '../../src/schemas/CreateEmbeddingResponse.ts'
import type { CreateTranscriptionResponseJson } from '../../src/schemas/CreateTranscriptionResponseJson.ts'
import type { CreateTranscriptionResponseVerboseJson } from '../../src/schemas/CreateTranscriptionResponseVerboseJson.ts'
import type { CreateTranslationResponseJson } from '../../src/schemas/CreateTranslationResponseJson.ts'
import type { CreateEmbeddingParams } from '../../src/schemas/params/CreateEmbeddingParams.ts'
import type { CreateTranscriptionParams } from '../../src/schemas/params/CreateTranscriptionParams.ts'
import { client } from './client.ts'

const audio = { file: new Blob([]), model: 'whisper-1' }
const text = { model: 'm', input: 'x' }

test('an embedding is numbers, or text for base64', () => {
  expectTypeOf(createEmbedding(client, text)).resolves.toEqualTypeOf<CreateEmbeddingResponse>()
  expectTypeOf(
    createEmbedding(client, { ...text, encoding_format: 'float' }),
  ).resolves.toEqualTypeOf<CreateEmbeddingResponse>()
  expectTypeOf(
    createEmbedding(client, { ...text, encoding_format: 'base64' }),
  ).resolves.toEqualTypeOf<CreateBase64EmbeddingResponse>()
  expectTypeOf<CreateEmbeddingResponse['data'][number]['embedding']>().toEqualTypeOf<number[]>()
  expectTypeOf<CreateBase64EmbeddingResponse['data'][number]['embedding']>().toEqualTypeOf<string>()
})

test('a value that is known only as text leads to every form', () => {
  const wide: string = 'base64'
  expectTypeOf(createEmbedding(client, { ...text, encoding_format: wide })).resolves.toEqualTypeOf<
    CreateEmbeddingResponse | CreateBase64EmbeddingResponse
  >()
  expectTypeOf(createEmbedding(client, {} as CreateEmbeddingParams)).resolves.toEqualTypeOf<
    CreateEmbeddingResponse | CreateBase64EmbeddingResponse
  >()
  expectTypeOf(createTranscription(client, { ...audio, response_format: wide })).resolves.toExtend<string | object>()
  type Wide = Awaited<ReturnType<typeof createTranscription<CreateTranscriptionParams>>>
  expectTypeOf<string | CreateTranscriptionResponseJson | CreateTranscriptionResponseVerboseJson>().toExtend<Wide>()
})

test('one of two known values leads to either form', () => {
  const either = {} as 'base64' | 'float'
  expectTypeOf(createEmbedding(client, { ...text, encoding_format: either })).resolves.toEqualTypeOf<
    CreateEmbeddingResponse | CreateBase64EmbeddingResponse
  >()
})

test('a transcript is an object or a string', () => {
  expectTypeOf(createTranscription(client, audio)).resolves.toEqualTypeOf<CreateTranscriptionResponseJson>()
  expectTypeOf(
    createTranscription(client, { ...audio, response_format: 'json' }),
  ).resolves.toEqualTypeOf<CreateTranscriptionResponseJson>()
  expectTypeOf(
    createTranscription(client, { ...audio, response_format: 'verbose_json' }),
  ).resolves.toEqualTypeOf<CreateTranscriptionResponseVerboseJson>()
  expectTypeOf(createTranscription(client, { ...audio, response_format: 'text' })).resolves.toEqualTypeOf<string>()
  expectTypeOf(createTranscription(client, { ...audio, response_format: 'srt' })).resolves.toEqualTypeOf<string>()
  expectTypeOf(createTranslation(client, { ...audio, response_format: 'vtt' })).resolves.toEqualTypeOf<string>()
  expectTypeOf(createTranslation(client, audio)).resolves.toEqualTypeOf<CreateTranslationResponseJson>()
})

test('the type survives a wrapper', () => {
  function wrapped<const P extends CreateEmbeddingParams>(
    params: P,
    options?: RequestOptions,
  ): ReturnType<typeof createEmbedding<P>> {
    return createEmbedding(client, params, options)
  }
  expectTypeOf(wrapped({ ...text, encoding_format: 'base64' })).resolves.toEqualTypeOf<CreateBase64EmbeddingResponse>()
})

test('bytes are a response', () => {
  expectTypeOf(createSpeech(client, { model: 'tts-1', input: 'Hi', voice: 'alloy' })).resolves.toEqualTypeOf<Response>()
  expectTypeOf(downloadFile(client, { file_id: 'f' })).resolves.toEqualTypeOf<Response>()
})

test('a plain call gives the whole answer, a streaming one its events', async () => {
  const chat = { model: 'm', messages: [] }
  expectTypeOf(createChatCompletion(client, chat)).resolves.toEqualTypeOf<CreateChatCompletionResponse>()
  for await (const event of await createChatCompletionStream(client, chat))
    expectTypeOf(event).toEqualTypeOf<CreateChatCompletionStreamResponse>()
  for await (const event of await createCompletionStream(client, { model: 'm', prompt: 'x' }))
    expectTypeOf(event).toEqualTypeOf<CreateCompletionResponse>()
})
