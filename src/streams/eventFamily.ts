// Generated from spec/ by codegen/; change those.

/** What the events of a stream are like; `any` are those of any stream that sends JSON. */
export type EventFamily =
  | 'any'
  | 'chat'
  | 'completion'
  | 'assistants'
  | 'responses'
  | 'images'
  | 'transcription'
  | 'speech'
