import type { Schema } from './document.ts'
import type { Model, Operation } from './model.ts'
import { unionMembers } from './schemas.ts'
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

/** Files by the field that they are sent in. */
const files: Record<string, string> = { image: 'lamp.png', file: 'talk.mp3' }

/** Values that read better than ones made from the type alone, by field. */
const samples: Record<string, unknown> = {
  model: 'gpt-4o-mini',
  input: 'The quick brown fox.',
  prompt: 'A lighthouse at dawn.',
  query: 'opening hours',
  role: 'user',
  content: 'Hello!',
  training_file: 'file_abc123',
  input_file_id: 'file_abc123',
  endpoint: '/v1/chat/completions',
  completion_window: '24h',
  voice: 'alloy',
  file_id: 'file_abc123',
  file_ids: ['file_abc123'],
  tool_outputs: [{ tool_call_id: 'call_abc123', output: '22 °C' }],
}

/** The params of an operation's example: what is required, as source text; empty when nothing is. */
export function example(operation: Operation, model: Model): string {
  const { parameters, body } = operation
  const schema = body && model.resolve(body.schema)
  const fields: Record<string, unknown> = {}
  for (const { name, required } of parameters) if (required) fields[name] = identifier(name)

  for (const name of schema?.required ?? []) fields[name] = sample(name, schema?.properties?.[name] ?? {}, model)
  const all = {
    ...fields,
    ...('model' in fields && operation.id in models && { model: models[operation.id] }),
    ...operation.example,
  }
  return Object.keys(all).length ? source(all) : ''
}

function identifier(name: string): string {
  return name === 'model'
    ? 'gpt-4o-mini'
    : `${name.replace(/_?id$/, '').replace('fine_tuning_job', 'ftjob') || 'id'}_abc123`
}

function sample(name: string, field: Schema, model: Model): unknown {
  const schema = model.resolve(field)
  if (schema.format === 'binary') return new Code(`new File([bytes], ${quote(files[name] ?? name)})`)
  if (name in samples) return samples[name]
  if (name.endsWith('_id')) return identifier(name)
  const [member] = unionMembers(schema)
  if (member) return sample(name, member, model)
  if (schema.enum) return schema.enum[0]
  if (schema.type === 'array') return [sample('', schema.items ?? {}, model)]
  if (schema.type === 'object') {
    return Object.fromEntries(
      (schema.required ?? []).map((key) => [key, sample(key, schema.properties?.[key] ?? {}, model)]),
    )
  }
  return schema.type === 'boolean' ? true : schema.type === 'string' ? 'text' : 1
}

/** Source text that stands for itself. */
class Code {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

function source(value: unknown): string {
  if (value instanceof Code) return value.text
  if (typeof value === 'string') return quote(value)
  if (Array.isArray(value)) return `[${value.map(source).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const fields = Object.entries(value).map(([key, item]) => `${propertyName(key)}: ${source(item)}`)
  return fields.length ? `{ ${fields.join(', ')} }` : '{}'
}
