import { readFileSync } from 'node:fs'
import type { Reach, Run, Section, Table } from '../results.ts'
import { dutiesOf } from './duties.ts'
import { bestOf, format } from './numbers.ts'
import { tableOf } from './table.ts'

/** The page that is written to docs/bench.md. */
export function pageOf({ date, machine, versions, sections }: Run): string {
  const list = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  return `${[
    '# Beside its peers',
    `Made by \`npm run bench\`, on ${date}, ${machine}. Rounds are interleaved; numbers are medians. The plain loop is what one would write by hand with \`fetch\`, without checks, retries or limits of time; ratios are to it, in the same round. In the last column of a table, a bold name is a peer that does better.`,
    `Versions: ${list.join(', ')}.`,
    '## What was set out to be reached',
    reachTable(sections.flatMap(({ reaches }) => reaches)),
    readFileSync(new URL('../misses.md', import.meta.url), 'utf8').trim(),
    '## Where a peer is ahead',
    aheadList(sections),
    ...sections.map(sectionOf),
  ].join('\n\n')}\n`
}

function reachTable(reaches: Reach[]): string {
  const lines = reaches.map(
    ({ text, value, limit, met }) => `| ${text} | ${format(value)} | ${limit} | ${met ? 'met' : '**missed**'} |`,
  )
  return ['| | measured | due | |', '| --- | ---: | --- | --- |', ...lines].join('\n')
}

function aheadList(sections: Section[]): string {
  const rows = sections.flatMap(({ title, tables }) =>
    tables
      .filter(({ columns }) => 'openai' in columns)
      .flatMap((table) => table.rows.map((row) => ({ title, table, row, best: bestOf(table, row) ?? 'bonsai' }))),
  )
  const ahead = rows.filter(({ best }) => best !== 'bonsai')
  const lines = ahead.map(
    ({ title, table, row, best }) => `- ${title}, ${table.title.toLowerCase()}, ${row.name}: ${table.columns[best]}`,
  )
  return [`In ${ahead.length} of ${rows.length} rows:`, '', ...lines].join('\n')
}

function sectionOf({ title, about, tables, duties, failures }: Section): string {
  return [
    `## ${title}`,
    about,
    ...tables.flatMap((table) => [tableOf(table), ...(table.isCharted === false ? [] : [chart(table)])]),
    ...(duties ? [dutiesOf(duties)] : []),
    ...(failures.length ? [failures.map((failure) => `- Not measured: ${failure}`).join('\n')] : []),
  ].join('\n\n')
}

function chart({ title, id }: Table): string {
  return `![${title}](bench/${id}.svg)`
}
