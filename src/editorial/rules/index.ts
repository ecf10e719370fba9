import { dateRules } from './dates.ts';
import { ledgerRules } from './ledger.ts';
import { markdownRules } from './markdown.ts';
import { numberRules } from './numbers.ts';
import { ownOfferRules } from './own-offer.ts';
import { proseRules } from './prose.ts';
import { readingRules } from './reading.ts';
import type { Rule } from './rule.ts';
import { agingRules, sourceDateRules, sourceRules } from './sources.ts';

/** Every rule of the check, in the order of their codes. */
export const rules: readonly Rule[] = [
  ...dateRules,
  ...ledgerRules,
  ...markdownRules,
  ...numberRules,
  ...ownOfferRules,
  ...proseRules,
  ...readingRules,
  ...sourceRules,
  ...sourceDateRules,
  ...agingRules,
].sort((a, b) => (a.code < b.code ? -1 : 1));
