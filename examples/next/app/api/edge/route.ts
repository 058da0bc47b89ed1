export { chat as POST } from '../chat.ts'

export const runtime = 'edge'
