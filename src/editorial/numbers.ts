import { type AnyTextEntry, placeInBody } from '../domain/entry.ts';
import { figureStatistics } from '../domain/figure.ts';
import type { Document } from '../domain/document.ts';
import type { Place } from '../domain/problem.ts';
import type { Statistic } from '../domain/source.ts';
import { isSeen, linesOf } from './frontmatter-lines.ts';

/** A number as a page prints it. */
export interface PrintedNumber {
  readonly text: string;
  /** The sentence, the cell or the label in which it stands. */
  readonly context: string;
  readonly place: Place | undefined;
  /** The statistic that it is said to be, `metr-rct-2025/slowdown`; nothing for a number of the page's own. */
  readonly statistic: string | undefined;
}

/** An amount, a share or a count in digits: `$3.75`, `19%`, `10,000`. */
const NUMBER = /[$€£]?\d+(?:,\d{3})*(?:\.\d+)?%?/g;
/** Names and dates that happen to hold digits: `800-171`, `LLM03`, `D1`, `November 22, 2026`, `2026`. */
const NAME = /[\p{L}\d]*(?:\p{L}[-:.]?\d|\d[-:](?=\d)|\d\p{L})[\p{L}\d:.-]*/gu;
const DATE =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2}\b)?(?:,? \d{4})?|\b(?:19|20)\d\d\b/g;

/** Every number in the text and the fields of a page, in their order. */
export function printedNumbers(entry: AnyTextEntry): readonly PrintedNumber[] {
  return [
    ...linesOf(entry.data)
      .filter(([, field]) => isSeen(field))
      .flatMap(([text, field]) =>
        findNumbers(text).map((number) => ({
          text: number,
          context: text,
          place: { field },
          statistic: undefined,
        })),
      ),
    ...entry.body.passages.flatMap(({ text, runs }) =>
      runs.flatMap((run) =>
        findNumbers(run.text).map((number) => ({
          text: number,
          context: text,
          place: placeInBody(entry, run.position),
          statistic: statisticOf(run.attributes),
        })),
      ),
    ),
  ];
}

/** The statistics that the figures of a page draw, each with the figure's id. */
export function drawnStatistics({ figures }: Document): readonly (readonly [string, Statistic])[] {
  return figures.flatMap((figure) =>
    figureStatistics(figure).map((statistic) => [figure.id, statistic] as const),
  );
}

function findNumbers(text: string): readonly string[] {
  return text.replace(DATE, ' ').replace(NAME, ' ').match(NUMBER) ?? [];
}

function statisticOf({ source, statistic }: Readonly<Record<string, string | undefined>>) {
  return source === undefined || statistic === undefined ? undefined : `${source}/${statistic}`;
}
