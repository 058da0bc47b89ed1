export { answer as GET } from '../../../shared/answer.js'

export const runtime = 'edge'
