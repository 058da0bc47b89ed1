// Generated from spec/ by codegen/; change those.

import { CreateSkillParamsSchema } from '../../schemas/params/CreateSkillParams.ts'
import { CreateSkillVersionParamsSchema } from '../../schemas/params/CreateSkillVersionParams.ts'
import { DeleteSkillParamsSchema } from '../../schemas/params/DeleteSkillParams.ts'
import { DeleteSkillVersionParamsSchema } from '../../schemas/params/DeleteSkillVersionParams.ts'
import { GetSkillContentParamsSchema } from '../../schemas/params/GetSkillContentParams.ts'
import { GetSkillParamsSchema } from '../../schemas/params/GetSkillParams.ts'
import { GetSkillVersionContentParamsSchema } from '../../schemas/params/GetSkillVersionContentParams.ts'
import { GetSkillVersionParamsSchema } from '../../schemas/params/GetSkillVersionParams.ts'
import { ListSkillsParamsSchema } from '../../schemas/params/ListSkillsParams.ts'
import { ListSkillVersionsParamsSchema } from '../../schemas/params/ListSkillVersionsParams.ts'
import { UpdateSkillDefaultVersionParamsSchema } from '../../schemas/params/UpdateSkillDefaultVersionParams.ts'
import type { Area } from '../area.ts'
import {
  createSkill,
  deleteSkill,
  getSkill,
  getSkillContent,
  listSkills,
  updateSkillDefaultVersion,
} from '../resources/skills/skills.ts'
import {
  createSkillVersion,
  deleteSkillVersion,
  getSkillVersion,
  getSkillVersionContent,
  listSkillVersions,
} from '../resources/skills/skillVersions.ts'

/** What the mock has of Skills. */
export const skills: Area<
  | 'createSkill'
  | 'createSkillVersion'
  | 'deleteSkill'
  | 'deleteSkillVersion'
  | 'getSkill'
  | 'getSkillContent'
  | 'getSkillVersion'
  | 'getSkillVersionContent'
  | 'listSkillVersions'
  | 'listSkills'
  | 'updateSkillDefaultVersion'
> = {
  routes: {
    createSkill: { method: 'POST', path: '/skills', schema: CreateSkillParamsSchema, body: ['form', 'json'] },
    createSkillVersion: {
      method: 'POST',
      path: '/skills/{skill_id}/versions',
      schema: CreateSkillVersionParamsSchema,
      body: ['form', 'json'],
      booleans: ['default'],
    },
    deleteSkill: { method: 'DELETE', path: '/skills/{skill_id}', schema: DeleteSkillParamsSchema },
    deleteSkillVersion: {
      method: 'DELETE',
      path: '/skills/{skill_id}/versions/{version}',
      schema: DeleteSkillVersionParamsSchema,
    },
    getSkill: { method: 'GET', path: '/skills/{skill_id}', schema: GetSkillParamsSchema },
    getSkillContent: { method: 'GET', path: '/skills/{skill_id}/content', schema: GetSkillContentParamsSchema },
    getSkillVersion: {
      method: 'GET',
      path: '/skills/{skill_id}/versions/{version}',
      schema: GetSkillVersionParamsSchema,
    },
    getSkillVersionContent: {
      method: 'GET',
      path: '/skills/{skill_id}/versions/{version}/content',
      schema: GetSkillVersionContentParamsSchema,
    },
    listSkillVersions: {
      method: 'GET',
      path: '/skills/{skill_id}/versions',
      schema: ListSkillVersionsParamsSchema,
      numbers: ['limit'],
    },
    listSkills: { method: 'GET', path: '/skills', schema: ListSkillsParamsSchema, numbers: ['limit'] },
    updateSkillDefaultVersion: {
      method: 'POST',
      path: '/skills/{skill_id}',
      schema: UpdateSkillDefaultVersionParamsSchema,
      body: ['json'],
    },
  },
  handlers: {
    createSkill,
    createSkillVersion,
    deleteSkill,
    deleteSkillVersion,
    getSkill,
    getSkillContent,
    getSkillVersion,
    getSkillVersionContent,
    listSkillVersions,
    listSkills,
    updateSkillDefaultVersion,
  },
  generics: {},
}
