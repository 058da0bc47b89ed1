import type { Model } from '../../schemas/Model.ts'

const names = [
  'gpt-4o',
  'gpt-4o-mini',
  'gpt-4.1',
  'gpt-4.1-mini',
  'gpt-4-turbo',
  'gpt-4',
  'gpt-3.5-turbo',
  'gpt-5',
  'gpt-5-mini',
  'gpt-5-nano',
  'o1',
  'o3',
  'o3-mini',
  'o4-mini',
  'gpt-3.5-turbo-instruct',
  'davinci-002',
  'babbage-002',
  'text-embedding-ada-002',
  'text-embedding-3-small',
  'text-embedding-3-large',
  'dall-e-2',
  'dall-e-3',
  'gpt-image-1',
  'tts-1',
  'tts-1-hd',
  'gpt-4o-mini-tts',
  'whisper-1',
  'gpt-4o-transcribe',
  'gpt-4o-mini-transcribe',
  'omni-moderation-latest',
  'text-moderation-latest',
  'text-moderation-stable',
]

/** The models that a new mock lists. */
export function standardModels(): Model[] {
  return names.map((id) => ({ id, object: 'model', created: 1_700_000_000, owned_by: 'system' }))
}

/** Names that pass for models though they are not listed: snapshots and relatives of those that exist. */
export const family: RegExp =
  /^(gpt-\d|gpt-(image|audio|realtime|oss|transcribe)|chatgpt-|codex-|o\d|davinci-|babbage-|text-(embedding|moderation)-|omni-moderation-|dall-e-|tts-|whisper-)/
