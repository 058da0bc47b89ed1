// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { NoiseReductionType } from '../NoiseReductionType.ts'

/** Checks {@link NoiseReductionType} exactly, where a request holds it. */
export const NoiseReductionTypeExact: v.GenericSchema<NoiseReductionType> = v.picklist(['near_field', 'far_field'])
