// Generated from spec/ by codegen/; change those.
export { submitToolOuputsToRunStream as submitToolOutputsToRunStream } from './submitToolOuputsToRunStream.ts'
