import {
  type Client,
  createChatCompletionStream,
  createFile,
  createResponse,
  defineTool,
  downloadFile,
  getResponse,
  outputText,
  readBatchOutput,
  retrieveBatch,
  runTools,
  submitBatch,
  textDeltas,
  unwrapWebhook,
} from 'bonsai-openai'
import { CreateChatCompletionResponseSchema } from 'bonsai-openai/schemas'

/* The app that is tested: what it asks of the API. */

const model = 'gpt-5'

const weather = defineTool({
  name: 'weather',
  description: 'The weather in a city.',
  parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
  run: async (args) => `5 °C in ${Object(args).city}`,
})

/** Answers a question about the weather. */
export async function answer(client: Client, question: string): Promise<string> {
  const messages = [{ role: 'user' as const, content: question }]
  const { completion } = await runTools(client, { model, messages }, { tools: [weather] })
  const { content, refusal } = completion.choices[0]?.message ?? {}
  return refusal ? 'We can’t help with that.' : (content ?? '')
}

/** Writes a poem, line by line as it comes. */
export async function write(client: Client, topic: string): Promise<string> {
  const messages = [{ role: 'user' as const, content: `A poem about ${topic}.` }]
  let poem = ''
  for await (const text of textDeltas(await createChatCompletionStream(client, { model, messages }))) poem += text
  return poem
}

/** Has texts summarised overnight, and says which batch that is. */
export async function summarise(client: Client, texts: string[]): Promise<string> {
  const requests = texts.map((text, index) => ({
    custom_id: `${index}`,
    params: { model, messages: [{ role: 'user' as const, content: `Summarise: ${text}` }] },
  }))
  return (await submitBatch(client, { endpoint: '/v1/chat/completions', requests })).id
}

/** The summaries of a batch; none before it has ended. */
export async function summaries(client: Client, batch_id: string): Promise<string[]> {
  const { output_file_id: file_id } = await retrieveBatch(client, { batch_id })
  if (!file_id) return []
  const found: string[] = []
  for await (const line of readBatchOutput(await downloadFile(client, { file_id }), CreateChatCompletionResponseSchema))
    if ('value' in line) found.push(line.value.choices[0]?.message.content ?? '')
  return found
}

/** Keeps a user's file for later questions. */
export async function attach(client: Client, file: File): Promise<string> {
  return (await createFile(client, { file, purpose: 'user_data' })).id
}

/** Begins a report in the background. */
export async function begin(client: Client, topic: string): Promise<void> {
  await createResponse(client, { model, input: `A report on ${topic}.`, background: true })
}

/** What a webhook brings: the report, once it is there. */
export async function hear(client: Client, request: Request, secret: string): Promise<string | undefined> {
  const event = await unwrapWebhook(request, { secret })
  if (event.type !== 'response.completed') return undefined
  return outputText(await getResponse(client, { response_id: event.data.id }))
}
