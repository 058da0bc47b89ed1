// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { variant } from '../../core/variant.ts'
import type { CodeInterpreterToolCall } from '../CodeInterpreterToolCall.ts'
import { CodeInterpreterOutputImageExact } from './CodeInterpreterOutputImage.ts'
import { CodeInterpreterOutputLogsExact } from './CodeInterpreterOutputLogs.ts'

/** Checks {@link CodeInterpreterToolCall} exactly, where a request holds it. */
export const CodeInterpreterToolCallExact: v.GenericSchema<CodeInterpreterToolCall> = onlyObject(
  v.looseObject({
    type: v.literal('code_interpreter_call'),
    id: v.string(),
    status: v.picklist(['in_progress', 'completed', 'incomplete', 'interpreting', 'failed']),
    container_id: v.string(),
    code: v.nullable(v.string()),
    outputs: v.nullable(
      v.array(variant('type', { logs: CodeInterpreterOutputLogsExact, image: CodeInterpreterOutputImageExact })),
    ),
  }),
)
