import type { Schema } from './document.ts'
import type { Model } from './model.ts'
import { requiredChoices, unionMembers } from './schemas.ts'
import { quote } from './text.ts'

/** Files by the field that they are sent in. */
const files: Record<string, string> = {
  image: 'lamp.png',
  file: 'talk.mp3',
  files: 'SKILL.md',
  video: 'pigeons.mp4',
  audio_sample: 'voice.wav',
  recording: 'consent.wav',
  data: 'part1.bin',
}

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
  part_ids: ['part_abc123'],
  project_ids: ['proj_abc123'],
  tool_outputs: [{ tool_call_id: 'call_abc123', output: '22 °C' }],
  consent: 'cons_abc123',
  default_version: '2',
  filename: 'talk.mp3',
  language: 'en-US',
  metadata: { topic: 'demo' },
  mime_type: 'audio/mpeg',
  name: 'Demo',
  target_uri: 'tel:+15551230000',
  user: 'user_123',
}

/** Source text that stands for itself. */
export class Code {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** An id as a parameter of that name takes it. */
export function identifier(name: string): string {
  return name === 'model'
    ? 'gpt-4o-mini'
    : `${name.replace(/_?id$/, '').replace('fine_tuning_job', 'ftjob') || 'id'}_abc123`
}

/** What samples are made from. Those of an answer are null where they may be, and tell of something that is done. */
interface Source {
  model: Model
  isAnswer?: boolean
}

/** A value that a field of that name takes; of an object what is required. */
export function sampleOf(name: string, field: Schema, from: Source): unknown {
  const { model, isAnswer } = from
  const schema = model.resolve(field)
  if (isAnswer && (model.isNullable(field) || model.isNullable(schema))) return null
  if (isAnswer && schema.enum?.includes('completed')) return 'completed'
  if (schema.format === 'binary') return new Code(`new File([bytes], ${quote(files[name] ?? name)})`)
  if (name in samples) return samples[name]
  if (name.endsWith('_id')) return identifier(name)
  const [member] = unionMembers(schema)
  if (member) return sampleOf(name, member, from)
  if (schema.enum) return schema.enum[0]
  if (schema.type === 'array') return [sampleOf(name, schema.items ?? {}, from)]
  if (schema.type === 'object') return sampleFields(schema, from)
  return schema.type === 'boolean' ? true : schema.type === 'string' ? 'text' : 1
}

/** The fields that an object needs, one of those among them of which it needs any. */
export function sampleFields(schema: Schema, from: Source): Record<string, unknown> {
  const names = [...(schema.required ?? []), ...requiredChoices(schema).slice(0, 1)]
  return Object.fromEntries(names.map((name) => [name, sampleOf(name, schema.properties?.[name] ?? {}, from)]))
}
