import type { Passage, Run } from '../../domain/body.ts';
import { documentBase } from '../../domain/document-base.ts';
import { type AnyTextEntry, placeInBody } from '../../domain/entry.ts';
import type { Place, Position } from '../../domain/problem.ts';
import type { Sources } from '../../domain/source.ts';
import { isSeen, linesOf } from '../frontmatter-lines.ts';
import { placedRuns, type PlacedRun, placeInPassage } from '../place-in-passage.ts';
import type { Evidence } from './evidence.ts';
import { findEvidence } from './find-evidence.ts';
import { sentenceBounds } from './sentence-bounds.ts';
import { amountsDrawn, amountsMeasured, amountsOfStatistic } from './statistic-amounts.ts';

/** A reason for numbers of the page's own, and where it is written. */
export interface Exemption {
  /** Its number, as it is written. */
  readonly number: string;
  readonly because: string;
  readonly field: readonly (string | number)[];
  readonly amounts: readonly string[];
}

/** Evidence on a page, and what it rests on. */
export interface WeighedEvidence extends Evidence {
  readonly place: Place | undefined;
  readonly isInField: boolean;
  /** The field, the paragraph or the cell in which it stands. */
  readonly context: string;
  /** A record that the page cites or draws; a reason that the page gives; nothing. */
  readonly rests: 'record' | readonly Exemption[] | undefined;
}

/** The exemptions of a page, one a number. */
export function exemptionsOf({ data }: AnyTextEntry): readonly Exemption[] {
  return (data.ownNumbers ?? []).flatMap(({ numbers, because }, group) =>
    numbers.map((number, index) => ({
      number,
      because,
      field: ['ownNumbers', group, 'numbers', index],
      amounts: amountsOfText(number),
    })),
  );
}

/** A number that is no evidence amounts to its own words, which then match nothing. */
function amountsOfText(text: string): readonly string[] {
  const found = findEvidence(text).flatMap(({ amounts }) => amounts);
  return found.length > 0 ? found : [text.toLowerCase()];
}

/** Everything on a page by which it wants to be believed, with what that rests on. */
export function weighEvidence(entry: AnyTextEntry, sources: Sources): readonly WeighedEvidence[] {
  const page = pageOf(entry, sources);
  const exemptions = exemptionsOf(entry);
  const weigh = (evidence: Evidence, recorded: ReadonlySet<string>): WeighedEvidence['rests'] => {
    const open = evidence.amounts.filter((amount) => !recorded.has(amount));
    if (open.length === 0) return 'record';
    const reasons = open.map((amount) =>
      exemptions.find(({ amounts }) => amounts.includes(amount)),
    );
    return reasons.every((reason) => reason !== undefined) ? reasons : undefined;
  };

  const inFields = linesOf(entry.data)
    .filter(([, field]) => isSeen(field))
    .flatMap(([text, field]) =>
      findEvidence(text).map((evidence): WeighedEvidence => {
        const isNamed = evidence.kind === 'study' && isNamedSentence(text, evidence.start, page);
        return {
          ...evidence,
          place: { field, offset: evidence.start },
          isInField: true,
          context: text,
          rests: isNamed ? 'record' : weigh(evidence, page.amounts),
        };
      }),
    );
  const inText = entry.body.passages.flatMap((passage) => {
    const found = findEvidence(passage.text);
    if (found.length === 0) return [];
    const runs = placedRuns(passage);
    const cited = runs.filter(isCitation);
    const recorded = new Set([
      ...page.drawnBeside(passage.position),
      ...cited.flatMap((run) => amountsOfRun(run, sources)),
    ]);
    return found.map((evidence): WeighedEvidence => {
      const { kind, start, text } = evidence;
      const isCited =
        kind === 'study'
          ? isSentenceCited(entry, passage, runs, start)
          : cited.some((run) => run.start < start + text.length && run.end > start);
      return {
        ...evidence,
        place: placeInBody(entry, placeInPassage(runs, start)),
        isInField: false,
        context: passage.text,
        rests: isCited ? 'record' : weigh(evidence, recorded),
      };
    });
  });
  return [...inFields, ...inText];
}

/** What the fields and the texts of a page may repeat. */
interface Page {
  /** What the statistics amount to that it cites or draws, and the costs that it draws. */
  readonly amounts: ReadonlySet<string>;
  readonly publishers: readonly string[];
  /** Those of them that a drawing shows in the same section as a position, where a text may speak of it. */
  readonly drawnBeside: (position: Position) => readonly string[];
}

function pageOf(entry: AnyTextEntry, sources: Sources): Page {
  // What does not exist is reported where references are resolved.
  const { figures, citations } = documentBase(entry, sources, () => undefined);
  const { headings, uses } = entry.body;
  const sectionOf = (position: Position) =>
    headings.findLastIndex(
      (heading) => heading.depth === 2 && !isBefore(position, heading.position),
    );
  const placed = uses.flatMap(({ name, attributes, position }) => {
    const figure = figures.find(({ id }) => name === 'Figure' && id === attributes['id']);
    return figure ? [{ section: sectionOf(position), amounts: amountsDrawn(figure) }] : [];
  });
  return {
    amounts: new Set([
      ...citations.flatMap(({ statistics }) => statistics.flatMap(amountsOfStatistic)),
      ...figures.flatMap(amountsDrawn),
    ]),
    publishers: citations.map(({ source }) => source.publisher),
    drawnBeside: (position) =>
      placed
        .filter(({ section }) => section === sectionOf(position))
        .flatMap(({ amounts }) => amounts),
  };
}

function amountsOfRun({ attributes }: Run, sources: Sources): readonly string[] {
  const { source = '', statistic = '' } = attributes;
  const found = sources.get(source)?.statistics.get(statistic);
  return found ? [...amountsOfStatistic(found), ...amountsMeasured(found)] : [];
}

/** Words within a reference. That it names no statistic is told where references are resolved. */
function isCitation({ attributes: { source } }: Run): boolean {
  return source !== undefined;
}

/** Whether the sentence of a passage that holds a character has a reference in it or right behind it. */
function isSentenceCited(
  { body: { uses, passages } }: AnyTextEntry,
  passage: Passage,
  runs: readonly PlacedRun[],
  at: number,
): boolean {
  const [start, end] = sentenceBounds(passage.text, at);
  const next = passages[passages.indexOf(passage) + 1]?.position;
  const from = placeInPassage(runs, start);
  const to = end < passage.text.length ? placeInPassage(runs, end) : next;
  return uses.some(
    ({ attributes, position }) =>
      attributes['source'] !== undefined &&
      !isBefore(position, from) &&
      (to === undefined || !isBefore(to, position)),
  );
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}

/** Whether a sentence of a field, which has no place for a reference, names what the page cites or repeats a number of it. */
function isNamedSentence(text: string, at: number, { publishers, amounts }: Page): boolean {
  const sentence = text.slice(...sentenceBounds(text, at));
  return (
    publishers.some((publisher) => sentence.includes(publisher)) ||
    findEvidence(sentence).some((evidence) => evidence.amounts.some((one) => amounts.has(one)))
  );
}
