// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { union } from '../../core/union.ts'
import { variant } from '../../core/variant.ts'
import type { ResponsePromptVariables } from '../ResponsePromptVariables.ts'
import { InputFileContentExact } from './InputFileContent.ts'
import { InputImageContentExact } from './InputImageContent.ts'
import { InputTextContentExact } from './InputTextContent.ts'

/** Checks {@link ResponsePromptVariables} exactly, where a request holds it. */
export const ResponsePromptVariablesExact: v.GenericSchema<ResponsePromptVariables> = v.nullable(
  onlyObject(
    v.record(
      v.string(),
      union({
        string: v.string(),
        object: variant('type', {
          input_text: InputTextContentExact,
          input_image: InputImageContentExact,
          input_file: InputFileContentExact,
        }),
      }),
    ),
  ),
)
