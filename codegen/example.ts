import type { Model, Operation } from './model.ts'
import { Code, identifier, sampleFields } from './sampleOf.ts'
import { propertyName, quote } from './text.ts'

/** Models by the operation that they serve. */
const models: Record<string, string> = {
  createEmbedding: 'text-embedding-3-small',
  createSpeech: 'gpt-4o-mini-tts',
  createTranscription: 'gpt-4o-mini-transcribe',
  createTranslation: 'whisper-1',
  createCompletion: 'gpt-3.5-turbo-instruct',
  deleteModel: 'ft:gpt-4o-mini:acme::abc123',
}

/** The params of an operation's example: what is required, as source text; empty when nothing is. */
export function example(operation: Operation, model: Model): string {
  const { parameters, body } = operation
  const path = parameters.filter(({ required }) => required).map(({ name }) => [name, identifier(name)] as const)
  const fields = { ...Object.fromEntries(path), ...(body && sampleFields(model.resolve(body.schema), { model })) }
  const all = {
    ...fields,
    ...('model' in fields && operation.id in models && { model: models[operation.id] }),
    ...operation.example,
  }
  return Object.keys(all).length ? source(all) : ''
}

function source(value: unknown): string {
  if (value instanceof Code) return value.text
  if (typeof value === 'string') return quote(value)
  if (Array.isArray(value)) return `[${value.map(source).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const fields = Object.entries(value).map(([key, item]) => `${propertyName(key)}: ${source(item)}`)
  return fields.length ? `{ ${fields.join(', ')} }` : '{}'
}
