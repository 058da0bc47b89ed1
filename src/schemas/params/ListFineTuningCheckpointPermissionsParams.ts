// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `listFineTuningCheckpointPermissions` takes. */
export interface ListFineTuningCheckpointPermissionsParams {
  /** Name of the fine-tuned model's checkpoint this call works on. At least 1 character. */
  fine_tuned_model_checkpoint: string
  /** Keeps only this project's permission. */
  project_id?: string | undefined
  /** Cursor for paging forward: the `id` of the last object already received, so that the page starts right behind it. */
  after?: string | undefined
  /** How many objects a single page may hold. Default: `10`. */
  limit?: number | undefined
  /** The order of the list: `asc` puts the oldest first, `desc` the newest. Default: `descending`. */
  order?: 'ascending' | 'descending' | (string & {}) | undefined
}

/** Checks {@link ListFineTuningCheckpointPermissionsParams} exactly; for input from outside, see `validated`. */
export const ListFineTuningCheckpointPermissionsParamsSchema: v.GenericSchema<ListFineTuningCheckpointPermissionsParams> =
  onlyObject(
    v.looseObject({
      fine_tuned_model_checkpoint: v.pipe(v.string(), v.minLength(1)),
      project_id: v.optional(v.string()),
      after: v.optional(v.string()),
      limit: v.optional(v.pipe(v.number(), v.integer())),
      order: v.optional(v.picklist(['ascending', 'descending'])),
    }),
  )
