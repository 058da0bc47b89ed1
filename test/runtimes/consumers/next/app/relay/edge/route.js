export { relay as GET } from '../../../../shared/relay.js'

export const runtime = 'edge'
