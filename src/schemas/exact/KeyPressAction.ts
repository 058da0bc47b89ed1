// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { KeyPressAction } from '../KeyPressAction.ts'

/** Checks {@link KeyPressAction} exactly, where a request holds it. */
export const KeyPressActionExact: v.GenericSchema<KeyPressAction> = onlyObject(
  v.looseObject({ type: v.literal('keypress'), keys: v.array(v.string()) }),
)
