import type { Accumulator } from '../collecting/accumulator.ts'
import type { Front, Teller } from '../fronts/front.ts'
import type { EventWriter } from '../writing/eventWriter.ts'
import type { Protocol } from './protocol.ts'

/**
 * A family of streams: a folder here with each part in a file of its own, so that a bundle holds only the parts it uses.
 * spec/overlay.yaml lists the families, and which of the parts that not all have.
 */
export interface Family<Event, Whole> extends Protocol {
  /** Tells the family's events from those of others. */
  owns(event: unknown): event is Event
  /** The text that an event brings; empty where it brings none. */
  textOf?(event: Event): string
  /** The reasoning that an event brings; empty where it brings none. */
  reasoningOf?(event: Event): string
  /** The sound that an event brings, in base64; empty where it brings none. */
  audioOf?(event: Event): string
  /** Makes one whole of the events. */
  accumulate?(): Accumulator<Event, Whole>
  /** Writes events as the API does; without it, they go out as data, and `[DONE]` after them. */
  write?: EventWriter<Event>
  /** Tells front ends of a round. */
  tell?(front: Front): Teller<Event>
}

/** Families that have a part, whatever their events are. */
export type FamilyWith<Part extends keyof Family<unknown, unknown>> = Required<
  Pick<Family<unknown, unknown>, 'owns' | Part>
>
