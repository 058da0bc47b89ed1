// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { Metadata } from '../Metadata.ts'

/** Checks {@link Metadata} exactly, where a request holds it. */
export const MetadataExact: v.GenericSchema<Metadata> = v.nullable(onlyObject(v.looseObject({})))
