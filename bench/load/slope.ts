/** A line through some measurements. */
export interface Slope {
  /** By how much they grow in a minute. */
  perMinute: number
  /** Standard error of that. */
  error: number
}

/** A measurement, and when it was made. */
export interface Sample {
  /** Milliseconds from the start. */
  at: number
  value: number
}

/** The line of least squares through the samples. */
export function slopeOf(samples: readonly Sample[]): Slope {
  const mean = (pick: (sample: Sample) => number): number =>
    samples.reduce((sum, sample) => sum + pick(sample), 0) / samples.length
  const [meanAt, meanValue] = [mean(({ at }) => at), mean(({ value }) => value)]
  const spread = mean(({ at }) => (at - meanAt) ** 2)
  const slope = mean(({ at, value }) => (at - meanAt) * (value - meanValue)) / spread
  const rest = mean(({ at, value }) => (value - meanValue - slope * (at - meanAt)) ** 2)
  return { perMinute: slope * 60_000, error: Math.sqrt(rest / spread / (samples.length - 2)) * 60_000 }
}
