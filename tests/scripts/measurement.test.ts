import type { Result } from 'lighthouse';
import { describe, expect, test } from 'vitest';
import { formatComplaints, formatTable } from '../../scripts/measurement-report.ts';
import {
  median,
  medianMeasurement,
  readMeasurement,
  shortcomings,
  type Measurement,
  type Report,
} from '../../scripts/measurement.ts';

type Audit = Result['audits'][string];

/** A measurement without a fault; `changes` replace numbers. */
function aMeasurement(changes: Partial<Measurement> = {}): Measurement {
  return {
    performance: 100,
    accessibility: 100,
    bestPractices: 100,
    seo: 100,
    agenticBrowsing: 100,
    lcp: 1000,
    cls: 0,
    tbt: 0,
    documentBytes: 12_345,
    requests: 5,
    findings: [],
    ...changes,
  };
}

function anAudit(id: string, changes: Partial<Audit> = {}): Audit {
  return { id, title: id, description: '', score: 1, scoreDisplayMode: 'binary', ...changes };
}

/** A report on a page without a fault; `audits` replace or join those it has. */
function aReport(audits: readonly Audit[] = [], scores: Record<string, number> = {}): Report {
  const requests: Audit['details'] = {
    type: 'table',
    headings: [],
    items: [
      { url: 'https://truvisory.com/', resourceType: 'Document', transferSize: 7854 },
      { url: 'https://truvisory.com/favicon.svg', resourceType: 'Other', transferSize: 284 },
    ],
  };
  const all = [
    anAudit('largest-contentful-paint', { numericValue: 812.5 }),
    anAudit('cumulative-layout-shift', { numericValue: 0 }),
    anAudit('total-blocking-time', { numericValue: 30 }),
    anAudit('network-requests', { details: requests }),
    ...audits,
  ];
  const auditRefs = audits.map(({ id }) => ({ id, weight: 1 }));
  const names = ['performance', 'accessibility', 'best-practices', 'seo', 'agentic-browsing'];
  return {
    audits: Object.fromEntries(all.map((audit) => [audit.id, audit])),
    categories: Object.fromEntries(
      names.map((id) => [id, { id, title: id, score: scores[id] ?? 1, auditRefs }]),
    ),
  };
}

describe('reading what Lighthouse reports', () => {
  test('scores go to 100, and the document is told from the other requests', () => {
    expect(readMeasurement(aReport([], { seo: 0.92 }))).toEqual(
      aMeasurement({ seo: 92, lcp: 812.5, tbt: 30, documentBytes: 7854, requests: 2 }),
    );
  });

  test('the audit that kept a score from 100 is found, with the first thing it names', () => {
    const failed = anAudit('color-contrast', {
      title: 'Too little contrast',
      score: 0,
      details: {
        type: 'table',
        headings: [],
        items: [
          { node: { type: 'node', lhId: '1-0-P', selector: 'main > p', snippet: '<p>' } },
          { node: { type: 'node', selector: 'footer > p' } },
        ],
      },
    });
    const passed = anAudit('image-alt');
    const { findings } = readMeasurement(aReport([failed, passed], { accessibility: 0.97 }));
    expect(findings).toEqual([
      { id: 'color-contrast', title: 'Too little contrast', example: 'main > p | <p>' },
    ]);
  });

  test('every audit that failed is found once, although two categories count it', () => {
    const failed = [
      anAudit('cumulative-layout-shift', { score: 0.9, numericValue: 0.1 }),
      anAudit('image-alt', { score: 0 }),
    ];
    const report = aReport(failed, { performance: 0.9, 'agentic-browsing': 0.8 });
    expect(readMeasurement(report).findings.map(({ id }) => id)).toEqual([
      'cumulative-layout-shift',
      'image-alt',
    ]);
  });

  test('an audit that kept no score from 100, or that no report shows, is not a finding', () => {
    const failed = anAudit('network-dependency-tree-insight', { score: 0 });
    expect(readMeasurement(aReport([failed])).findings).toEqual([]);
    const report = aReport([], { performance: 0.9 });
    report.audits['max-potential-fid'] = anAudit('max-potential-fid', { score: 0.5 });
    report.categories['performance']?.auditRefs.push({
      id: 'max-potential-fid',
      weight: 0,
      group: 'hidden',
    });
    expect(readMeasurement(report).findings).toEqual([]);
  });

  test('an audit that could not run is a finding', () => {
    const broken = anAudit('robots-txt', {
      title: 'robots.txt',
      score: null,
      scoreDisplayMode: 'error',
      errorMessage: 'No answer',
    });
    const { findings } = readMeasurement(aReport([broken], { seo: 0.9 }));
    expect(findings).toEqual([{ id: 'robots-txt', title: 'robots.txt; No answer', example: '' }]);
  });

  test('what moved is found even where the score is 100', () => {
    const shifts = anAudit('layout-shifts', {
      title: 'Something moved',
      score: null,
      scoreDisplayMode: 'informative',
      details: { type: 'table', headings: [], items: [{ node: 'main > h1', score: 0.01 }] },
    });
    expect(readMeasurement(aReport([shifts])).findings).toEqual([
      { id: 'layout-shifts', title: 'Something moved', example: 'main > h1 | 0.01' },
    ]);
  });

  test('a page that could not be measured is an error and not a bad score', () => {
    const report = { ...aReport(), runtimeError: { code: 'NO_FCP', message: 'Nothing painted' } };
    expect(() => readMeasurement(report)).toThrow('Nothing painted');
  });
});

describe('the median of several measurements', () => {
  test.each([
    [[3, 1, 2], 2],
    [[10, 9, 100], 10],
    [[1, 2], 2],
    [[7], 7],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  test('is taken number by number, and a finding that comes back is kept once', () => {
    const shift = (example: string) => [{ id: 'layout-shifts', title: 'Shift', example }];
    expect(
      medianMeasurement([
        aMeasurement({ lcp: 900, seo: 90, findings: shift('h1') }),
        aMeasurement({ lcp: 1200, seo: 100 }),
        aMeasurement({ lcp: 1000, seo: 100, findings: shift('p') }),
      ]),
    ).toEqual(aMeasurement({ lcp: 1000, seo: 100, findings: shift('h1') }));
  });
});

describe('what a page is held to', () => {
  const floor = aMeasurement({ lcp: 1000 });

  test('a page with full scores that stands still and paints near the floor has no shortcoming', () => {
    expect(shortcomings(aMeasurement({ lcp: 1080 }), floor)).toEqual([]);
  });

  test.each([
    [{ performance: 99 }, 'performance is 99'],
    [{ accessibility: 98 }, 'accessibility is 98'],
    [{ bestPractices: 96 }, 'best-practices is 96'],
    [{ seo: 91 }, 'seo is 91'],
    [{ agenticBrowsing: 80 }, 'agentic-browsing is 80'],
    [{ lcp: 1081 }, 'LCP is 1.081 times the floor, over 1.08'],
    [{ cls: 0.0008 }, 'CLS is 0.00080'],
  ])('%j is named', (changes, shortcoming) => {
    expect(shortcomings(aMeasurement(changes), floor)).toEqual([shortcoming]);
  });
});

describe('the report', () => {
  const floor = aMeasurement({ lcp: 800, documentBytes: 193, requests: 1 });

  test('is a table with aligned columns, the floor first', () => {
    const page = aMeasurement({ lcp: 1000, performance: 98, cls: 0.01, tbt: 12.4 });
    expect(formatTable([{ path: '/guides/', measurement: page }], floor).split('\n')).toEqual([
      'page      performance  accessibility  best-practices  seo  agentic-browsing     LCP  ÷ floor    CLS    TBT  document  requests',
      '(floor)                                                                      0.80 s     1.00  0.000   0 ms     193 B         1',
      '/guides/           98            100             100  100               100  1.00 s     1.25  0.010  12 ms   12345 B         5',
    ]);
  });

  test('names the pages that fall short, with what was found there, and no others', () => {
    const findings = [
      { id: 'layout-shifts', title: 'Something moved', example: 'main > h1' },
      { id: 'meta-description', title: 'There is no description', example: '' },
    ];
    const sound = aMeasurement({ lcp: 800 });
    expect(
      formatComplaints(
        [
          { path: '/', measurement: sound },
          { path: '/search/', measurement: { ...sound, seo: 91, cls: 0.01, findings } },
        ],
        floor,
      ),
    ).toBe(
      [
        '/search/: seo is 91; CLS is 0.010.',
        '  layout-shifts: Something moved',
        '    main > h1',
        '  meta-description: There is no description',
      ].join('\n'),
    );
  });

  test('says nothing where nothing falls short', () => {
    expect(formatComplaints([{ path: '/', measurement: aMeasurement({ lcp: 800 }) }], floor)).toBe(
      '',
    );
  });
});
