// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ComputerScreenshotImage } from '../ComputerScreenshotImage.ts'

/** Checks {@link ComputerScreenshotImage} exactly, where a request holds it. */
export const ComputerScreenshotImageExact: v.GenericSchema<ComputerScreenshotImage> = onlyObject(
  v.looseObject({
    type: v.literal('computer_screenshot'),
    image_url: v.optional(v.string()),
    file_id: v.optional(v.string()),
  }),
)
