/** One recorded exchange with the API or a compatible host; bodies are text. */
export interface Recording {
  id: string
  operationId: string
  host: string
  /** The OpenAI-Beta header that was sent. */
  beta?: string | null
  method: string
  path: string
  /** As in the URL, without the question mark. */
  query?: string | null
  status: number
  contentType?: string | null
  /** Whether the answer is server-sent events. */
  stream?: boolean | null
  /** How the recorder changed the bodies, if it did. */
  note?: string | null
  requestBody?: string | null
  responseBody?: string | null
}

/** Why a recording tells nothing of the API as it is; undefined when it does. */
export function setAside({ beta, note }: Recording): 'mock' | 'v1' | undefined {
  if (beta === 'assistants=v1') return 'v1'
  return note?.includes('hand-written mock') ? 'mock' : undefined
}
