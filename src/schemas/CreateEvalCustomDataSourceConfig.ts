// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** Items of a shape of your own. */
export interface CreateEvalCustomDataSourceConfig {
  /** Always `custom`. */
  type: 'custom'
  /** The JSON Schema of each item. */
  item_schema: Record<string, unknown>
  /** Whether graders can refer to answers too, under `sample`. Default: `false`. */
  include_sample_schema?: boolean | undefined
}

/** Exact: only unknown fields pass. */
export const CreateEvalCustomDataSourceConfigSchema: v.GenericSchema<CreateEvalCustomDataSourceConfig> = onlyObject(
  v.looseObject({
    type: v.literal('custom'),
    item_schema: onlyObject(v.looseObject({})),
    include_sample_schema: v.optional(v.boolean()),
  }),
)
