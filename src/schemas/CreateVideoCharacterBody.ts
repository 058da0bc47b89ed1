// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { isUploadable, type Uploadable } from '../core/uploadable.ts'

/** A video of the character, and what it is called. */
export interface CreateVideoCharacterBody {
  /** The video's bytes. */
  video: Uploadable
  /** The name that it goes by. From 1 to 80 characters. */
  name: string
}

/** Exact: only unknown fields pass. */
export const CreateVideoCharacterBodySchema: v.GenericSchema<CreateVideoCharacterBody> = onlyObject(
  v.looseObject({
    video: v.custom<Uploadable>(isUploadable),
    name: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  }),
)
