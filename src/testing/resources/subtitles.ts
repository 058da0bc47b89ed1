/** Something said, with its seconds. */
export interface Segment {
  start: number
  end: number
  text: string
}

/** Segments as SubRip (`srt`) or WebVTT (`vtt`); undefined for any other format. */
export function subtitles(format: string, segments: readonly Segment[]): string | undefined {
  if (format === 'srt') return segments.map((segment, index) => `${index + 1}\n${cue(segment, ',')}\n`).join('')
  if (format === 'vtt') return `WEBVTT\n\n${segments.map((segment) => `${cue(segment, '.')}\n`).join('')}`
  return undefined
}

function cue({ start, end, text }: Segment, point: string): string {
  return `${time(start, point)} --> ${time(end, point)}\n${text}\n`
}

function time(seconds: number, point: string): string {
  return new Date(1000 * seconds).toISOString().slice(11, 23).replace('.', point)
}
