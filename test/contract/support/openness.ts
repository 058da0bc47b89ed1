import { reached } from './reached.ts'
import { components, operations } from './spec.ts'

/** How a schema is read, all through: as what is received, or as what is sent. */
export type Form = 'open' | 'exact'

const received = reached(
  operations.flatMap(({ responses, 'x-stream': stream, 'x-result': result }) => [
    ...Object.values(responses[200].content ?? {}),
    ...(stream ? [stream] : []),
    ...(result ? [...Object.values(result.cases), result.otherwise] : []),
  ]),
  components,
)
const sent = reached(
  operations.map(({ parameters, requestBody }) => [parameters, requestBody]),
  components,
)
const sentByNoOperation = ['BatchRequestInput', 'ChatCompletionRequestMessageContentPart', 'ChatCompletionRole']

/** Whether a component stays open to what the API adds: all do but those that only requests reach (SHAPES.md). */
export function isOpen(component: string): boolean {
  return received.has(component) || !(sent.has(component) || sentByNoOperation.includes(component))
}
