// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ClickButtonTypeShape } from './shapes/ClickButtonType.ts'

/** A button of the mouse. */
export type ClickButtonType = 'left' | 'right' | 'wheel' | 'back' | 'forward' | (string & {})

/** Open: what the API adds passes. */
export const ClickButtonTypeSchema: GenericSchema<ClickButtonType> = openSchema(ClickButtonTypeShape)
