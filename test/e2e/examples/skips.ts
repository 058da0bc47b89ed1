const skipped = (process.env['SKIP_RUNTIMES'] ?? '').split(/[,\s]+/)

/** Whether `SKIP_RUNTIMES` names one of these runtimes; test/runtimes/runtimes.ts has their names. */
export function skips(...names: string[]): boolean {
  return names.some((name) => skipped.includes(name))
}
