// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { union } from '../../core/union.ts'
import { variant } from '../../core/variant.ts'
import type { AssistantToolsCode } from '../AssistantToolsCode.ts'
import type { AssistantToolsFileSearch } from '../AssistantToolsFileSearch.ts'
import type { CreateMessageRequest } from '../CreateMessageRequest.ts'
import type { FileSearchRankingOptions } from '../FileSearchRankingOptions.ts'
import type { MessageContentImageFileObject } from '../MessageContentImageFileObject.ts'
import type { MessageContentImageUrlObject } from '../MessageContentImageUrlObject.ts'
import { MessageRequestContentTextObjectSchema } from '../MessageRequestContentTextObject.ts'

/** What `createMessage` takes. */
export interface CreateMessageParams extends CreateMessageRequest {
  /** Identifier of the thread that receives the message. At least 1 character. */
  thread_id: string
}

const AssistantToolsCodeExact: v.GenericSchema<AssistantToolsCode> = onlyObject(
  v.looseObject({ type: v.literal('code_interpreter') }),
)

const FileSearchRankingOptionsExact: v.GenericSchema<FileSearchRankingOptions> = onlyObject(
  v.looseObject({
    ranker: v.optional(v.picklist(['auto', 'default_2024_08_21'])),
    score_threshold: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  }),
)

const AssistantToolsFileSearchExact: v.GenericSchema<AssistantToolsFileSearch> = onlyObject(
  v.looseObject({
    type: v.literal('file_search'),
    file_search: v.optional(
      onlyObject(
        v.looseObject({
          max_num_results: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50))),
          ranking_options: v.optional(FileSearchRankingOptionsExact),
        }),
      ),
    ),
  }),
)

const MessageContentImageFileObjectExact: v.GenericSchema<MessageContentImageFileObject> = onlyObject(
  v.looseObject({
    image_file: onlyObject(
      v.looseObject({ detail: v.optional(v.picklist(['auto', 'low', 'high'])), file_id: v.string() }),
    ),
    type: v.literal('image_file'),
  }),
)

const MessageContentImageUrlObjectExact: v.GenericSchema<MessageContentImageUrlObject> = onlyObject(
  v.looseObject({
    image_url: onlyObject(v.looseObject({ detail: v.optional(v.picklist(['auto', 'low', 'high'])), url: v.string() })),
    type: v.literal('image_url'),
  }),
)

const CreateMessageRequestExact: v.GenericSchema<CreateMessageRequest> = onlyObject(
  v.looseObject({
    attachments: v.nullish(
      v.array(
        onlyObject(
          v.looseObject({
            file_id: v.optional(v.string()),
            tools: v.optional(
              v.array(
                variant(
                  'type',
                  { code_interpreter: AssistantToolsCodeExact, file_search: AssistantToolsFileSearchExact },
                  v.picklist(['code_interpreter', 'file_search']),
                ),
              ),
            ),
          }),
        ),
      ),
    ),
    content: union({
      string: v.string(),
      array: v.pipe(
        v.array(
          variant(
            'type',
            {
              image_file: MessageContentImageFileObjectExact,
              image_url: MessageContentImageUrlObjectExact,
              text: MessageRequestContentTextObjectSchema,
            },
            v.picklist(['image_file', 'image_url', 'text']),
          ),
        ),
        v.minLength(1),
      ),
    }),
    metadata: v.nullish(onlyObject(v.looseObject({}))),
    role: v.picklist(['user', 'assistant']),
  }),
)

/** Checks {@link CreateMessageParams} exactly; for input from outside, see `validated`. */
export const CreateMessageParamsSchema: v.GenericSchema<CreateMessageParams> = v.intersect([
  CreateMessageRequestExact,
  onlyObject(v.looseObject({ thread_id: v.pipe(v.string(), v.minLength(1)) })),
])
