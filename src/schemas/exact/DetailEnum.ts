// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { DetailEnum } from '../DetailEnum.ts'

/** Checks {@link DetailEnum} exactly, where a request holds it. */
export const DetailEnumExact: v.GenericSchema<DetailEnum> = v.picklist(['low', 'high', 'auto', 'original'])
