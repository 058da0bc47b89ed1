// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { variant } from '../../core/variant.ts'
import type { FunctionShellToolParam } from '../FunctionShellToolParam.ts'
import { CallableToolAllowedCallerExact } from './CallableToolAllowedCaller.ts'
import { ContainerAutoParamExact } from './ContainerAutoParam.ts'
import { ContainerReferenceParamExact } from './ContainerReferenceParam.ts'
import { LocalEnvironmentParamExact } from './LocalEnvironmentParam.ts'

/** Checks {@link FunctionShellToolParam} exactly, where a request holds it. */
export const FunctionShellToolParamExact: v.GenericSchema<FunctionShellToolParam> = onlyObject(
  v.looseObject({
    type: v.literal('shell'),
    environment: v.nullish(
      variant('type', {
        container_auto: ContainerAutoParamExact,
        local: LocalEnvironmentParamExact,
        container_reference: ContainerReferenceParamExact,
      }),
    ),
    allowed_callers: v.nullish(v.pipe(v.array(CallableToolAllowedCallerExact), v.minLength(1))),
  }),
)
