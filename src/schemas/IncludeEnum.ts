// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** Something that is left out of responses unless asked for. */
export type IncludeEnum =
  | 'file_search_call.results'
  | 'web_search_call.results'
  | 'web_search_call.action.sources'
  | 'message.input_image.image_url'
  | 'computer_call_output.output.image_url'
  | 'code_interpreter_call.outputs'
  | 'reasoning.encrypted_content'
  | 'message.output_text.logprobs'
  | (string & {})

/** Exact: only unknown fields pass. */
export const IncludeEnumSchema: v.GenericSchema<IncludeEnum> = v.picklist([
  'file_search_call.results',
  'web_search_call.results',
  'web_search_call.action.sources',
  'message.input_image.image_url',
  'computer_call_output.output.image_url',
  'code_interpreter_call.outputs',
  'reasoning.encrypted_content',
  'message.output_text.logprobs',
])
