export { answerStreams as GET } from '../../../../shared/streams.js'

// Next keeps what is fetched here.
export const revalidate = 3600
export const fetchCache = 'default-cache'
