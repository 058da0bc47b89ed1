import { streams } from '../../../../shared/streams.js'

// biome-ignore lint/style/noDefaultExport: Next looks for it
export default async function Page({ searchParams }) {
  const { base } = await searchParams
  return <pre>{JSON.stringify(await streams(base))}</pre>
}
