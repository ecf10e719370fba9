import { citationRules } from './citations.ts';
import { correctionRules } from './corrections.ts';
import { dateRules } from './dates.ts';
import { fieldRules } from './fields.ts';
import { figureRules } from './figures.ts';
import { honestyRules } from './honesty.ts';
import { ledgerRules } from './ledger.ts';
import { lengthRules } from './lengths.ts';
import { linkGraphRules } from './link-graph.ts';
import { linkRules } from './links.ts';
import { markdownRules } from './markdown.ts';
import { markupRules } from './markup.ts';
import { numberRules } from './numbers.ts';
import { ownOfferRules } from './own-offer.ts';
import { pageDateRules } from './page-dates.ts';
import { proseRules } from './prose.ts';
import { readingRules } from './reading.ts';
import { redirectRules } from './redirects.ts';
import { recordRules, referenceRules } from './references.ts';
import type { Rule } from './rule.ts';
import { agingRules, sourceDateRules, sourceRules } from './sources.ts';
import { uniquenessRules } from './uniqueness.ts';
import { scheduleRules } from './schedule.ts';

/** Every rule of the check, in the order of their codes. */
export const rules: readonly Rule[] = [
  ...citationRules,
  ...correctionRules,
  ...dateRules,
  ...fieldRules,
  ...figureRules,
  ...honestyRules,
  ...ledgerRules,
  ...lengthRules,
  ...linkGraphRules,
  ...linkRules,
  ...markdownRules,
  ...markupRules,
  ...numberRules,
  ...ownOfferRules,
  ...pageDateRules,
  ...proseRules,
  ...readingRules,
  ...redirectRules,
  ...referenceRules,
  ...recordRules,
  ...sourceRules,
  ...sourceDateRules,
  ...agingRules,
  ...uniquenessRules,
  ...scheduleRules,
].sort((a, b) => (a.code < b.code ? -1 : 1));
