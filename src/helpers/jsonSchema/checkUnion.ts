import { alternatives } from './alternatives.ts'
import { differ } from './canBe.ts'
import { isLeftOutByNull, strictField } from './fieldOf.ts'
import { type Path, refuse, type Schema } from './schema.ts'

/** Refuses a union of which it can't be told what fields a value was given without, and a `oneOf` whose members overlap. */
export function checkUnion({ anyOf, oneOf = anyOf }: Schema, path: Path, root: Schema): void {
  const members = alternatives(oneOf ?? [], root)
  for (const [at, one] of members.entries())
    for (const other of members.slice(at + 1)) {
      if (!anyOf && !exclude(one, other, root)) refuse(path, 'is a oneOf whose members overlap')
      if (!agree(one, other, root))
        refuse(path, "is a union whose optional fields can't be told from its nullable ones")
    }
}

/** Whether no value fits both, by what it is or by one of its fields. */
function exclude(one: Schema, other: Schema, root: Schema): boolean {
  return (
    differ(one, other) ||
    namesOf(one).some(
      (name) =>
        namesOf(other).includes(name) &&
        strictField(one, name, root).every((a) => strictField(other, name, root).every((b) => differ(a, b))),
    )
  )
}

/** Whether a value was given without the same fields, whichever of both it fits. Pairs that are being looked at are `seen`. */
function agree(one: Schema, other: Schema, root: Schema, seen: Schema[][] = []): boolean {
  const isSeen = seen.some(([a, b]) => a === one && b === other)
  if (one === other || isSeen || exclude(one, other, root)) return true
  const names = namesOf(one)
  if (names.join('\n') !== namesOf(other).join('\n')) return true
  seen.push([one, other])
  const agreeAll = (some: Schema[], others: Schema[]): boolean =>
    some.every((a) => others.every((b) => agree(a, b, root, seen)))
  return (
    agreeAll(itemsOf(one, root), itemsOf(other, root)) &&
    names.every(
      (name) =>
        isLeftOutByNull(one, name, root) === isLeftOutByNull(other, name, root) &&
        agreeAll(strictField(one, name, root), strictField(other, name, root)),
    )
  )
}

function namesOf({ properties = {} }: Schema): string[] {
  return Object.keys(properties).sort()
}

function itemsOf({ items }: Schema, root: Schema): Schema[] {
  return items ? alternatives([items], root) : []
}
