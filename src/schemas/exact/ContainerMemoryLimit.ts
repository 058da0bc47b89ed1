// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { ContainerMemoryLimit } from '../ContainerMemoryLimit.ts'

/** Checks {@link ContainerMemoryLimit} exactly, where a request holds it. */
export const ContainerMemoryLimitExact: v.GenericSchema<ContainerMemoryLimit> = v.picklist(['1g', '4g', '16g', '64g'])
