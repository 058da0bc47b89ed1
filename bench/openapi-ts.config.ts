// biome-ignore lint/style/noDefaultExport: what the generator reads
export default {
  input: '.cache/openapi.json',
  output: '.cache/hey-api',
  plugins: [
    '@hey-api/client-fetch',
    '@hey-api/typescript',
    'valibot',
    { name: '@hey-api/sdk', validator: { response: 'valibot' } },
  ],
}
