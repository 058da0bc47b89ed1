// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { KeyPressActionShape } from './shapes/KeyPressAction.ts'

/** Press keys together. */
export interface KeyPressAction {
  /** Always `keypress`. Default: `keypress`. */
  type: 'keypress'
  /** Keys that are held or pressed. */
  keys: string[]
}

/** Checks {@link KeyPressAction}. Open: fields, values of enums and members of unions that the API adds pass. */
export const KeyPressActionSchema: GenericSchema<KeyPressAction> = openSchema(KeyPressActionShape)
