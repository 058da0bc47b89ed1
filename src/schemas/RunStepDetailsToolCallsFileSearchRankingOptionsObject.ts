// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** How the results of a search were ranked. */
export interface RunStepDetailsToolCallsFileSearchRankingOptionsObject {
  /** What ranked the results. `auto` is the newest ranker. */
  ranker: 'auto' | 'default_2024_08_21' | (string & {})
  /** Results that scored below this were dropped. From 0 to 1. */
  score_threshold: number
}

/** Checks {@link RunStepDetailsToolCallsFileSearchRankingOptionsObject}; open to what the API adds. */
export const RunStepDetailsToolCallsFileSearchRankingOptionsObjectSchema: v.GenericSchema<RunStepDetailsToolCallsFileSearchRankingOptionsObject> =
  v.looseObject({ ranker: v.string(), score_threshold: v.number() })
