// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** Whether the oldest (`asc`) or the newest (`desc`) come first. */
export type OrderEnum = 'asc' | 'desc' | (string & {})

/** Exact: only unknown fields pass. */
export const OrderEnumSchema: v.GenericSchema<OrderEnum> = v.picklist(['asc', 'desc'])
