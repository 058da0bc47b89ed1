// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { CodeInterpreterOutputImage } from '../CodeInterpreterOutputImage.ts'

/** Checks {@link CodeInterpreterOutputImage} exactly, where a request holds it. */
export const CodeInterpreterOutputImageExact: v.GenericSchema<CodeInterpreterOutputImage> = onlyObject(
  v.looseObject({ type: v.literal('image'), url: v.string() }),
)
