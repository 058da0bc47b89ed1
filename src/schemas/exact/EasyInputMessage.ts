// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { union } from '../../core/union.ts'
import { variant } from '../../core/variant.ts'
import type { EasyInputMessage } from '../EasyInputMessage.ts'
import { InputFileContentExact } from './InputFileContent.ts'
import { InputImageContentExact } from './InputImageContent.ts'
import { InputTextContentExact } from './InputTextContent.ts'
import { MessagePhaseExact } from './MessagePhase.ts'
import { OutputTextContentExact } from './OutputTextContent.ts'
import { RefusalContentExact } from './RefusalContent.ts'

/** Checks {@link EasyInputMessage} exactly, where a request holds it. */
export const EasyInputMessageExact: v.GenericSchema<EasyInputMessage> = onlyObject(
  v.looseObject({
    role: v.picklist(['user', 'assistant', 'system', 'developer']),
    content: union({
      string: v.string(),
      array: v.array(
        variant('type', {
          input_text: InputTextContentExact,
          input_image: InputImageContentExact,
          input_file: InputFileContentExact,
          output_text: OutputTextContentExact,
          refusal: RefusalContentExact,
        }),
      ),
    }),
    phase: v.nullish(MessagePhaseExact),
    type: v.optional(v.literal('message')),
  }),
)
