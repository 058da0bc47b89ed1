export { relay as GET } from '../../../../shared/relay.js'

// Next keeps what is fetched here.
export const revalidate = 3600
export const fetchCache = 'default-cache'
