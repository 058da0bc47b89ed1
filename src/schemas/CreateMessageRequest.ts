// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { union } from '../core/union.ts'
import { variant } from '../core/variant.ts'
import type { AssistantToolsCode } from './AssistantToolsCode.ts'
import type { AssistantToolsFileSearchTypeOnly } from './AssistantToolsFileSearchTypeOnly.ts'
import { AssistantToolsCodeExact } from './exact/AssistantToolsCode.ts'
import { AssistantToolsFileSearchTypeOnlyExact } from './exact/AssistantToolsFileSearchTypeOnly.ts'
import { MessageContentImageFileObjectExact } from './exact/MessageContentImageFileObject.ts'
import { MessageContentImageUrlObjectExact } from './exact/MessageContentImageUrlObject.ts'
import { MetadataExact } from './exact/Metadata.ts'
import type { MessageContentImageFileObject } from './MessageContentImageFileObject.ts'
import type { MessageContentImageUrlObject } from './MessageContentImageUrlObject.ts'
import {
  type MessageRequestContentTextObject,
  MessageRequestContentTextObjectSchema,
} from './MessageRequestContentTextObject.ts'
import type { Metadata } from './Metadata.ts'

/** A message to add to a thread. */
export interface CreateMessageRequest {
  /** Whose words these are: `user` for a real person's message, `assistant` for inserting a reply into the history. */
  role: 'user' | 'assistant' | (string & {})
  /** What the message says: plain text, or a list of text and image parts. */
  content: string | (MessageContentImageFileObject | MessageContentImageUrlObject | MessageRequestContentTextObject)[]
  /** Files that come with the message, each with the tools that get access to it. */
  attachments?:
    | {
        /** Identifier of the attached file. */
        file_id?: string | undefined
        /** Tools that get access to the file. */
        tools?: (AssistantToolsCode | AssistantToolsFileSearchTypeOnly)[] | undefined
      }[]
    | null
    | undefined
  /** Your own key-value pairs to store with the object, for instance to record internal references. */
  metadata?: Metadata | undefined
}

/** Exact: only unknown fields pass. */
export const CreateMessageRequestSchema: v.GenericSchema<CreateMessageRequest> = onlyObject(
  v.looseObject({
    role: v.picklist(['user', 'assistant']),
    content: union({
      string: v.string(),
      array: v.pipe(
        v.array(
          variant('type', {
            image_file: MessageContentImageFileObjectExact,
            image_url: MessageContentImageUrlObjectExact,
            text: MessageRequestContentTextObjectSchema,
          }),
        ),
        v.minLength(1),
      ),
    }),
    attachments: v.nullish(
      v.array(
        onlyObject(
          v.looseObject({
            file_id: v.optional(v.string()),
            tools: v.optional(
              v.array(
                variant('type', {
                  code_interpreter: AssistantToolsCodeExact,
                  file_search: AssistantToolsFileSearchTypeOnlyExact,
                }),
              ),
            ),
          }),
        ),
      ),
    ),
    metadata: v.optional(MetadataExact),
  }),
)
