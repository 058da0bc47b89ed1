// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { InputItemExact } from './exact/InputItem.ts'
import { MetadataExact } from './exact/Metadata.ts'
import type { InputItem } from './InputItem.ts'
import type { Metadata } from './Metadata.ts'

/** What a new conversation holds. */
export interface CreateConversationBody {
  /** Tags of your own that are kept with an object, text to text. Null means none. */
  metadata?: Metadata | null | undefined
  /** The first items, at most 20. Null begins with none. At most 20 items. */
  items?: InputItem[] | null | undefined
}

/** Exact: only unknown fields pass. */
export const CreateConversationBodySchema: v.GenericSchema<CreateConversationBody> = onlyObject(
  v.looseObject({
    metadata: v.nullish(MetadataExact),
    items: v.nullish(v.pipe(v.array(InputItemExact), v.maxLength(20))),
  }),
)
