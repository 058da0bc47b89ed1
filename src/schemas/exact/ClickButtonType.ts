// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { ClickButtonType } from '../ClickButtonType.ts'

/** Checks {@link ClickButtonType} exactly, where a request holds it. */
export const ClickButtonTypeExact: v.GenericSchema<ClickButtonType> = v.picklist([
  'left',
  'right',
  'wheel',
  'back',
  'forward',
])
