import { z } from 'zod';

/** What stands in for fields that a draft lacks, so that the rest of it can be looked at while it is written. */
type Gaps = Readonly<Record<string, unknown>>;

/** What stands in for the gaps of a guide, a page or an engagement. The day is one that nobody takes for true. */
const DOCUMENT_GAPS: Gaps = {
  title: 'No title yet',
  shortTitle: 'No title yet',
  description: 'No description yet.',
  question: 'No question yet?',
  answer: 'No answer yet.',
  lead: 'No first paragraph yet.',
  name: 'no name yet',
  invitation: 'No invitation yet',
  author: '',
  published: '2000-01-01',
  updated: '2000-01-01',
  reviewed: '2000-01-01',
  sheet: 0,
  interest: 'not said yet',
  figures: [],
  faqs: [],
  related: [],
  redirect_from: [],
  changes: [],
  corrections: [],
  formerAnchors: {},
  closing: { notFor: 'Not written yet.', for: 'Not written yet.', service: '' },
};

/** Whether the fields of a file say that it is a draft, whatever else they say. */
export function isDraft(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'draft' in data && data.draft === true;
}

/**
 * The fields of a draft as far as they fit: a text that is too short stays, of a list the items that
 * fit, and what is missing is filled in. Only for showing it; the check tells every gap.
 */
export function fillGaps(
  schema: z.ZodObject,
  data: unknown,
  gaps: Gaps = DOCUMENT_GAPS,
): Record<string, unknown> {
  const given: Gaps = { ...(typeof data === 'object' ? data : {}) };
  return Object.fromEntries(
    Object.entries<z.core.$ZodType>(schema.shape).map(([name, field]) => [
      name,
      fitting(field, given[name], gaps[name]),
    ]),
  );
}

function fitting(field: z.core.$ZodType, value: unknown, gap: unknown): unknown {
  const result = z.safeParse(field, value);
  if (result.success) return result.data;
  if (field instanceof z.ZodDefault) return fitting(field.def.innerType, value, gap);
  if (field instanceof z.ZodObject) return fillGaps(field, value, { ...(gap as Gaps) });
  if (field instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((item: unknown) => {
      const fit = z.safeParse(field.element, item);
      return fit.success ? [fit.data] : [];
    });
  }
  return typeof value === 'string' && typeof gap === 'string' ? value : gap;
}
