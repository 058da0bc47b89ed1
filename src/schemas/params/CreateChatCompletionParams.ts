// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { union } from '../../core/union.ts'
import { variant } from '../../core/variant.ts'
import type { AssistantsApiResponseFormat } from '../AssistantsApiResponseFormat.ts'
import { ChatCompletionFunctionCallOptionSchema } from '../ChatCompletionFunctionCallOption.ts'
import { ChatCompletionFunctionsSchema } from '../ChatCompletionFunctions.ts'
import type { ChatCompletionMessageCustomToolCall } from '../ChatCompletionMessageCustomToolCall.ts'
import type { ChatCompletionMessageToolCall } from '../ChatCompletionMessageToolCall.ts'
import type { ChatCompletionMessageToolCalls } from '../ChatCompletionMessageToolCalls.ts'
import type { ChatCompletionRequestAssistantMessage } from '../ChatCompletionRequestAssistantMessage.ts'
import type { ChatCompletionRequestAssistantMessageContentPart } from '../ChatCompletionRequestAssistantMessageContentPart.ts'
import type { ChatCompletionRequestDeveloperMessage } from '../ChatCompletionRequestDeveloperMessage.ts'
import { ChatCompletionRequestFunctionMessageSchema } from '../ChatCompletionRequestFunctionMessage.ts'
import type { ChatCompletionRequestMessage } from '../ChatCompletionRequestMessage.ts'
import type { ChatCompletionRequestMessageContentPart } from '../ChatCompletionRequestMessageContentPart.ts'
import type { ChatCompletionRequestMessageContentPartAudio } from '../ChatCompletionRequestMessageContentPartAudio.ts'
import type { ChatCompletionRequestMessageContentPartFile } from '../ChatCompletionRequestMessageContentPartFile.ts'
import type { ChatCompletionRequestMessageContentPartImage } from '../ChatCompletionRequestMessageContentPartImage.ts'
import { ChatCompletionRequestMessageContentPartRefusalSchema } from '../ChatCompletionRequestMessageContentPartRefusal.ts'
import type { ChatCompletionRequestMessageContentPartText } from '../ChatCompletionRequestMessageContentPartText.ts'
import type { ChatCompletionRequestSystemMessage } from '../ChatCompletionRequestSystemMessage.ts'
import type { ChatCompletionRequestToolMessage } from '../ChatCompletionRequestToolMessage.ts'
import type { ChatCompletionRequestUserMessage } from '../ChatCompletionRequestUserMessage.ts'
import { ChatCompletionStreamOptionsSchema } from '../ChatCompletionStreamOptions.ts'
import { ChatCompletionToolSchema } from '../ChatCompletionTool.ts'
import { ChatCompletionToolChoiceOptionSchema } from '../ChatCompletionToolChoiceOption.ts'
import type { CreateChatCompletionRequest } from '../CreateChatCompletionRequest.ts'
import { CustomToolChatCompletionsSchema } from '../CustomToolChatCompletions.ts'
import { MetadataSchema } from '../Metadata.ts'
import { ModerationParamSchema } from '../ModerationParam.ts'
import type { PredictionContent } from '../PredictionContent.ts'
import type { PromptCacheBreakpointParam } from '../PromptCacheBreakpointParam.ts'
import { PromptCacheOptionsParamSchema } from '../PromptCacheOptionsParam.ts'
import type { ReasoningEffort } from '../ReasoningEffort.ts'
import { ResponseFormatJsonSchemaSchemaSchema } from '../ResponseFormatJsonSchemaSchema.ts'
import { ResponseModalitiesSchema } from '../ResponseModalities.ts'
import type { ServiceTier } from '../ServiceTier.ts'
import { VerbositySchema } from '../Verbosity.ts'
import { VoiceIdsOrCustomVoiceSchema } from '../VoiceIdsOrCustomVoice.ts'
import { WebSearchLocationSchema } from '../WebSearchLocation.ts'

/** What `createChatCompletion` takes. */
export interface CreateChatCompletionParams extends CreateChatCompletionRequest {
  /** Leave it out: the function that ends in `Stream` streams. */
  stream?: false | null | undefined
}

const PromptCacheBreakpointParamExact: v.GenericSchema<PromptCacheBreakpointParam> = onlyObject(
  v.looseObject({ mode: v.literal('explicit') }),
)

const ChatCompletionRequestMessageContentPartTextExact: v.GenericSchema<ChatCompletionRequestMessageContentPartText> =
  onlyObject(
    v.looseObject({
      text: v.string(),
      type: v.literal('text'),
      prompt_cache_breakpoint: v.optional(PromptCacheBreakpointParamExact),
    }),
  )

const ChatCompletionRequestSystemMessageExact: v.GenericSchema<ChatCompletionRequestSystemMessage> = onlyObject(
  v.looseObject({
    content: union({
      string: v.string(),
      array: v.pipe(v.array(ChatCompletionRequestMessageContentPartTextExact), v.minLength(1)),
    }),
    name: v.nullish(v.string()),
    role: v.literal('system'),
  }),
)

const ChatCompletionRequestMessageContentPartImageExact: v.GenericSchema<ChatCompletionRequestMessageContentPartImage> =
  onlyObject(
    v.looseObject({
      image_url: onlyObject(
        v.looseObject({ detail: v.optional(v.picklist(['auto', 'low', 'high'])), url: v.string() }),
      ),
      type: v.literal('image_url'),
      prompt_cache_breakpoint: v.optional(PromptCacheBreakpointParamExact),
    }),
  )

const ChatCompletionRequestMessageContentPartAudioExact: v.GenericSchema<ChatCompletionRequestMessageContentPartAudio> =
  onlyObject(
    v.looseObject({
      type: v.literal('input_audio'),
      input_audio: onlyObject(v.looseObject({ data: v.string(), format: v.picklist(['wav', 'mp3']) })),
      prompt_cache_breakpoint: v.optional(PromptCacheBreakpointParamExact),
    }),
  )

const ChatCompletionRequestMessageContentPartFileExact: v.GenericSchema<ChatCompletionRequestMessageContentPartFile> =
  onlyObject(
    v.looseObject({
      type: v.literal('file'),
      file: onlyObject(
        v.looseObject({
          filename: v.optional(v.string()),
          file_data: v.optional(v.string()),
          file_id: v.optional(v.string()),
        }),
      ),
      prompt_cache_breakpoint: v.optional(PromptCacheBreakpointParamExact),
    }),
  )

const ChatCompletionRequestMessageContentPartExact: v.GenericSchema<ChatCompletionRequestMessageContentPart> = variant(
  'type',
  {
    text: ChatCompletionRequestMessageContentPartTextExact,
    image_url: ChatCompletionRequestMessageContentPartImageExact,
    input_audio: ChatCompletionRequestMessageContentPartAudioExact,
    file: ChatCompletionRequestMessageContentPartFileExact,
  },
  v.picklist(['text', 'image_url', 'input_audio', 'file']),
)

const ChatCompletionRequestUserMessageExact: v.GenericSchema<ChatCompletionRequestUserMessage> = onlyObject(
  v.looseObject({
    content: union({
      string: v.string(),
      array: v.pipe(v.array(ChatCompletionRequestMessageContentPartExact), v.minLength(1)),
    }),
    name: v.nullish(v.string()),
    role: v.literal('user'),
  }),
)

const ChatCompletionRequestAssistantMessageContentPartExact: v.GenericSchema<ChatCompletionRequestAssistantMessageContentPart> =
  variant(
    'type',
    {
      text: ChatCompletionRequestMessageContentPartTextExact,
      refusal: ChatCompletionRequestMessageContentPartRefusalSchema,
    },
    v.picklist(['text', 'refusal']),
  )

const ChatCompletionMessageToolCallExact: v.GenericSchema<ChatCompletionMessageToolCall> = onlyObject(
  v.looseObject({
    function: onlyObject(v.looseObject({ arguments: v.string(), name: v.string() })),
    id: v.string(),
    type: v.optional(v.literal('function')),
  }),
)

const ChatCompletionMessageCustomToolCallExact: v.GenericSchema<ChatCompletionMessageCustomToolCall> = onlyObject(
  v.looseObject({
    id: v.string(),
    type: v.literal('custom'),
    custom: onlyObject(v.looseObject({ name: v.string(), input: v.string() })),
  }),
)

const ChatCompletionMessageToolCallsExact: v.GenericSchema<ChatCompletionMessageToolCalls> = v.array(
  variant(
    'type',
    {
      function: ChatCompletionMessageToolCallExact,
      undefined: ChatCompletionMessageToolCallExact,
      custom: ChatCompletionMessageCustomToolCallExact,
    },
    v.picklist(['function', 'custom']),
  ),
)

const ChatCompletionRequestAssistantMessageExact: v.GenericSchema<ChatCompletionRequestAssistantMessage> = onlyObject(
  v.looseObject({
    content: v.nullish(
      union({
        string: v.string(),
        array: v.pipe(v.array(ChatCompletionRequestAssistantMessageContentPartExact), v.minLength(1)),
      }),
    ),
    function_call: v.nullish(onlyObject(v.looseObject({ arguments: v.string(), name: v.string() }))),
    name: v.nullish(v.string()),
    role: v.literal('assistant'),
    tool_calls: v.optional(ChatCompletionMessageToolCallsExact),
    refusal: v.nullish(v.string()),
    audio: v.nullish(onlyObject(v.looseObject({ id: v.string() }))),
  }),
)

const ChatCompletionRequestToolMessageExact: v.GenericSchema<ChatCompletionRequestToolMessage> = onlyObject(
  v.looseObject({
    content: union({
      string: v.string(),
      array: v.pipe(v.array(ChatCompletionRequestMessageContentPartTextExact), v.minLength(1)),
    }),
    role: v.literal('tool'),
    tool_call_id: v.string(),
  }),
)

const ChatCompletionRequestDeveloperMessageExact: v.GenericSchema<ChatCompletionRequestDeveloperMessage> = onlyObject(
  v.looseObject({
    content: union({
      string: v.string(),
      array: v.pipe(v.array(ChatCompletionRequestMessageContentPartTextExact), v.minLength(1)),
    }),
    role: v.literal('developer'),
    name: v.optional(v.string()),
  }),
)

const ChatCompletionRequestMessageExact: v.GenericSchema<ChatCompletionRequestMessage> = variant(
  'role',
  {
    system: ChatCompletionRequestSystemMessageExact,
    user: ChatCompletionRequestUserMessageExact,
    assistant: ChatCompletionRequestAssistantMessageExact,
    tool: ChatCompletionRequestToolMessageExact,
    function: ChatCompletionRequestFunctionMessageSchema,
    developer: ChatCompletionRequestDeveloperMessageExact,
  },
  v.picklist(['system', 'user', 'assistant', 'tool', 'function', 'developer']),
)

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

const ReasoningEffortExact: v.GenericSchema<ReasoningEffort> = v.nullable(
  v.picklist(['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max']),
)

const PredictionContentExact: v.GenericSchema<PredictionContent> = onlyObject(
  v.looseObject({
    type: v.literal('content'),
    content: union({
      string: v.string(),
      array: v.pipe(v.array(ChatCompletionRequestMessageContentPartTextExact), v.minLength(1)),
    }),
  }),
)

const ServiceTierExact: v.GenericSchema<ServiceTier> = v.nullable(
  v.picklist(['auto', 'default', 'flex', 'scale', 'priority', 'fast']),
)

const CreateChatCompletionRequestExact: v.GenericSchema<CreateChatCompletionRequest> = onlyObject(
  v.looseObject({
    frequency_penalty: v.nullish(v.pipe(v.number(), v.minValue(-2), v.maxValue(2))),
    function_call: v.optional(
      union({ string: v.picklist(['none', 'auto']), object: ChatCompletionFunctionCallOptionSchema }),
    ),
    functions: v.optional(v.pipe(v.array(ChatCompletionFunctionsSchema), v.minLength(1), v.maxLength(128))),
    logit_bias: v.nullish(onlyObject(v.record(v.string(), v.pipe(v.number(), v.integer())))),
    logprobs: v.nullish(v.boolean()),
    max_tokens: v.nullish(v.pipe(v.number(), v.integer())),
    messages: v.pipe(v.array(ChatCompletionRequestMessageExact), v.minLength(1)),
    model: v.string(),
    n: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(128))),
    presence_penalty: v.nullish(v.pipe(v.number(), v.minValue(-2), v.maxValue(2))),
    response_format: v.nullish(AssistantsApiResponseFormatExact),
    seed: v.nullish(v.pipe(v.number(), v.safeInteger())),
    stop: v.optional(
      union({ string: v.nullable(v.string()), array: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(4)) }),
    ),
    stream: v.nullish(v.boolean()),
    stream_options: v.optional(ChatCompletionStreamOptionsSchema),
    temperature: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(2))),
    tool_choice: v.optional(ChatCompletionToolChoiceOptionSchema),
    tools: v.optional(
      v.array(
        variant(
          'type',
          { function: ChatCompletionToolSchema, custom: CustomToolChatCompletionsSchema },
          v.picklist(['function', 'custom']),
        ),
      ),
    ),
    top_logprobs: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20))),
    top_p: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    user: v.optional(v.string()),
    max_completion_tokens: v.nullish(v.pipe(v.number(), v.integer())),
    reasoning_effort: v.optional(ReasoningEffortExact),
    verbosity: v.optional(VerbositySchema),
    modalities: v.optional(ResponseModalitiesSchema),
    audio: v.nullish(
      onlyObject(
        v.looseObject({
          voice: VoiceIdsOrCustomVoiceSchema,
          format: v.picklist(['wav', 'aac', 'mp3', 'flac', 'opus', 'pcm16']),
        }),
      ),
    ),
    prediction: v.nullish(PredictionContentExact),
    web_search_options: v.optional(
      onlyObject(
        v.looseObject({
          user_location: v.nullish(
            onlyObject(v.looseObject({ type: v.literal('approximate'), approximate: WebSearchLocationSchema })),
          ),
          search_context_size: v.optional(v.picklist(['low', 'medium', 'high'])),
        }),
      ),
    ),
    parallel_tool_calls: v.optional(v.boolean()),
    service_tier: v.optional(ServiceTierExact),
    store: v.nullish(v.boolean()),
    metadata: v.optional(MetadataSchema),
    moderation: v.nullish(ModerationParamSchema),
    safety_identifier: v.nullish(v.pipe(v.string(), v.maxLength(64))),
    prompt_cache_key: v.nullish(v.string()),
    prompt_cache_options: v.optional(PromptCacheOptionsParamSchema),
    prompt_cache_retention: v.nullish(v.picklist(['in_memory', '24h'])),
  }),
)

/** Checks {@link CreateChatCompletionParams} exactly; for input from outside, see `validated`. */
export const CreateChatCompletionParamsSchema: v.GenericSchema<CreateChatCompletionParams> = v.intersect([
  CreateChatCompletionRequestExact,
  onlyObject(v.looseObject({ stream: v.nullish(v.literal(false)) })),
])
