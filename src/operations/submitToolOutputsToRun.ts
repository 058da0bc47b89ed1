// Generated from spec/ by codegen/; change those.
export { submitToolOuputsToRun as submitToolOutputsToRun } from './submitToolOuputsToRun.ts'
