// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { union } from '../../core/union.ts'
import { variant } from '../../core/variant.ts'
import type { CreateFineTuningJobRequest } from '../CreateFineTuningJobRequest.ts'
import type { EvalItem } from '../EvalItem.ts'
import type { EvalItemContent } from '../EvalItemContent.ts'
import type { EvalItemContentItem } from '../EvalItemContentItem.ts'
import type { EvalItemContentOutputText } from '../EvalItemContentOutputText.ts'
import type { EvalItemInputImage } from '../EvalItemInputImage.ts'
import type { FineTuneDPOHyperparameters } from '../FineTuneDPOHyperparameters.ts'
import type { FineTuneDPOMethod } from '../FineTuneDPOMethod.ts'
import type { FineTuneMethod } from '../FineTuneMethod.ts'
import type { FineTuneReinforcementHyperparameters } from '../FineTuneReinforcementHyperparameters.ts'
import type { FineTuneReinforcementMethod } from '../FineTuneReinforcementMethod.ts'
import type { FineTuneSupervisedHyperparameters } from '../FineTuneSupervisedHyperparameters.ts'
import type { FineTuneSupervisedMethod } from '../FineTuneSupervisedMethod.ts'
import type { GraderLabelModel } from '../GraderLabelModel.ts'
import type { GraderMulti } from '../GraderMulti.ts'
import type { GraderPython } from '../GraderPython.ts'
import type { GraderScoreModel } from '../GraderScoreModel.ts'
import type { GraderStringCheck } from '../GraderStringCheck.ts'
import type { GraderTextSimilarity } from '../GraderTextSimilarity.ts'
import type { InputAudio } from '../InputAudio.ts'
import type { InputTextContent } from '../InputTextContent.ts'
import { MetadataSchema } from '../Metadata.ts'
import type { PromptCacheBreakpointParam } from '../PromptCacheBreakpointParam.ts'
import type { ReasoningEffort } from '../ReasoningEffort.ts'

/** What `createFineTuningJob` takes. */
export type CreateFineTuningJobParams = CreateFineTuningJobRequest

const FineTuneSupervisedHyperparametersExact: v.GenericSchema<FineTuneSupervisedHyperparameters> = onlyObject(
  v.looseObject({
    batch_size: v.optional(
      union({ string: v.literal('auto'), number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(256)) }),
    ),
    learning_rate_multiplier: v.optional(
      union({ string: v.literal('auto'), number: v.pipe(v.number(), v.gtValue(0)) }),
    ),
    n_epochs: v.optional(
      union({ string: v.literal('auto'), number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)) }),
    ),
  }),
)

const FineTuneSupervisedMethodExact: v.GenericSchema<FineTuneSupervisedMethod> = onlyObject(
  v.looseObject({ hyperparameters: v.optional(FineTuneSupervisedHyperparametersExact) }),
)

const FineTuneDPOHyperparametersExact: v.GenericSchema<FineTuneDPOHyperparameters> = onlyObject(
  v.looseObject({
    beta: v.optional(union({ string: v.literal('auto'), number: v.pipe(v.number(), v.gtValue(0), v.maxValue(2)) })),
    batch_size: v.optional(
      union({ string: v.literal('auto'), number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(256)) }),
    ),
    learning_rate_multiplier: v.optional(
      union({ string: v.literal('auto'), number: v.pipe(v.number(), v.gtValue(0)) }),
    ),
    n_epochs: v.optional(
      union({ string: v.literal('auto'), number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)) }),
    ),
  }),
)

const FineTuneDPOMethodExact: v.GenericSchema<FineTuneDPOMethod> = onlyObject(
  v.looseObject({ hyperparameters: v.optional(FineTuneDPOHyperparametersExact) }),
)

const GraderStringCheckExact: v.GenericSchema<GraderStringCheck> = onlyObject(
  v.looseObject({
    type: v.literal('string_check'),
    name: v.string(),
    input: v.string(),
    reference: v.string(),
    operation: v.picklist(['eq', 'ne', 'like', 'ilike']),
  }),
)

const GraderTextSimilarityExact: v.GenericSchema<GraderTextSimilarity> = onlyObject(
  v.looseObject({
    type: v.literal('text_similarity'),
    name: v.string(),
    input: v.string(),
    reference: v.string(),
    evaluation_metric: v.picklist([
      'cosine',
      'fuzzy_match',
      'bleu',
      'gleu',
      'meteor',
      'rouge_1',
      'rouge_2',
      'rouge_3',
      'rouge_4',
      'rouge_5',
      'rouge_l',
    ]),
  }),
)

const GraderPythonExact: v.GenericSchema<GraderPython> = onlyObject(
  v.looseObject({ type: v.literal('python'), name: v.string(), source: v.string(), image_tag: v.optional(v.string()) }),
)

const ReasoningEffortExact: v.GenericSchema<ReasoningEffort> = v.nullable(
  v.picklist(['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max']),
)

const PromptCacheBreakpointParamExact: v.GenericSchema<PromptCacheBreakpointParam> = onlyObject(
  v.looseObject({ mode: v.literal('explicit') }),
)

const InputTextContentExact: v.GenericSchema<InputTextContent> = onlyObject(
  v.looseObject({
    type: v.literal('input_text'),
    text: v.string(),
    prompt_cache_breakpoint: v.optional(PromptCacheBreakpointParamExact),
  }),
)

const EvalItemContentOutputTextExact: v.GenericSchema<EvalItemContentOutputText> = onlyObject(
  v.looseObject({ type: v.literal('output_text'), text: v.string() }),
)

const EvalItemInputImageExact: v.GenericSchema<EvalItemInputImage> = onlyObject(
  v.looseObject({ type: v.literal('input_image'), image_url: v.string(), detail: v.optional(v.string()) }),
)

const InputAudioExact: v.GenericSchema<InputAudio> = onlyObject(
  v.looseObject({
    type: v.literal('input_audio'),
    input_audio: onlyObject(v.looseObject({ data: v.string(), format: v.picklist(['mp3', 'wav']) })),
  }),
)

const EvalItemContentItemExact: v.GenericSchema<EvalItemContentItem> = union({
  string: v.string(),
  object: variant(
    'type',
    {
      input_text: InputTextContentExact,
      output_text: EvalItemContentOutputTextExact,
      input_image: EvalItemInputImageExact,
      input_audio: InputAudioExact,
    },
    v.picklist(['input_text', 'output_text', 'input_image', 'input_audio']),
  ),
})

const EvalItemContentExact: v.GenericSchema<EvalItemContent> = union({
  string: v.string(),
  object: variant(
    'type',
    {
      input_text: InputTextContentExact,
      output_text: EvalItemContentOutputTextExact,
      input_image: EvalItemInputImageExact,
      input_audio: InputAudioExact,
    },
    v.picklist(['input_text', 'output_text', 'input_image', 'input_audio']),
  ),
  array: v.array(EvalItemContentItemExact),
})

const EvalItemExact: v.GenericSchema<EvalItem> = onlyObject(
  v.looseObject({
    role: v.picklist(['user', 'assistant', 'system', 'developer']),
    content: EvalItemContentExact,
    type: v.optional(v.literal('message')),
  }),
)

const GraderScoreModelExact: v.GenericSchema<GraderScoreModel> = onlyObject(
  v.looseObject({
    type: v.literal('score_model'),
    name: v.string(),
    model: v.string(),
    sampling_params: v.optional(
      onlyObject(
        v.looseObject({
          seed: v.nullish(v.pipe(v.number(), v.integer())),
          top_p: v.nullish(v.number()),
          temperature: v.nullish(v.number()),
          max_completions_tokens: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1))),
          reasoning_effort: v.optional(ReasoningEffortExact),
        }),
      ),
    ),
    input: v.array(EvalItemExact),
    range: v.optional(v.pipe(v.array(v.number()), v.minLength(2), v.maxLength(2))),
  }),
)

const GraderLabelModelExact: v.GenericSchema<GraderLabelModel> = onlyObject(
  v.looseObject({
    type: v.literal('label_model'),
    name: v.string(),
    model: v.string(),
    input: v.array(EvalItemExact),
    labels: v.array(v.string()),
    passing_labels: v.array(v.string()),
  }),
)

const GraderMultiExact: v.GenericSchema<GraderMulti> = onlyObject(
  v.looseObject({
    type: v.literal('multi'),
    name: v.string(),
    graders: variant(
      'type',
      {
        string_check: GraderStringCheckExact,
        text_similarity: GraderTextSimilarityExact,
        python: GraderPythonExact,
        score_model: GraderScoreModelExact,
        label_model: GraderLabelModelExact,
      },
      v.picklist(['string_check', 'text_similarity', 'python', 'score_model', 'label_model']),
    ),
    calculate_output: v.string(),
  }),
)

const FineTuneReinforcementHyperparametersExact: v.GenericSchema<FineTuneReinforcementHyperparameters> = onlyObject(
  v.looseObject({
    batch_size: v.optional(
      union({ string: v.literal('auto'), number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(256)) }),
    ),
    learning_rate_multiplier: v.optional(
      union({ string: v.literal('auto'), number: v.pipe(v.number(), v.gtValue(0)) }),
    ),
    n_epochs: v.optional(
      union({ string: v.literal('auto'), number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)) }),
    ),
    reasoning_effort: v.optional(v.picklist(['default', 'low', 'medium', 'high'])),
    compute_multiplier: v.optional(
      union({ string: v.literal('auto'), number: v.pipe(v.number(), v.gtValue(0.00001), v.maxValue(10)) }),
    ),
    eval_interval: v.optional(
      union({ string: v.literal('auto'), number: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
    ),
    eval_samples: v.optional(
      union({ string: v.literal('auto'), number: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
    ),
  }),
)

const FineTuneReinforcementMethodExact: v.GenericSchema<FineTuneReinforcementMethod> = onlyObject(
  v.looseObject({
    grader: variant(
      'type',
      {
        string_check: GraderStringCheckExact,
        text_similarity: GraderTextSimilarityExact,
        python: GraderPythonExact,
        score_model: GraderScoreModelExact,
        multi: GraderMultiExact,
      },
      v.picklist(['string_check', 'text_similarity', 'python', 'score_model', 'multi']),
    ),
    hyperparameters: v.optional(FineTuneReinforcementHyperparametersExact),
  }),
)

const FineTuneMethodExact: v.GenericSchema<FineTuneMethod> = onlyObject(
  v.looseObject({
    type: v.picklist(['supervised', 'dpo', 'reinforcement']),
    supervised: v.optional(FineTuneSupervisedMethodExact),
    dpo: v.optional(FineTuneDPOMethodExact),
    reinforcement: v.optional(FineTuneReinforcementMethodExact),
  }),
)

const CreateFineTuningJobRequestExact: v.GenericSchema<CreateFineTuningJobRequest> = onlyObject(
  v.looseObject({
    hyperparameters: v.optional(
      onlyObject(
        v.looseObject({
          batch_size: v.optional(
            union({
              string: v.literal('auto'),
              number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(256)),
            }),
          ),
          learning_rate_multiplier: v.optional(
            union({ string: v.literal('auto'), number: v.pipe(v.number(), v.gtValue(0)) }),
          ),
          n_epochs: v.optional(
            union({
              string: v.literal('auto'),
              number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)),
            }),
          ),
        }),
      ),
    ),
    integrations: v.nullish(
      v.array(
        onlyObject(
          v.looseObject({
            type: v.literal('wandb'),
            wandb: onlyObject(
              v.looseObject({
                entity: v.nullish(v.string()),
                name: v.nullish(v.string()),
                project: v.string(),
                tags: v.optional(v.array(v.string())),
              }),
            ),
          }),
        ),
      ),
    ),
    model: v.string(),
    seed: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2147483647))),
    suffix: v.nullish(v.pipe(v.string(), v.minLength(1), v.maxLength(64))),
    training_file: v.string(),
    validation_file: v.nullish(v.string()),
    method: v.optional(FineTuneMethodExact),
    metadata: v.optional(MetadataSchema),
  }),
)

/** Checks {@link CreateFineTuningJobParams} exactly; for input from outside, see `validated`. */
export const CreateFineTuningJobParamsSchema: v.GenericSchema<CreateFineTuningJobParams> =
  CreateFineTuningJobRequestExact
