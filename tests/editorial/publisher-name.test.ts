import { expect, test } from 'vitest';
import { bearsName } from '../../src/editorial/publisher-name.ts';

test.each([
  ['METR', 'https://metr.org/blog/2025-07-10/'],
  ['Mohamed Ghassen Brahim', 'https://www.brahim.io/blog/first-90-days'],
  ['Boston Consulting Group', 'https://www.bcg.com/publications/2025/gap'],
  ['Harris, Wiltshire & Grannis', 'https://hwglaw.com/2025/04/11/policies'],
  ['S&P Global Market Intelligence', 'https://www.spglobal.com/research'],
  ['Great Western Productions', 'https://greatwesternproductions.com/blog/cto'],
  ['CTO Zen', 'https://ctozen.com/insights/'],
  ['by-sal.dev', 'https://by-sal.dev/blog/the-four-week-mvp'],
  ['1Raft', 'https://1raft.com/blog/'],
  ['Électricité de France', 'https://www.edf.fr/electricite'],
  ['Cloudflare', 'https://github.com/cloudflare/agents'],
  ['Nathan Schram', 'https://dev.to/nathanschram/my-bill-13g8'],
  ['Gartner', 'https://www.linkedin.com/company/gartner/'],
  ['MIT NANDA', 'https://web.archive.org/web/2025/https://nanda.media.mit.edu/report.pdf'],
  ['US Department of Defense', 'https://www.federalregister.gov/d/2025-17359'],
  ['UK Treasury', 'https://www.legislation.gov.uk/ukpga/2026/1'],
  ['Cui and co-authors, Management Science', 'https://doi.org/10.1287/mnsc.2025.00535'],
])('%s publishes at %s', (publisher, url) => {
  expect(bearsName(url, publisher)).toBe(true);
});

test.each([
  ['Gartner', 'https://www.theregister.com/2026/05/28/a-bust-says-gartner/5247633'],
  ['IDC, commissioned by Lenovo', 'https://www.cio.com/article/3850763/idc-88-of-ai-pilots.html'],
  ['Congressional Research Service', 'https://www.everycrsreport.com/reports/IN12313.html'],
  ['Stanford University', 'https://universityworldnews.com/stanford'],
  ['McKinsey & Company', 'https://company.example/state-of-ai'],
  ['Gartner', 'https://dev.to/somebody/gartner-says-so'],
  ['Gartner', 'https://web.archive.org/web/2026/https://www.theregister.com/gartner'],
  ['METR', 'https://symmetry.org/'],
  ['Sierra', 'https://taubench.com'],
  ['Bo Tan', 'https://btrees.example/'],
])('the address does not show whether it is of %s: %s', (publisher, url) => {
  expect(bearsName(url, publisher)).toBe(false);
});
