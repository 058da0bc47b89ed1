// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { Prompt } from '../Prompt.ts'
import { ResponsePromptVariablesExact } from './ResponsePromptVariables.ts'

/** Checks {@link Prompt} exactly, where a request holds it. */
export const PromptExact: v.GenericSchema<Prompt> = v.nullable(
  onlyObject(
    v.looseObject({
      id: v.string(),
      version: v.nullish(v.string()),
      variables: v.optional(ResponsePromptVariablesExact),
    }),
  ),
)
