// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { RankerVersionType } from '../RankerVersionType.ts'

/** Checks {@link RankerVersionType} exactly, where a request holds it. */
export const RankerVersionTypeExact: v.GenericSchema<RankerVersionType> = v.picklist(['auto', 'default-2024-11-15'])
