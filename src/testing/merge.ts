/** Some of an object's fields, to be changed; those that are undefined stay. */
export type Changes<T> = { [K in keyof T]?: T[K] | undefined }

/** An object with the fields changed that are given. */
export function merge<T extends object>(value: T, changes: Changes<T>): T {
  return { ...value, ...Object.fromEntries(Object.entries(changes).filter(([, change]) => change !== undefined)) }
}
