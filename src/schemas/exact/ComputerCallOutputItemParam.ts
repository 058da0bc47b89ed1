// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ComputerCallOutputItemParam } from '../ComputerCallOutputItemParam.ts'
import { ComputerCallSafetyCheckParamExact } from './ComputerCallSafetyCheckParam.ts'
import { ComputerScreenshotImageExact } from './ComputerScreenshotImage.ts'
import { FunctionCallItemStatusExact } from './FunctionCallItemStatus.ts'

/** Checks {@link ComputerCallOutputItemParam} exactly, where a request holds it. */
export const ComputerCallOutputItemParamExact: v.GenericSchema<ComputerCallOutputItemParam> = onlyObject(
  v.looseObject({
    id: v.nullish(v.string()),
    call_id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
    type: v.literal('computer_call_output'),
    output: ComputerScreenshotImageExact,
    acknowledged_safety_checks: v.nullish(v.array(ComputerCallSafetyCheckParamExact)),
    status: v.nullish(FunctionCallItemStatusExact),
  }),
)
