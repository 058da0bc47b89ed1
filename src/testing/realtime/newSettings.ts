import type { RealtimeSessionCreateResponseGA } from '../../schemas/RealtimeSessionCreateResponseGA.ts'
import type { RealtimeTranscriptionSessionCreateResponseGA } from '../../schemas/RealtimeTranscriptionSessionCreateResponseGA.ts'
import type { Settings } from './session.ts'

/** When a session ends by itself, in seconds. */
const ONE_HOUR = 3600

const format = { type: 'audio/pcm', rate: 24_000 } as const
const turn_detection = { type: 'server_vad', threshold: 0.5, prefix_padding_ms: 300, silence_duration_ms: 200 } as const

/** What a session is until somebody changes it. */
export function newSettings(type: Settings['type'], model: string | undefined, id: string, now: number): Settings {
  const base = { id, expires_at: now + ONE_HOUR, include: null }
  if (type === 'transcription') {
    const settings: RealtimeTranscriptionSessionCreateResponseGA = {
      ...base,
      type,
      object: 'realtime.transcription_session',
      audio: { input: { format, transcription: null, noise_reduction: null, turn_detection } },
    }
    return settings
  }
  const settings: RealtimeSessionCreateResponseGA = {
    ...base,
    type,
    object: 'realtime.session',
    model,
    output_modalities: ['audio'],
    instructions: 'Be a helpful voice.',
    tools: [],
    tool_choice: 'auto',
    max_output_tokens: 'inf',
    tracing: null,
    truncation: 'auto',
    prompt: null,
    audio: {
      input: {
        format,
        transcription: null,
        noise_reduction: null,
        turn_detection: { ...turn_detection, idle_timeout_ms: null, create_response: true, interrupt_response: true },
      },
      output: { format, voice: 'alloy', speed: 1 },
    },
  }
  return settings
}

/** Settings with others laid over them, at any depth; null takes the place of what is there. */
export function withChanges<T extends object>(settings: T, changes: object): T {
  const changed = Object.entries(changes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const before: unknown = Reflect.get(settings, name)
      return [
        name,
        isPlain(before) && isPlain(value) && !changesKind(before, value) ? withChanges(before, value) : value,
      ]
    })
  return { ...settings, ...Object.fromEntries(changed) }
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether an object is of another kind than the one before, so that nothing of that stays. */
function changesKind(before: object, value: object): boolean {
  return 'type' in value && 'type' in before && value.type !== before.type
}
