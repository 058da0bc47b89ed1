// Generated from spec/ by codegen/; change those.
export { submitToolOutputsToRun as submitToolOuputsToRun } from './submitToolOutputsToRun.ts'
