// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { GraderPythonShape } from './shapes/GraderPython.ts'

/** Marks an answer by running a Python program on it. */
export interface GraderPython {
  /** The kind of grader, always `python`. */
  type: 'python'
  /** What the grader is called in results and formulas. */
  name: string
  /** The Python program that computes the mark. */
  source: string
  /** The container image that the program runs in. The API picks one when absent. */
  image_tag?: string | undefined
}

/** Open: what the API adds passes. */
export const GraderPythonSchema: GenericSchema<GraderPython> = openSchema(GraderPythonShape)
