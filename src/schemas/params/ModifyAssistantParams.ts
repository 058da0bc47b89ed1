// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { union } from '../../core/union.ts'
import { variant } from '../../core/variant.ts'
import type { AssistantsApiResponseFormat } from '../AssistantsApiResponseFormat.ts'
import type { AssistantsApiResponseFormatOption } from '../AssistantsApiResponseFormatOption.ts'
import type { AssistantToolsCode } from '../AssistantToolsCode.ts'
import type { AssistantToolsFileSearch } from '../AssistantToolsFileSearch.ts'
import type { AssistantToolsFunction } from '../AssistantToolsFunction.ts'
import type { FileSearchRankingOptions } from '../FileSearchRankingOptions.ts'
import { FunctionObjectSchema } from '../FunctionObject.ts'
import type { ModifyAssistantRequest } from '../ModifyAssistantRequest.ts'
import type { ReasoningEffort } from '../ReasoningEffort.ts'
import { ResponseFormatJsonSchemaSchemaSchema } from '../ResponseFormatJsonSchemaSchema.ts'

/** What `modifyAssistant` takes. */
export interface ModifyAssistantParams extends ModifyAssistantRequest {
  /** Identifier of the assistant this call works on. At least 1 character. */
  assistant_id: string
}

const AssistantsApiResponseFormatExact: v.GenericSchema<AssistantsApiResponseFormat> = onlyObject(
  v.looseObject({
    type: v.optional(v.picklist(['text', 'json_object', 'json_schema'])),
    json_schema: v.optional(
      onlyObject(
        v.looseObject({
          name: v.string(),
          description: v.optional(v.string()),
          schema: v.optional(ResponseFormatJsonSchemaSchemaSchema),
          strict: v.nullish(v.boolean()),
        }),
      ),
    ),
  }),
)

const AssistantsApiResponseFormatOptionExact: v.GenericSchema<AssistantsApiResponseFormatOption> = union({
  string: v.picklist(['none', 'auto']),
  object: AssistantsApiResponseFormatExact,
})

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

const AssistantToolsFunctionExact: v.GenericSchema<AssistantToolsFunction> = onlyObject(
  v.looseObject({ function: FunctionObjectSchema, type: v.literal('function') }),
)

const ReasoningEffortExact: v.GenericSchema<ReasoningEffort> = v.nullable(
  v.picklist(['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max']),
)

const ModifyAssistantRequestExact: v.GenericSchema<ModifyAssistantRequest> = onlyObject(
  v.looseObject({
    description: v.nullish(v.pipe(v.string(), v.maxLength(512))),
    instructions: v.nullish(v.pipe(v.string(), v.maxLength(256000))),
    metadata: v.nullish(onlyObject(v.looseObject({}))),
    model: v.optional(v.string()),
    name: v.nullish(v.pipe(v.string(), v.maxLength(256))),
    response_format: v.nullish(AssistantsApiResponseFormatOptionExact),
    temperature: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(2))),
    tool_resources: v.nullish(
      onlyObject(
        v.looseObject({
          code_interpreter: v.optional(
            onlyObject(v.looseObject({ file_ids: v.optional(v.pipe(v.array(v.string()), v.maxLength(20))) })),
          ),
          file_search: v.optional(
            onlyObject(v.looseObject({ vector_store_ids: v.optional(v.pipe(v.array(v.string()), v.maxLength(1))) })),
          ),
        }),
      ),
    ),
    tools: v.optional(
      v.pipe(
        v.array(
          variant(
            'type',
            {
              code_interpreter: AssistantToolsCodeExact,
              file_search: AssistantToolsFileSearchExact,
              function: AssistantToolsFunctionExact,
            },
            v.picklist(['code_interpreter', 'file_search', 'function']),
          ),
        ),
        v.maxLength(128),
      ),
    ),
    top_p: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    reasoning_effort: v.optional(ReasoningEffortExact),
  }),
)

/** Checks {@link ModifyAssistantParams} exactly; for input from outside, see `validated`. */
export const ModifyAssistantParamsSchema: v.GenericSchema<ModifyAssistantParams> = v.intersect([
  ModifyAssistantRequestExact,
  onlyObject(v.looseObject({ assistant_id: v.pipe(v.string(), v.minLength(1)) })),
])
