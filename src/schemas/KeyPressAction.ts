// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { KeyPressActionShape } from './shapes/KeyPressAction.ts'

/** Press keys together. */
export interface KeyPressAction {
  /** Always `keypress`. */
  type: 'keypress'
  /** Keys that are held or pressed. */
  keys: string[]
}

/** Open: what the API adds passes. */
export const KeyPressActionSchema: GenericSchema<KeyPressAction> = openSchema(KeyPressActionShape)
