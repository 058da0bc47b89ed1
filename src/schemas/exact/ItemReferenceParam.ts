// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ItemReferenceParam } from '../ItemReferenceParam.ts'

/** Checks {@link ItemReferenceParam} exactly, where a request holds it. */
export const ItemReferenceParamExact: v.GenericSchema<ItemReferenceParam> = onlyObject(
  v.looseObject({ type: v.nullish(v.literal('item_reference')), id: v.string() }),
)
