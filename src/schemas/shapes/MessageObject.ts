// Generated from spec/ by codegen/; change those.
import { nullable, nullish, number, optional, type Shape, string, variant } from '../../core/shape.ts'
import { AssistantToolsCodeShape } from './AssistantToolsCode.ts'
import { AssistantToolsFileSearchTypeOnlyShape } from './AssistantToolsFileSearchTypeOnly.ts'
import { MessageContentImageFileObjectShape } from './MessageContentImageFileObject.ts'
import { MessageContentImageUrlObjectShape } from './MessageContentImageUrlObject.ts'
import { MessageContentRefusalObjectShape } from './MessageContentRefusalObject.ts'
import { MessageContentTextObjectShape } from './MessageContentTextObject.ts'
import { MetadataShape } from './Metadata.ts'

/** What is checked of a `MessageObject`. */
export const MessageObjectShape: Shape = {
  id: string,
  object: string,
  created_at: number,
  thread_id: string,
  status: optional(string),
  incomplete_details: nullish({ reason: string }),
  completed_at: nullish(number),
  incomplete_at: nullish(number),
  role: string,
  content: [
    variant('type', {
      image_file: MessageContentImageFileObjectShape,
      image_url: MessageContentImageUrlObjectShape,
      text: MessageContentTextObjectShape,
      refusal: MessageContentRefusalObjectShape,
    }),
  ],
  assistant_id: nullable(string),
  run_id: nullable(string),
  attachments: nullable([
    {
      file_id: optional(string),
      tools: optional([
        variant('type', {
          code_interpreter: AssistantToolsCodeShape,
          file_search: AssistantToolsFileSearchTypeOnlyShape,
        }),
      ]),
    },
  ]),
  metadata: MetadataShape,
}
