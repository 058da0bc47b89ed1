// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

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

/** Checks {@link GraderPython}; open to what the API adds. */
export const GraderPythonSchema: v.GenericSchema<GraderPython> = v.looseObject({
  type: v.string() as v.GenericSchema<'python'>,
  name: v.string(),
  source: v.string(),
  image_tag: v.optional(v.string()),
})
