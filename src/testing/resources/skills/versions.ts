import type { SkillResource } from '../../../schemas/SkillResource.ts'
import type { SkillVersionResource } from '../../../schemas/SkillVersionResource.ts'
import type { Context } from '../../context.ts'
import { find } from '../../find.ts'
import { Refusal } from '../../refusal.ts'
import type { ZipEntry } from '../../zip.ts'
import type { SkillFiles } from './readSkill.ts'

/** A version of a skill, with its files. */
export interface SkillVersion {
  id: string
  resource: SkillVersionResource
  entries: ZipEntry[]
}

/** The skill of an id; refuses an id that there is none of. */
export function findSkill(id: string, { state }: Context): SkillResource {
  return find(state.skills, id, 'skill')
}

/** The versions of a skill, oldest first. */
export function versionsOf(skillId: string, { state }: Context): SkillVersion[] {
  return [...state.skillVersions.values()].filter(({ resource }) => resource.skill_id === skillId)
}

/** The version of a skill by its number; refuses a number that there is none of. */
export function findVersion(skillId: string, version: string, context: Context): SkillVersion {
  const { id } = findSkill(skillId, context)
  const found = versionsOf(id, context).find(({ resource }) => resource.version === version)
  if (!found) throw new Refusal(404, `The skill '${id}' has no version '${version}'.`)
  return found
}

/** Adds a version under the next number. */
export function addVersion(
  skill_id: string,
  { name, description, entries }: SkillFiles,
  context: Context,
): SkillVersion {
  const last = Number(versionsOf(skill_id, context).at(-1)?.resource.version ?? 0)
  const id = context.id('skillver_')
  const resource: SkillVersionResource = {
    id,
    object: 'skill.version',
    skill_id,
    version: `${last + 1}`,
    created_at: context.seconds(),
    name,
    description,
  }
  const made = { id, resource, entries }
  context.state.skillVersions.set(id, made)
  return made
}
