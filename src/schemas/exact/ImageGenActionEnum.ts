// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { ImageGenActionEnum } from '../ImageGenActionEnum.ts'

/** Checks {@link ImageGenActionEnum} exactly, where a request holds it. */
export const ImageGenActionEnumExact: v.GenericSchema<ImageGenActionEnum> = v.picklist(['generate', 'edit', 'auto'])
