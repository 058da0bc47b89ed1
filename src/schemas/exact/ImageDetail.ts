// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { ImageDetail } from '../ImageDetail.ts'

/** Checks {@link ImageDetail} exactly, where a request holds it. */
export const ImageDetailExact: v.GenericSchema<ImageDetail> = v.picklist(['low', 'high', 'auto', 'original'])
