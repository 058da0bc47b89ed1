// Generated from spec/ by codegen/; change those.
import { nullable, nullish, number, optional, type Shape, string, variant } from '../../core/shape.ts'
import { AssistantToolsCodeShape } from './AssistantToolsCode.ts'
import { AssistantToolsFileSearchShape } from './AssistantToolsFileSearch.ts'
import { MessageContentImageFileObjectShape } from './MessageContentImageFileObject.ts'
import { MessageContentImageUrlObjectShape } from './MessageContentImageUrlObject.ts'
import { MessageContentRefusalObjectShape } from './MessageContentRefusalObject.ts'
import { MessageContentTextObjectShape } from './MessageContentTextObject.ts'

/** What is checked of a `MessageObject`. */
export const MessageObjectShape: Shape = {
  assistant_id: nullable(string),
  attachments: nullable([
    {
      file_id: optional(string),
      tools: optional([
        variant('type', { code_interpreter: AssistantToolsCodeShape, file_search: AssistantToolsFileSearchShape }),
      ]),
    },
  ]),
  completed_at: nullish(number),
  content: [
    variant('type', {
      image_file: MessageContentImageFileObjectShape,
      image_url: MessageContentImageUrlObjectShape,
      text: MessageContentTextObjectShape,
      refusal: MessageContentRefusalObjectShape,
    }),
  ],
  created_at: number,
  id: string,
  incomplete_at: nullish(number),
  incomplete_details: nullish({ reason: string }),
  metadata: nullable({}),
  object: string,
  role: string,
  run_id: nullable(string),
  status: optional(string),
  thread_id: string,
}
