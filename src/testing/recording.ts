/** One exchange, as it was recorded. */
export interface Recording {
  method: string
  /** Path of the URL; with or without the base path. */
  path: string
  /** Query as in the URL, with or without its question mark. */
  query?: string | null | undefined
  status: number
  headers?: Record<string, string> | undefined
  contentType: string | null
  /** What was sent. JSON is compared by value; left out, anything may be sent. */
  requestBody?: string | null | undefined
  /** What was answered; the text of the events where it was streamed. */
  responseBody: string
  /** Whether `responseBody` is base64, as of what is no text. */
  base64?: boolean | undefined
  /** Whether the answer was streamed; it comes event by event then, or in its own chunks. */
  stream?: boolean | undefined
  /** The chunks that it came in. */
  chunks?: RecordedChunk[] | undefined
}

/** A chunk of a streamed answer. */
export interface RecordedChunk {
  bytes: number
  /** Milliseconds since the chunk before, or since the headers. */
  wait: number
}
