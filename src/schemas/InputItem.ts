// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { CompactionTriggerItemParam } from './CompactionTriggerItemParam.ts'
import type { EasyInputMessage } from './EasyInputMessage.ts'
import type { Item } from './Item.ts'
import type { ItemReferenceParam } from './ItemReferenceParam.ts'
import type { ProgramItemParam } from './ProgramItemParam.ts'
import type { ProgramOutputItemParam } from './ProgramOutputItemParam.ts'
import { InputItemShape } from './shapes/InputItem.ts'

/** Anything that the model can be given, such as a message, the result of a call, or an item of an earlier response. */
export type InputItem =
  | EasyInputMessage
  | Item
  | CompactionTriggerItemParam
  | ItemReferenceParam
  | ProgramItemParam
  | ProgramOutputItemParam

/** Open: what the API adds passes. */
export const InputItemSchema: GenericSchema<InputItem> = openSchema(InputItemShape)
