// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ContainerReferenceParam } from '../ContainerReferenceParam.ts'

/** Checks {@link ContainerReferenceParam} exactly, where a request holds it. */
export const ContainerReferenceParamExact: v.GenericSchema<ContainerReferenceParam> = onlyObject(
  v.looseObject({ type: v.literal('container_reference'), container_id: v.string() }),
)
