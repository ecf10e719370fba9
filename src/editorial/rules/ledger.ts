import type { Rule } from './rule.ts';
import { sampleLedger } from './sample-ledger.ts';

const anchors = [
  'what-to-write-first',
  'questions',
  ...['first', 'cost', 'proof', 'notice', 'remote', 'owner'].map((id) => `faq-${id}`),
];
const moved = sampleLedger({}, { address: '/first-engineer/' });
const merged = sampleLedger({}, { former: { '/first-hire/': '/hiring/' } });

/** TRV520 to TRV549: what was public can be found for good. */
export const ledgerRules: readonly Rule[] = [
  {
    code: 'TRV520',
    title: 'An address that was public leads somewhere',
    why: 'Others have linked to it, saved it and sent it on. The ledger remembers every address; a page that moves takes its old one along, and a page that is withdrawn leaves it to the page that answers best instead.',
    wrong: { fields: 'redirect_from: []', beside: moved },
    right: { fields: 'redirect_from:\n  - /first-engineer/', beside: moved },
  },
  {
    code: 'TRV521',
    title: 'A former address stays a former address',
    why: 'Links to it do not go away, and search engines come back to it for years. It is only given up for a page that has this address itself.',
    wrong: { fields: 'redirect_from: []', beside: merged },
    right: { fields: 'redirect_from:\n  - /first-hire/', beside: merged },
  },
  {
    code: 'TRV530',
    title: 'A link into a page goes on to lead to its place',
    why: 'A heading that is worded anew, or a question with another id, has another address. Links to the old one would end at the top of the page, and a question would stay shut.',
    wrong: { fields: 'formerAnchors: {}', beside: sampleLedger({ anchors }) },
    right: {
      fields: 'formerAnchors:\n  what-to-write-first: what-to-do-first',
      beside: sampleLedger({ anchors }),
    },
  },
  {
    code: 'TRV531',
    title: 'A former anchor leads to a place of its page',
    why: 'It is printed at that place. Without one, the link leads nowhere as before.',
    wrong: { fields: 'formerAnchors:\n  what-to-write-first: what-to-do-frist' },
    right: { fields: 'formerAnchors:\n  what-to-write-first: what-to-do-first' },
  },
  {
    code: 'TRV532',
    title: 'A former anchor is no present one',
    why: 'One name would stand at two places of the page, and a browser would go to whichever comes first.',
    wrong: { fields: 'formerAnchors:\n  questions: what-to-do-first' },
    right: { fields: 'formerAnchors: {}' },
  },
  {
    code: 'TRV540',
    title: 'Nobody edits the ledger',
    why: 'It is the memory of what readers have seen. With a line changed by hand, the check would compare the pages with something that never was.',
    wrong: { fields: 'sheet: 1', beside: { 'content/ledger.yaml': 'pages:\n  /hiring/: gone\n' } },
    right: { fields: 'sheet: 1', beside: sampleLedger() },
  },
];
