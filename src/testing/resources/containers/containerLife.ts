import type { ContainerResource } from '../../../schemas/ContainerResource.ts'
import type { Context } from '../../context.ts'
import { find } from '../../find.ts'
import { Refusal } from '../../refusal.ts'

/** The container of an id; refuses an id that there is none of. */
export function findContainer(id: string, { state }: Context): ContainerResource {
  return find(state.containers, id, 'container')
}

/** A container that still runs, marked as just used. */
export function useContainer(id: string, context: Context): void {
  const container = findContainer(id, context)
  if (container.status !== 'running') throw new Refusal(400, `The container '${id}' has expired.`)
  touchContainer(container, context)
}

/** Puts a container in, and has it expire when it has not been used for its minutes. */
export function touchContainer(container: ContainerResource, context: Context): void {
  const { containers } = context.state
  const last_active_at = context.seconds()
  containers.set(container.id, { ...container, last_active_at })
  context.after((container.expires_after?.minutes ?? 20) * 60_000, () => {
    const now = containers.get(container.id)
    if (now?.last_active_at === last_active_at) containers.set(container.id, { ...now, status: 'expired' })
  })
}
