// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { ComputerEnvironment } from '../ComputerEnvironment.ts'

/** Checks {@link ComputerEnvironment} exactly, where a request holds it. */
export const ComputerEnvironmentExact: v.GenericSchema<ComputerEnvironment> = v.picklist([
  'windows',
  'mac',
  'linux',
  'ubuntu',
  'browser',
])
