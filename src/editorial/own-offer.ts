import { type AnyTextEntry, placeInBody } from '../domain/entry.ts';
import type { Place, Problem } from '../domain/problem.ts';
import { linesOf } from './frontmatter-lines.ts';

/** What the firm sells, and its name, as a comparison may call it. */
const OWN_OFFER = /\bTruvisory\b|\bbuild[- ]capable\b|\bfractional CTO\b|\b90-day sprint\b/i;

/** A text that says who sells one of the things compared. */
const DISCLOSURE = /\bsells?\b|\bselling\b|\bour own (?:offer|work|engagement)\b/i;

/** A text that says for whom an offer is the wrong one. */
const WRONG_CHOICE =
  /\bwrong (?:choice|one|kind|hire|fit)\b|\bshould(?: not|n['’]t) (?:hire|buy|choose|pay)\b|\bdo(?: not|n['’]t) (?:hire|buy|choose)\b|\bbetter (?:and (?:the )?cheaper )?(?:choice|fit|hire)\b|\bthe cheaper (?:one|choice)\b/i;

/** A comparison on a page: what is compared, and where that stands. */
interface Comparison {
  readonly labels: readonly string[];
  readonly place: Place | undefined;
}

/**
 * Reports a comparison that includes what the firm sells on a page that does not say so, or does not
 * say when that is the wrong choice: the reader cannot know that the author has a stake in the table.
 */
export function checkOwnOffer(entry: AnyTextEntry): readonly Problem[] {
  const comparison = comparisonsOf(entry).find(({ labels }) =>
    labels.some((label) => OWN_OFFER.test(label)),
  );
  if (!comparison) return [];
  const texts = [
    ...linesOf(entry.data)
      .filter(([, field]) => field[0] !== 'figures')
      .map(([text]) => text),
    ...entry.body.passages.map(({ text }) => text),
  ];
  const own = comparison.labels.find((label) => OWN_OFFER.test(label)) ?? '';
  const origin = { file: entry.file, place: comparison.place };
  const problems: Problem[] = [];
  if (!texts.some((text) => DISCLOSURE.test(text))) {
    problems.push({
      ...origin,
      code: 'TRV310',
      message: `The comparison includes "${own}", which the firm sells, and the page does not say so.`,
      remedy:
        'in a guide, let the field "interest" say what the author sells; on another page, say it in a sentence near the table: "Truvisory sells the second of these."',
    });
  }
  if (!texts.some((text) => WRONG_CHOICE.test(text)) && !hasNotFor(entry)) {
    problems.push({
      ...origin,
      code: 'TRV311',
      message: `The comparison includes "${own}", which the firm sells, and the page does not say when that is the wrong choice.`,
      remedy:
        'say in a sentence near the table who should not buy it: "It is the wrong choice for a company whose engineers only need direction."',
    });
  }
  return problems;
}

function comparisonsOf(entry: AnyTextEntry): readonly Comparison[] {
  const tables = entry.data.figures.flatMap((figure, index) =>
    figure.kind === 'comparison-table'
      ? [
          {
            labels: [...figure.columns, ...figure.rows.map(({ label }) => label)],
            place: { field: ['figures', index] },
          },
        ]
      : [],
  );
  const cells = entry.body.passages.filter(({ kind }) => kind === 'cell');
  const [first] = cells;
  return first
    ? [
        ...tables,
        { labels: cells.map(({ text }) => text), place: placeInBody(entry, first.position) },
      ]
    : tables;
}

/** A guide has a field for whom the firm is the wrong choice. */
function hasNotFor({ data }: AnyTextEntry): boolean {
  return 'closing' in data;
}
