// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { AdditionalToolsItemParam } from '../AdditionalToolsItemParam.ts'
import { MessageRoleExact } from './MessageRole.ts'
import { ResponseToolExact } from './ResponseTool.ts'

/** Checks {@link AdditionalToolsItemParam} exactly, where a request holds it. */
export const AdditionalToolsItemParamExact: v.GenericSchema<AdditionalToolsItemParam> = onlyObject(
  v.looseObject({
    id: v.nullish(v.string()),
    type: v.literal('additional_tools'),
    role: MessageRoleExact,
    tools: v.array(ResponseToolExact),
  }),
)
