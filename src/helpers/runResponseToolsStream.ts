import type { FunctionCallOutputItemParam } from '../schemas/FunctionCallOutputItemParam.ts'
import type { ResponseStreamEvent } from '../schemas/ResponseStreamEvent.ts'

/** What goes to the model for a call, told between the events of two rounds. */
export interface ResponseToolResultEvent {
  type: 'tool_result'
  /** The call; of a call to an MCP server that you refused, the id of its request for approval. */
  call_id: string
  /** The tool that it named. */
  name: string
  /** What the model is told: what the tool gave, or why it gave nothing. Text, unless the tool gave parts. */
  output: FunctionCallOutputItemParam['output']
  /** Whether the tool gave it, failed, or was not allowed to run. */
  status: 'completed' | 'failed' | 'denied'
}

/** An event of a response with tools; its `type` tells the kinds apart. */
export type ResponseToolsStreamEvent = ResponseStreamEvent | ResponseToolResultEvent
