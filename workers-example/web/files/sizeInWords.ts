const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte']

/** A size in the unit that suits it, such as 1.2 MB. */
export function sizeInWords(bytes: number): string {
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1)
  const format = new Intl.NumberFormat('en', { style: 'unit', unit: units[step] ?? 'byte', maximumFractionDigits: 1 })
  return format.format(bytes / 1000 ** step)
}
