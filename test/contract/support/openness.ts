import { reached } from './reached.ts'
import { components, operations } from './spec.ts'

/** How a schema is read, all through: as what is received, or as what is sent. */
export type Form = 'open' | 'exact'

/** What sockets carry, which no operation reaches. */
const bySocket = (side: 'Client' | 'Server'): { $ref: string }[] =>
  ['Realtime', 'RealtimeTranslation', 'Responses'].map((name) => ({
    $ref: `#/components/schemas/${name}${side}Event`,
  }))

const received = reached(
  [
    ...operations.flatMap(({ responses, 'x-stream': stream, 'x-result': result }) => [
      ...Object.values(responses[200].content ?? {}),
      ...(stream ? [stream] : []),
      ...(result ? [...Object.values(result.cases), result.otherwise] : []),
    ]),
    ...bySocket('Server'),
  ],
  components,
)
const sent = reached(
  [...operations.map(({ parameters, requestBody }) => [parameters, requestBody]), ...bySocket('Client')],
  components,
)
const sentByNoOperation = ['BatchRequestInput', 'ChatCompletionRequestMessageContentPart', 'ChatCompletionRole']

/** Whether a component stays open to what the API adds: all do but those that only requests reach (SHAPES.md). */
export function isOpen(component: string): boolean {
  return received.has(component) || !(sent.has(component) || sentByNoOperation.includes(component))
}
