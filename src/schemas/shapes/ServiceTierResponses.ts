// Generated from spec/ by codegen/; change those.
import { nullable, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ServiceTierResponses`. */
export const ServiceTierResponsesShape: Shape = nullable(string)
