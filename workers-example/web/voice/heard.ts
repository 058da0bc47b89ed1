/** What was said in a call, by one, in one go. */
export interface Heard {
  id: string
  who: 'visitor' | 'model'
  text: string
}

/** What of an event of the Realtime API matters here. */
interface CallEvent {
  type: string
  item_id?: string
  delta?: string
  transcript?: string
}

/** What was said, with what an event adds to it. */
export function addHeard(heard: Heard[], { type, item_id: id = '', delta, transcript }: CallEvent): Heard[] {
  if (type === 'response.output_audio_transcript.delta') return extended(heard, id, 'model', delta ?? '')
  if (type === 'conversation.item.input_audio_transcription.completed')
    return extended(heard, id, 'visitor', transcript ?? '')
  return heard
}

function extended(heard: Heard[], id: string, who: Heard['who'], text: string): Heard[] {
  const known = heard.some((one) => one.id === id)
  if (!known) return [...heard, { id, who, text }]
  return heard.map((one) => (one.id === id ? { ...one, text: one.text + text } : one))
}
