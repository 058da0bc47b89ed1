interface Bar {
  name: string
  gzip: number
}

const line = 14
const labelWidth = 210
const scale = 0.06

/** A bar chart of bundle sizes, as SVG that follows the reader's light or dark setting. */
export function sizeChart(bars: Bar[]): string {
  const sorted = [...bars].sort((a, b) => a.gzip - b.gzip)
  const height = sorted.length * line + 24
  const rows = sorted.map(({ name, gzip }, index) => {
    const y = index * line + 20
    return [
      `  <text x="${labelWidth - 6}" y="${y + 10}" text-anchor="end">${name}</text>`,
      `  <rect x="${labelWidth}" y="${y + 2}" width="${Math.round(gzip * scale)}" height="${line - 4}" rx="2"/>`,
      `  <text x="${labelWidth + Math.round(gzip * scale) + 6}" y="${y + 10}">${gzip}</text>`,
    ].join('\n')
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 820 ${height}" font-family="system-ui, sans-serif" font-size="10" role="img" aria-labelledby="title">
  <title id="title">Bundle size of each function</title>
  <style>text { fill: #24292f } rect { fill: #2f7d4f } @media (prefers-color-scheme: dark) { text { fill: #d0d7de } rect { fill: #57ab78 } }</style>
  <text x="${labelWidth}" y="12" font-weight="bold">bytes of a bundle with one function, minified and gzip</text>
${rows.join('\n')}
</svg>
`
}
