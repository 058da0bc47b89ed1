// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { variant } from '../../core/variant.ts'
import type { FunctionShellCallItemParam } from '../FunctionShellCallItemParam.ts'
import { ContainerReferenceParamExact } from './ContainerReferenceParam.ts'
import { FunctionShellActionParamExact } from './FunctionShellActionParam.ts'
import { FunctionShellCallItemStatusExact } from './FunctionShellCallItemStatus.ts'
import { LocalEnvironmentParamExact } from './LocalEnvironmentParam.ts'
import { ToolCallCallerParamExact } from './ToolCallCallerParam.ts'

/** Checks {@link FunctionShellCallItemParam} exactly, where a request holds it. */
export const FunctionShellCallItemParamExact: v.GenericSchema<FunctionShellCallItemParam> = onlyObject(
  v.looseObject({
    id: v.nullish(v.string()),
    call_id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
    caller: v.nullish(ToolCallCallerParamExact),
    type: v.literal('shell_call'),
    action: FunctionShellActionParamExact,
    status: v.nullish(FunctionShellCallItemStatusExact),
    environment: v.nullish(
      variant('type', { local: LocalEnvironmentParamExact, container_reference: ContainerReferenceParamExact }),
    ),
  }),
)
