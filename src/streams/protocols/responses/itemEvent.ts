/** An event that tells of an item of a response, as far as it's put together of them. What it lacks, a host left out. */
export interface ItemEvent {
  output_index?: unknown
  item_id?: unknown
  content_index?: unknown
  summary_index?: unknown
  /** The whole item. */
  item?: unknown
  /** The whole part. */
  part?: unknown
  annotation?: unknown
  delta?: unknown
  logprobs?: unknown
  partial_image_b64?: unknown
  /** What it's about: `function_call_arguments` for `response.function_call_arguments.delta`. */
  kind?: string
  /** What happened to that: `delta`. */
  step?: string | undefined
  /** The type of the item, where the event makes it grow. */
  type?: string | undefined
  /** The list of the item's parts that it's about. */
  list?: 'content' | 'summary' | undefined
  /** The field that grows: that of a part, where it's about one. */
  field?: string | undefined
}

/** Fields that grow. The kinds of their events end with their names. */
const GROWING = ['text', 'refusal', 'arguments', 'input', 'code']

/** Reads what an event is about out of its type. */
export function readItemEvent(event: object): ItemEvent {
  const { type: name, part, annotation } = Object(event)
  const words = `${name}`.split('.').slice(1)
  const step = words.pop()
  const kind = words.join('.')
  const field = GROWING.find((name) => kind.endsWith(name))
  const isOfPart = part || annotation || field === 'text' || field === 'refusal'
  if (!isOfPart) return { ...event, kind, step, field, type: field && kind.slice(0, -field.length - 1) }
  return {
    ...event,
    kind,
    step,
    field,
    type: kind.startsWith('reasoning') ? 'reasoning' : 'message',
    list: kind.includes('summary') ? 'summary' : 'content',
  }
}
