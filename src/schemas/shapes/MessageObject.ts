// Generated from spec/ by codegen/; change those.
import { nullable, nullish, optional, type Shape, tagged } from '../../core/shape.ts'
import { AssistantToolsCodeShape } from './AssistantToolsCode.ts'
import { AssistantToolsFileSearchShape } from './AssistantToolsFileSearch.ts'
import { MessageContentImageFileObjectShape } from './MessageContentImageFileObject.ts'
import { MessageContentImageUrlObjectShape } from './MessageContentImageUrlObject.ts'
import { MessageContentRefusalObjectShape } from './MessageContentRefusalObject.ts'
import { MessageContentTextObjectShape } from './MessageContentTextObject.ts'

/** What is checked of a `MessageObject`. */
export const MessageObjectShape: Shape = {
  assistant_id: nullable(''),
  attachments: nullable([
    {
      file_id: optional(''),
      tools: optional([
        tagged('type', { code_interpreter: AssistantToolsCodeShape, file_search: AssistantToolsFileSearchShape }),
      ]),
    },
  ]),
  completed_at: nullish(0),
  content: [
    tagged('type', {
      image_file: MessageContentImageFileObjectShape,
      image_url: MessageContentImageUrlObjectShape,
      text: MessageContentTextObjectShape,
      refusal: MessageContentRefusalObjectShape,
    }),
  ],
  created_at: 0,
  id: '',
  incomplete_at: nullish(0),
  incomplete_details: nullish({ reason: '' }),
  metadata: nullable({}),
  object: '',
  role: '',
  run_id: nullable(''),
  status: optional(''),
  thread_id: '',
}
