export { client } from '../../.cache/hey-api/client.gen.ts'
export * from '../../.cache/hey-api/index.ts'
