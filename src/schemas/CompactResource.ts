// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ItemField } from './ItemField.ts'
import type { ResponseUsage } from './ResponseUsage.ts'
import { CompactResourceShape } from './shapes/CompactResource.ts'

/** A compacted conversation, which goes in as input of the next call. */
export interface CompactResource {
  /** Identifier of the compacted response. */
  id: string
  /** Always `response.compaction`. */
  object: 'response.compaction'
  /** The conversation in its compacted form, to be sent as input. */
  output: ItemField[]
  /** Creation time, in Unix seconds. */
  created_at: number
  /** Tokens that a response is billed for. */
  usage: ResponseUsage
}

/** Open: what the API adds passes. */
export const CompactResourceSchema: GenericSchema<CompactResource> = openSchema(CompactResourceShape)
