import { CATEGORIES, shortcomings, SCORES, type Measurement } from './measurement.ts';

/** A page and what was measured on it. */
export interface MeasuredPage {
  readonly path: string;
  readonly measurement: Measurement;
}

const FLOOR_NAME = '(floor)';

/** The measurements as a table of text, the floor in its first row. */
export function formatTable(pages: readonly MeasuredPage[], floor: Measurement): string {
  const header = [
    'page',
    ...SCORES.map((name) => CATEGORIES[name]),
    ...['LCP', '÷ floor', 'CLS', 'TBT', 'document', 'requests'],
  ];
  const numbers = ({ lcp, cls, tbt, documentBytes, requests }: Measurement) => [
    `${(lcp / 1000).toFixed(2)} s`,
    (lcp / floor.lcp).toFixed(2),
    cls.toFixed(3),
    `${Math.round(tbt)} ms`,
    `${documentBytes} B`,
    String(requests),
  ];
  return alignColumns([
    header,
    [FLOOR_NAME, ...SCORES.map(() => ''), ...numbers(floor)],
    ...pages.map(({ path, measurement }) => [
      path,
      ...SCORES.map((name) => String(measurement[name])),
      ...numbers(measurement),
    ]),
  ]);
}

/** What falls short, page by page, with what Lighthouse found there; empty when nothing does. */
export function formatComplaints(pages: readonly MeasuredPage[], floor: Measurement): string {
  return pages
    .flatMap(({ path, measurement }) => {
      const complaints = shortcomings(measurement, floor);
      if (complaints.length === 0) return [];
      const findings = measurement.findings.flatMap(({ id, title, example }) => [
        `  ${id}: ${title}`,
        ...(example === '' ? [] : [`    ${example}`]),
      ]);
      return [[`${path}: ${complaints.join('; ')}.`, ...findings].join('\n')];
    })
    .join('\n\n');
}

/** The first column flush left, the others flush right. */
function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
