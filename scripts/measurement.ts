import type { Result } from 'lighthouse';
import { FIRST_ROUND_TRIP } from './brotli.ts';

/** The part of what Lighthouse reports that is read here. */
export type Report = Pick<Result, 'audits' | 'categories' | 'runtimeError'>;

/** What Lighthouse found on one page. */
export interface Measurement {
  // The scores of Lighthouse's categories go from 0 to 100.
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  readonly agenticBrowsing: number;
  /** Largest Contentful Paint, in milliseconds. */
  readonly lcp: number;
  /** Cumulative Layout Shift, a number without a unit. */
  readonly cls: number;
  /** Total Blocking Time, in milliseconds. */
  readonly tbt: number;
  /** What the document alone takes on the wire, headers and all. */
  readonly documentBytes: number;
  readonly requests: number;
  /** The audits that kept a score from 100 or that found something moving, one each. */
  readonly findings: readonly Finding[];
}

/** What one of Lighthouse's audits holds against a page. */
export interface Finding {
  /** The name that Lighthouse has for the audit. */
  readonly id: string;
  readonly title: string;
  /** The first thing it found, such as an element and what is wrong with it; empty where it names none. */
  readonly example: string;
}

/** The names that Lighthouse has for its categories. */
export const CATEGORIES = {
  performance: 'performance',
  accessibility: 'accessibility',
  bestPractices: 'best-practices',
  seo: 'seo',
  agenticBrowsing: 'agentic-browsing',
} as const;

/** Lighthouse's scores, in the order of its report. */
export const SCORES = [
  'performance',
  'accessibility',
  'bestPractices',
  'seo',
  'agenticBrowsing',
] as const;

/** How much longer than the floor a page of the first round trip may take to its largest paint. */
const MOST_TIMES_FLOOR = 1.08;

/**
 * The part of Lighthouse's result that this project holds its pages to.
 * @throws {Error} when Lighthouse could not measure the page.
 */
export function readMeasurement(result: Report): Measurement {
  if (result.runtimeError) throw new Error(result.runtimeError.message);
  const score = (name: (typeof SCORES)[number]) =>
    Math.round(100 * (result.categories[CATEGORIES[name]]?.score ?? 0));
  const number = (audit: string) => {
    const { numericValue, errorMessage } = result.audits[audit] ?? {};
    if (numericValue === undefined) throw new Error(errorMessage ?? `There is no "${audit}".`);
    return numericValue;
  };
  const requests = requestsOf(result);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('bestPractices'),
    seo: score('seo'),
    agenticBrowsing: score('agenticBrowsing'),
    lcp: number('largest-contentful-paint'),
    cls: number('cumulative-layout-shift'),
    tbt: number('total-blocking-time'),
    documentBytes: Number(
      requests.find(({ resourceType }) => resourceType === 'Document')?.['transferSize'],
    ),
    requests: requests.length,
    findings: findingsOf(result),
  };
}

/** The middle number; of two middle ones, the greater. */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new Error('There is no median of nothing.');
  return middle;
}

/** The median of each number over several measurements of one page, and every finding once, as it was first. */
export function medianMeasurement(measurements: readonly Measurement[]): Measurement {
  const of = (name: Exclude<keyof Measurement, 'findings'>) =>
    median(measurements.map((measurement) => measurement[name]));
  return {
    performance: of('performance'),
    accessibility: of('accessibility'),
    bestPractices: of('bestPractices'),
    seo: of('seo'),
    agenticBrowsing: of('agenticBrowsing'),
    lcp: of('lcp'),
    cls: of('cls'),
    tbt: of('tbt'),
    documentBytes: of('documentBytes'),
    requests: of('requests'),
    findings: withoutRepeats(measurements.flatMap(({ findings }) => findings)),
  };
}

/** In which ways a page falls short, in words; none when it is as it should be. */
export function shortcomings(page: Measurement, floor: Measurement): readonly string[] {
  const timesFloor = page.lcp / floor.lcp;
  return [
    ...SCORES.filter((name) => page[name] < 100).map(
      (name) => `${CATEGORIES[name]} is ${page[name]}`,
    ),
    ...(page.documentBytes <= FIRST_ROUND_TRIP && timesFloor > MOST_TIMES_FLOOR
      ? [`LCP is ${timesFloor.toFixed(3)} times the floor, over ${MOST_TIMES_FLOOR}`]
      : []),
    // Lighthouse shows three digits; below them a link is a hair's breadth beside its place.
    ...(page.cls >= 0.0005 ? [`CLS is ${page.cls.toPrecision(2)}`] : []),
  ];
}

type Audit = Result['audits'][string];

function requestsOf(result: Report): readonly Readonly<Record<string, unknown>>[] {
  const details = result.audits['network-requests']?.details;
  if (details?.type !== 'table') throw new Error('Lighthouse recorded no requests.');
  return details.items;
}

function findingsOf(result: Report): readonly Finding[] {
  const failed = SCORES.flatMap((name) => {
    const category = result.categories[CATEGORIES[name]];
    if (!category || category.score === 1) return [];
    return category.auditRefs
      .filter(({ group }) => group !== 'hidden')
      .flatMap(({ id }) => result.audits[id] ?? [])
      .filter(isFailed);
  });
  const shifts = result.audits['layout-shifts'];
  return withoutRepeats([...failed, ...(shifts?.details ? [shifts] : [])].map(readFinding));
}

function isFailed({ score, scoreDisplayMode }: Audit): boolean {
  return scoreDisplayMode === 'error' || (score !== null && score < 1);
}

function readFinding(audit: Audit): Finding {
  const { id, title, displayValue, explanation, errorMessage, details } = audit;
  return {
    id,
    title: [title, displayValue, explanation, errorMessage].filter(Boolean).join('; '),
    example: leaves(details).join(' | '),
  };
}

function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    ({ id }, index) => findings.findIndex((earlier) => earlier.id === id) === index,
  );
}

/** Parts of Lighthouse's details that say how a report lays them out. */
const LAYOUT_KEYS: ReadonlySet<string> = new Set([
  ...['type', 'valueType', 'granularity', 'urlProvider', 'headings', 'sortedBy', 'debugData'],
  ...['lhId', 'path', 'boundingRect', 'nodeLabel'],
]);

/** The words and numbers of the details of an audit; of every list in them, those of its first item. */
function leaves(details: unknown): readonly string[] {
  if (typeof details === 'string' || typeof details === 'number') return [String(details)];
  if (Array.isArray(details)) return leaves(details[0]);
  if (typeof details !== 'object' || details === null) return [];
  return Object.entries(details)
    .filter(([key]) => !LAYOUT_KEYS.has(key))
    .flatMap(([, value]) => leaves(value));
}
