// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { union } from '../core/union.ts'
import { FineTuneMethodExact } from './exact/FineTuneMethod.ts'
import { MetadataExact } from './exact/Metadata.ts'
import type { FineTuneMethod } from './FineTuneMethod.ts'
import type { Metadata } from './Metadata.ts'

/** Training data and settings for a fine-tuning job. */
export interface CreateFineTuningJobRequest {
  /** Name of the base model to fine-tune. */
  model: 'babbage-002' | 'davinci-002' | 'gpt-3.5-turbo' | 'gpt-4o-mini' | (string & {})
  /** Identifier of the JSONL file with training examples, uploaded for the `fine-tune` purpose. */
  training_file: string
  /**
   * Training settings; `auto` leaves a value for OpenAI to choose.
   * @deprecated
   */
  hyperparameters?:
    | {
        /** Training examples per batch. Larger batches update the model less often but more steadily. Default: `auto`. */
        batch_size?: 'auto' | number | undefined
        /** Factor applied to the learning rate; lower it to counter overfitting. Default: `auto`. */
        learning_rate_multiplier?: 'auto' | number | undefined
        /** How many full passes to make over the training data. Default: `auto`. */
        n_epochs?: 'auto' | number | undefined
      }
    | undefined
  /** Text worked into the fine-tuned model's name, to help you recognize it. From 1 to 64 characters. */
  suffix?: string | null | undefined
  /** Identifier of a JSONL file with held-out examples, uploaded for the `fine-tune` purpose and used to measure quality during training. Keep it disjoint from the training file. */
  validation_file?: string | null | undefined
  /** Outside services that receive the job's progress, or `null` for none. */
  integrations?:
    | {
        /** Service to connect; `wandb` (Weights and Biases) is the sole choice. */
        type: 'wandb'
        /** Where and how the job's metrics are reported in Weights and Biases. */
        wandb: {
          /** Weights and Biases project in which to create the run. */
          project: string
          /** Display name of the Weights and Biases run; absent means the job's ID. */
          name?: string | null | undefined
          /** Weights and Biases team or user that owns the run; absent means the one belonging to your registered API key. */
          entity?: string | null | undefined
          /** Tags for the Weights and Biases run, passed on unchanged; OpenAI adds a few of its own. */
          tags?: string[] | undefined
        }
      }[]
    | null
    | undefined
  /** Seed for repeatable training, though results may occasionally vary; absent means a generated one. From 0 to 2,147,483,647. */
  seed?: number | null | undefined
  /** How the model is trained, with that method's settings. Takes the place of `hyperparameters`. */
  method?: FineTuneMethod | undefined
  /** Tags of your own for the job, by which lists can be filtered. */
  metadata?: Metadata | undefined
}

/** Exact: only unknown fields pass. */
export const CreateFineTuningJobRequestSchema: v.GenericSchema<CreateFineTuningJobRequest> = onlyObject(
  v.looseObject({
    model: v.string(),
    training_file: v.string(),
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
    suffix: v.nullish(v.pipe(v.string(), v.minLength(1), v.maxLength(64))),
    validation_file: v.nullish(v.string()),
    integrations: v.nullish(
      v.array(
        onlyObject(
          v.looseObject({
            type: v.literal('wandb'),
            wandb: onlyObject(
              v.looseObject({
                project: v.string(),
                name: v.nullish(v.string()),
                entity: v.nullish(v.string()),
                tags: v.optional(v.array(v.string())),
              }),
            ),
          }),
        ),
      ),
    ),
    seed: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2147483647))),
    method: v.optional(FineTuneMethodExact),
    metadata: v.optional(MetadataExact),
  }),
)
