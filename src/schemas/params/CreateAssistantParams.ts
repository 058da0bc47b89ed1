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
import { AutoChunkingStrategyRequestParamSchema } from '../AutoChunkingStrategyRequestParam.ts'
import type { ChunkingStrategyRequestParam } from '../ChunkingStrategyRequestParam.ts'
import type { CreateAssistantRequest } from '../CreateAssistantRequest.ts'
import type { FileSearchRankingOptions } from '../FileSearchRankingOptions.ts'
import { FunctionObjectSchema } from '../FunctionObject.ts'
import type { ReasoningEffort } from '../ReasoningEffort.ts'
import { ResponseFormatJsonSchemaSchemaSchema } from '../ResponseFormatJsonSchemaSchema.ts'
import type { StaticChunkingStrategy } from '../StaticChunkingStrategy.ts'
import type { StaticChunkingStrategyRequestParam } from '../StaticChunkingStrategyRequestParam.ts'

/** What `createAssistant` takes. */
export type CreateAssistantParams = CreateAssistantRequest

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

const StaticChunkingStrategyExact: v.GenericSchema<StaticChunkingStrategy> = onlyObject(
  v.looseObject({
    max_chunk_size_tokens: v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(4096)),
    chunk_overlap_tokens: v.pipe(v.number(), v.integer()),
  }),
)

const StaticChunkingStrategyRequestParamExact: v.GenericSchema<StaticChunkingStrategyRequestParam> = onlyObject(
  v.looseObject({ type: v.literal('static'), static: StaticChunkingStrategyExact }),
)

const ChunkingStrategyRequestParamExact: v.GenericSchema<ChunkingStrategyRequestParam> = variant(
  'type',
  { auto: AutoChunkingStrategyRequestParamSchema, static: StaticChunkingStrategyRequestParamExact },
  v.picklist(['auto', 'static']),
)

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

const CreateAssistantRequestExact: v.GenericSchema<CreateAssistantRequest> = onlyObject(
  v.looseObject({
    description: v.nullish(v.pipe(v.string(), v.maxLength(512))),
    instructions: v.nullish(v.pipe(v.string(), v.maxLength(256000))),
    metadata: v.nullish(onlyObject(v.looseObject({}))),
    model: v.string(),
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
            v.pipe(
              onlyObject(
                v.looseObject({
                  vector_store_ids: v.optional(v.pipe(v.array(v.string()), v.maxLength(1))),
                  vector_stores: v.optional(
                    v.pipe(
                      v.array(
                        onlyObject(
                          v.looseObject({
                            file_ids: v.optional(v.pipe(v.array(v.string()), v.maxLength(100000000))),
                            metadata: v.nullish(onlyObject(v.looseObject({}))),
                            chunking_strategy: v.optional(ChunkingStrategyRequestParamExact),
                          }),
                        ),
                      ),
                      v.maxLength(1),
                    ),
                  ),
                }),
              ),
              v.check(
                (input) => input.vector_store_ids !== undefined || input.vector_stores !== undefined,
                'Expected vector_store_ids or vector_stores',
              ),
            ),
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

/** Checks {@link CreateAssistantParams} exactly; for input from outside, see `validated`. */
export const CreateAssistantParamsSchema: v.GenericSchema<CreateAssistantParams> = CreateAssistantRequestExact
