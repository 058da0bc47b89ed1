// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { variant } from '../../core/variant.ts'
import type { NamespaceToolParam } from '../NamespaceToolParam.ts'
import { CustomToolParamExact } from './CustomToolParam.ts'
import { FunctionToolParamExact } from './FunctionToolParam.ts'

/** Checks {@link NamespaceToolParam} exactly, where a request holds it. */
export const NamespaceToolParamExact: v.GenericSchema<NamespaceToolParam> = onlyObject(
  v.looseObject({
    type: v.literal('namespace'),
    name: v.pipe(v.string(), v.minLength(1)),
    description: v.string(),
    tools: v.pipe(
      v.array(variant('type', { function: FunctionToolParamExact, custom: CustomToolParamExact })),
      v.minLength(1),
    ),
  }),
)
