/** The settings of loops that wait for answers; functions don't go through JSON, so that a result can't hold them. */
const settings = new WeakMap<object, object>()

export function rememberSettings(resume: object, chosen: object): void {
  settings.set(resume, chosen)
}

/** The settings of a loop, while its result is still the one that the loop gave. */
export function settingsOf(resume: object): object | undefined {
  return settings.get(resume)
}
