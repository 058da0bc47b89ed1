import type { InputItem } from 'bonsai-openai/schemas/InputItem'
import type { StreamCursor } from 'bonsai-openai/streams/streamCursor'
import type { ToolName, Usage } from './protocol.ts'

/** An answer that is being written, as it is kept: whoever reads it can go on from here. */
export interface Run {
  /** The id of the message that it becomes. */
  answer: string
  conversation: string
  visitor: string
  model: string
  tools: readonly ToolName[]
  /** How often it was begun, and gone on with after a restart. */
  tries: number
  /** How many responses it took before this one. */
  round: number
  /** How far the response of this round has been read; undefined until its first event. */
  cursor?: StreamCursor
  /** The response before, whose calls `outputs` answer. */
  previous?: string
  outputs?: InputItem[]
  /** Where the parts of the answer are that the items of its responses became. */
  places: Record<string, number>
  usage: Usage
}
