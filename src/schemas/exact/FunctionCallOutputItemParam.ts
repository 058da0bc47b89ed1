// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { union } from '../../core/union.ts'
import { variant } from '../../core/variant.ts'
import type { FunctionCallOutputItemParam } from '../FunctionCallOutputItemParam.ts'
import { FunctionCallItemStatusExact } from './FunctionCallItemStatus.ts'
import { InputFileContentParamExact } from './InputFileContentParam.ts'
import { InputImageContentParamAutoParamExact } from './InputImageContentParamAutoParam.ts'
import { InputTextContentParamExact } from './InputTextContentParam.ts'
import { ToolCallCallerParamExact } from './ToolCallCallerParam.ts'

/** Checks {@link FunctionCallOutputItemParam} exactly, where a request holds it. */
export const FunctionCallOutputItemParamExact: v.GenericSchema<FunctionCallOutputItemParam> = onlyObject(
  v.looseObject({
    id: v.nullish(v.string()),
    call_id: v.nullish(v.pipe(v.string(), v.minLength(1), v.maxLength(64))),
    type: v.literal('function_call_output'),
    output: union({
      string: v.pipe(v.string(), v.maxLength(10485760)),
      array: v.array(
        variant('type', {
          input_text: InputTextContentParamExact,
          input_image: InputImageContentParamAutoParamExact,
          input_file: InputFileContentParamExact,
        }),
      ),
    }),
    name: v.nullish(v.pipe(v.string(), v.minLength(1), v.maxLength(128))),
    namespace: v.nullish(v.pipe(v.string(), v.minLength(1), v.maxLength(64))),
    caller: v.nullish(ToolCallCallerParamExact),
    status: v.nullish(FunctionCallItemStatusExact),
  }),
)
