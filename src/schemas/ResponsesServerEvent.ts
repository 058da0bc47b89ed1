// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { Annotation } from './Annotation.ts'
import type { FunctionShellCallOutputContent } from './FunctionShellCallOutputContent.ts'
import type { OutputContent } from './OutputContent.ts'
import type { OutputItem } from './OutputItem.ts'
import type { ResponseLogProb } from './ResponseLogProb.ts'
import type { ResponseObject } from './ResponseObject.ts'
import type { ResponseWsError } from './ResponseWsError.ts'
import type { ShellCallOutputDelta } from './ShellCallOutputDelta.ts'
import { ResponsesServerEventShape } from './shapes/ResponsesServerEvent.ts'

/** What a socket of responses tells you, told apart by `type`. New types come without notice. */
export type ResponsesServerEvent =
  | {
      /** Always `response.audio.delta`. */
      type: 'response.audio.delta'
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** The next piece, to be added to those before it. */
      delta: string
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.audio.done`. */
      type: 'response.audio.done'
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.audio.transcript.delta`. */
      type: 'response.audio.transcript.delta'
      /** The next piece, to be added to those before it. */
      delta: string
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.audio.transcript.done`. */
      type: 'response.audio.transcript.done'
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.code_interpreter_call_code.delta`. */
      type: 'response.code_interpreter_call_code.delta'
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** The next piece, to be added to those before it. */
      delta: string
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.code_interpreter_call_code.done`. */
      type: 'response.code_interpreter_call_code.done'
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** What went wrong, as a code for programs to act on. */
      code: string
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.code_interpreter_call.completed`. */
      type: 'response.code_interpreter_call.completed'
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.code_interpreter_call.in_progress`. */
      type: 'response.code_interpreter_call.in_progress'
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.code_interpreter_call.interpreting`. */
      type: 'response.code_interpreter_call.interpreting'
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.completed`. */
      type: 'response.completed'
      /** What the model made of the input, and how it was made. */
      response: ResponseObject
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.content_part.added`. */
      type: 'response.content_part.added'
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Position of the part in the item's content, counted from 0. */
      content_index: number
      /** A part of what the model said or thought. */
      part: OutputContent
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.content_part.done`. */
      type: 'response.content_part.done'
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Position of the part in the item's content, counted from 0. */
      content_index: number
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** A part of what the model said or thought. */
      part: OutputContent
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.created`. */
      type: 'response.created'
      /** What the model made of the input, and how it was made. */
      response: ResponseObject
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.file_search_call.completed`. */
      type: 'response.file_search_call.completed'
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.file_search_call.in_progress`. */
      type: 'response.file_search_call.in_progress'
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.file_search_call.searching`. */
      type: 'response.file_search_call.searching'
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.function_call_arguments.delta`. */
      type: 'response.function_call_arguments.delta'
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** The next piece, to be added to those before it. */
      delta: string
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.function_call_arguments.done`. */
      type: 'response.function_call_arguments.done'
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** The name that it goes by. */
      name: string
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Arguments the model wrote for the call, as a JSON string. Validate them before you use them. */
      arguments: string
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.shell_call_command.added`. */
      type: 'response.shell_call_command.added'
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Position of the command among those of the call, counted from 0. */
      command_index: number
      /** The command that is run. */
      command: string
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.shell_call_command.delta`. */
      type: 'response.shell_call_command.delta'
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Position of the command among those of the call, counted from 0. */
      command_index: number
      /** The next piece, to be added to those before it. */
      delta: string
      /** Random characters that hide the event's length from eavesdroppers. Carries no meaning. */
      obfuscation?: string | undefined
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.shell_call_command.done`. */
      type: 'response.shell_call_command.done'
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Position of the command among those of the call, counted from 0. */
      command_index: number
      /** The command that is run. */
      command: string
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.shell_call_output_content.delta`. */
      type: 'response.shell_call_output_content.delta'
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Position of the command among those of the call, counted from 0. */
      command_index: number
      /** The next piece of what a command writes. */
      delta: ShellCallOutputDelta
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.shell_call_output_content.done`. */
      type: 'response.shell_call_output_content.done'
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Position of the command among those of the call, counted from 0. */
      command_index: number
      /** What came out, in order. */
      output: FunctionShellCallOutputContent[]
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.in_progress`. */
      type: 'response.in_progress'
      /** What the model made of the input, and how it was made. */
      response: ResponseObject
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.failed`. */
      type: 'response.failed'
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** What the model made of the input, and how it was made. */
      response: ResponseObject
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.incomplete`. */
      type: 'response.incomplete'
      /** What the model made of the input, and how it was made. */
      response: ResponseObject
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.output_item.added`. */
      type: 'response.output_item.added'
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Anything that a response can hold, such as a message, a call or a thought. */
      item: OutputItem
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.output_item.done`. */
      type: 'response.output_item.done'
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Anything that a response can hold, such as a message, a call or a thought. */
      item: OutputItem
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.reasoning_summary_part.added`. */
      type: 'response.reasoning_summary_part.added'
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Position of the part in the summary, counted from 0. */
      summary_index: number
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** The part that the event is about. */
      part: {
        /** Always `summary_text`. */
        type: 'summary_text'
        /** The text itself. */
        text: string
      }
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.reasoning_summary_part.done`. */
      type: 'response.reasoning_summary_part.done'
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Position of the part in the summary, counted from 0. */
      summary_index: number
      /** Always `incomplete`. */
      status?: 'incomplete' | undefined
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** The part that the event is about. */
      part: {
        /** Always `summary_text`. */
        type: 'summary_text'
        /** The text itself. */
        text: string
      }
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.reasoning_summary_text.delta`. */
      type: 'response.reasoning_summary_text.delta'
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Position of the part in the summary, counted from 0. */
      summary_index: number
      /** The next piece, to be added to those before it. */
      delta: string
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.reasoning_summary_text.done`. */
      type: 'response.reasoning_summary_text.done'
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Position of the part in the summary, counted from 0. */
      summary_index: number
      /** The text itself. */
      text: string
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.reasoning_text.delta`. */
      type: 'response.reasoning_text.delta'
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Position of the part in the item's content, counted from 0. */
      content_index: number
      /** The next piece, to be added to those before it. */
      delta: string
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.reasoning_text.done`. */
      type: 'response.reasoning_text.done'
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Position of the part in the item's content, counted from 0. */
      content_index: number
      /** The text itself. */
      text: string
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.refusal.delta`. */
      type: 'response.refusal.delta'
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Position of the part in the item's content, counted from 0. */
      content_index: number
      /** The next piece, to be added to those before it. */
      delta: string
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.refusal.done`. */
      type: 'response.refusal.done'
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Position of the part in the item's content, counted from 0. */
      content_index: number
      /** The words with which the model refuses. */
      refusal: string
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.output_text.delta`. */
      type: 'response.output_text.delta'
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Position of the part in the item's content, counted from 0. */
      content_index: number
      /** The next piece, to be added to those before it. */
      delta: string
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** The tokens with their log probabilities, where `include` asks for them. */
      logprobs: ResponseLogProb[]
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.output_text.done`. */
      type: 'response.output_text.done'
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Position of the part in the item's content, counted from 0. */
      content_index: number
      /** The text itself. */
      text: string
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** The tokens with their log probabilities, where `include` asks for them. */
      logprobs: ResponseLogProb[]
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.web_search_call.completed`. */
      type: 'response.web_search_call.completed'
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.web_search_call.in_progress`. */
      type: 'response.web_search_call.in_progress'
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.web_search_call.searching`. */
      type: 'response.web_search_call.searching'
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.image_generation_call.completed`. */
      type: 'response.image_generation_call.completed'
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.image_generation_call.generating`. */
      type: 'response.image_generation_call.generating'
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.image_generation_call.in_progress`. */
      type: 'response.image_generation_call.in_progress'
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.image_generation_call.partial_image`. */
      type: 'response.image_generation_call.partial_image'
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Position of the image among the partial ones, counted from 0. */
      partial_image_index: number
      /** The image so far, in base64. */
      partial_image_b64: string
      /** Width and height in pixels, such as `1024x1024`. */
      size?: string | undefined
      /** How much effort goes into the image. `auto` lets the model choose. */
      quality?: string | undefined
      /** What lies behind the subject: `transparent`, `opaque`, or `auto` to let the model choose. */
      background?: string | undefined
      /** The file format of the image. */
      output_format?: string | undefined
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.mcp_call_arguments.delta`. */
      type: 'response.mcp_call_arguments.delta'
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** The next piece, to be added to those before it. */
      delta: string
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.mcp_call_arguments.done`. */
      type: 'response.mcp_call_arguments.done'
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** Arguments the model wrote for the call, as a JSON string. Validate them before you use them. */
      arguments: string
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.mcp_call.completed`. */
      type: 'response.mcp_call.completed'
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.mcp_call.failed`. */
      type: 'response.mcp_call.failed'
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.mcp_call.in_progress`. */
      type: 'response.mcp_call.in_progress'
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.mcp_list_tools.completed`. */
      type: 'response.mcp_list_tools.completed'
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.mcp_list_tools.failed`. */
      type: 'response.mcp_list_tools.failed'
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.mcp_list_tools.in_progress`. */
      type: 'response.mcp_list_tools.in_progress'
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.output_text.annotation.added`. */
      type: 'response.output_text.annotation.added'
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Position of the part in the item's content, counted from 0. */
      content_index: number
      /** Position of the annotation among those of its text, counted from 0. */
      annotation_index: number
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Points to what a passage rests on, or to a file that the model made. */
      annotation: Annotation | null
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.queued`. */
      type: 'response.queued'
      /** What the model made of the input, and how it was made. */
      response: ResponseObject
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.custom_tool_call_input.delta`. */
      type: 'response.custom_tool_call_input.delta'
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** The next piece, to be added to those before it. */
      delta: string
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | {
      /** Always `response.custom_tool_call_input.done`. */
      type: 'response.custom_tool_call_input.done'
      /** Position of the event in its stream, from which an interrupted stream can be resumed. */
      sequence_number: number
      /** Position of the item in the response's output, counted from 0. */
      output_index: number
      /** Identifier of the item that the event belongs to. */
      item_id: string
      /** The text that is given. */
      input: string
      /** Tells apart the responses that share a socket, by a name of your own. */
      stream_id?: string | undefined
    }
  | ResponseWsError

/** Open: what the API adds passes. */
export const ResponsesServerEventSchema: GenericSchema<ResponsesServerEvent> = openSchema(ResponsesServerEventShape)
