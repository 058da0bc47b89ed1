/** Joins text that comes in pieces, so that no character that two of them share is cut when they become bytes. */
export interface HalvesJoiner {
  /** The piece, less half a character at its end, which comes with the next. */
  join(piece: string): string
  /** Half a character that was left. */
  rest(): string
}

/** Makes a {@link HalvesJoiner} for one text. */
export function joinHalves(): HalvesJoiner {
  let half = ''
  return {
    join(piece) {
      const text = half + piece
      half = /[\ud800-\udbff]$/.test(text) ? text.slice(-1) : ''
      return half ? text.slice(0, -1) : text
    },
    rest: () => half,
  }
}
