/** A file that a visitor sends along. */
export interface SentFile {
  type: 'file'
  mediaType: string
  /** A data URL or an address of the web; absent where the API has the file. */
  url?: string | undefined
  /** The id under which the API has it. */
  fileId?: string | undefined
  filename?: string | undefined
}

/** A piece of what a visitor says. */
export type SentPart = { type: 'text'; text: string } | SentFile

/** A call of a tool, and what the model wrote for it: JSON, but for a custom tool. */
export interface CallEntry {
  type: 'call'
  id: string
  name: string
  text: string
  isCustom: boolean
}

/** What came of a call. */
export interface ResultEntry {
  type: 'result'
  call: CallEntry
  output: string
}

/** A piece of a conversation as a front end holds it, in words of neither API. */
export type Entry =
  | { type: 'system'; role: 'system' | 'developer'; text: string }
  | { type: 'user'; parts: SentPart[] }
  | { type: 'text'; text: string; phase?: string | undefined }
  | { type: 'reasoning'; text: string; encrypted?: string | undefined }
  | CallEntry
  | ResultEntry
  | { type: 'mcpApproval'; id: string; approve: boolean; reason?: string | undefined }
