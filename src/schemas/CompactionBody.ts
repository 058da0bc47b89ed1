// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { CompactionBodyShape } from './shapes/CompactionBody.ts'

/** A conversation so far, compacted into what the API alone can read. */
export interface CompactionBody {
  /** Always `compaction`. */
  type: 'compaction'
  /** Identifier under which the API keeps it. */
  id: string
  /** Content that only the API can read. Send it back as it is. */
  encrypted_content: string
  /** Identifier of whoever made the item. */
  created_by?: string | undefined
}

/** Open: what the API adds passes. */
export const CompactionBodySchema: GenericSchema<CompactionBody> = openSchema(CompactionBodyShape)
