/** A report as a person reads it. */
import type { PackReport } from './report';

/** Columns that line up: the first to the left, the others to the right, two spaces between. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;
}

function sourceTable({ sources }: PackReport): string[] {
  const head = ['source', 'characters', 'in quotes', '', 'in evidence', '', 'in either', ''];
  return table([
    [...head, 'quotes', 'facts', 'mentions'],
    ...sources.map((s) => [
      s.source,
      String(s.characters),
      ...[s.quoted, s.evidence, s.covered].flatMap((n) => [String(n), share(n, s.characters)]),
      String(s.quotes),
      String(s.facts),
      s.mentions === undefined ? '–' : String(s.mentions),
    ]),
  ]);
}

function entityTable({ entities, sources, absent }: PackReport): string[] {
  const read = sources.map(({ source }) => source).filter((source) => !absent.includes(source));
  const counted = entities.map(({ entity, mentions }) => ({
    entity,
    counts: read.map((source) => mentions[source] ?? 0),
  }));
  const total = (counts: readonly number[]): number => counts.reduce((sum, n) => sum + n, 0);
  const named = counted.filter(({ counts }) => total(counts) > 0);
  const unnamed = counted.filter(({ counts }) => total(counts) === 0);
  return [
    ...table([
      ['entity', 'mentions', ...read],
      ...named.map(({ entity, counts }) => [entity, ...[total(counts), ...counts].map(String)]),
    ]),
    ...(unnamed.length === 0
      ? []
      : ['', `never mentioned: ${unnamed.map(({ entity }) => entity).join(', ')}`]),
  ];
}

/** The lines of a report. */
export function printReport(report: PackReport): string[] {
  const unknown = report.unknown.map(({ text, places }) => {
    const where = places.map(({ source, start, end }) => `${source} ${start} to ${end}`);
    return `  ${text} (${where.join(', ')})`;
  });
  const isRead = report.absent.length < report.sources.length;
  return [
    `${report.pack} ${report.version}`,
    '',
    ...sourceTable(report),
    ...(isRead ? ['', ...entityTable(report)] : []),
    ...(isRead
      ? ['', `capitalised words that are no name of an entity: ${unknown.length}`, ...unknown]
      : []),
    ...(report.absent.length > 0
      ? ['', `no names were looked for in ${report.absent.join(', ')}: the text is not at hand`]
      : []),
  ];
}
