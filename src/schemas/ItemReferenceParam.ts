// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ItemReferenceParamShape } from './shapes/ItemReferenceParam.ts'

/** An item that the API keeps, by its id. */
export interface ItemReferenceParam {
  /** The kind of item, always `item_reference`. Default: `item_reference`. */
  type?: 'item_reference' | null | undefined
  /** Identifier of the item. */
  id: string
}

/** Open: what the API adds passes. */
export const ItemReferenceParamSchema: GenericSchema<ItemReferenceParam> = openSchema(ItemReferenceParamShape)
