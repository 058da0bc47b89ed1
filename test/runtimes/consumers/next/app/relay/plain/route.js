export { relay as GET } from '../../../../shared/relay.js'
