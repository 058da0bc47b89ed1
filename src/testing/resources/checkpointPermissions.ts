import type { FineTuningCheckpointPermission } from '../../schemas/FineTuningCheckpointPermission.ts'
import type { Context, Handler } from '../context.ts'
import { find } from '../find.ts'
import { page } from '../page.ts'
import { Refusal } from '../refusal.ts'

export const createFineTuningCheckpointPermission: Handler<'createFineTuningCheckpointPermission'> = (
  { fine_tuned_model_checkpoint: checkpoint, project_ids },
  context,
) => {
  requireCheckpoint(checkpoint, context)
  const made = project_ids.map(
    (project_id): FineTuningCheckpointPermission => ({
      id: context.id('cp_'),
      object: 'checkpoint.permission',
      created_at: context.seconds(),
      project_id,
    }),
  )
  const { checkpointPermissions } = context.state
  checkpointPermissions.set(checkpoint, [...permissionsOf(checkpoint, context), ...made])
  return page(made, {}, made.length || 1)
}

export const listFineTuningCheckpointPermissions: Handler<'listFineTuningCheckpointPermissions'> = (
  { fine_tuned_model_checkpoint: checkpoint, project_id, order = 'descending', ...params },
  context,
) => {
  requireCheckpoint(checkpoint, context)
  const permissions = permissionsOf(checkpoint, context).filter((one) => !project_id || one.project_id === project_id)
  return page(permissions, { ...params, order: order === 'ascending' ? 'asc' : 'desc' }, 100, 10)
}

export const deleteFineTuningCheckpointPermission: Handler<'deleteFineTuningCheckpointPermission'> = (
  { fine_tuned_model_checkpoint: checkpoint, permission_id: id },
  context,
) => {
  requireCheckpoint(checkpoint, context)
  const permissions = permissionsOf(checkpoint, context)
  find(new Map(permissions.map((one) => [one.id, one])), id, 'permission')
  context.state.checkpointPermissions.set(
    checkpoint,
    permissions.filter((one) => one.id !== id),
  )
  return { id, object: 'checkpoint.permission', deleted: true }
}

function permissionsOf(checkpoint: string, { state }: Context): FineTuningCheckpointPermission[] {
  return state.checkpointPermissions.get(checkpoint) ?? []
}

/** Refuses what is neither a fine-tuned model nor a checkpoint of one. */
function requireCheckpoint(name: string, { state }: Context): void {
  const checkpoints = [...state.fineTuningCheckpoints.values()].flat()
  const isKnown = checkpoints.some((one) => one.fine_tuned_model_checkpoint === name)
  if (!isKnown && !(name.startsWith('ft:') && state.models.has(name)))
    throw new Refusal(404, `No checkpoint found with the name '${name}'.`)
}
