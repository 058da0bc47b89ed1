// Generated from spec/ by codegen/; change those.
export { submitToolOutputsToRunStream as submitToolOuputsToRunStream } from './submitToolOutputsToRunStream.ts'
