export { chat as POST } from '../chat.ts'
