/** Levels of lists and objects that the mock takes; with many more, what reads them would run out of stack. */
export const deepest = 256

/** Whether a value is nested deeper than that; found level by level, in a loop. */
export function isTooDeep(value: unknown): boolean {
  let level = [value]
  for (let depth = 0; depth < deepest && level.length; depth++)
    level = level.flatMap((item) => Object.values(Object(item))).filter((item) => Object(item) === item)
  return level.length > 0
}
