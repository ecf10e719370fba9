import type { AnyTextEntry } from '../../domain/entry.ts';
import type { Code, Problem } from '../../domain/problem.ts';
import type { Sources, Statistic } from '../../domain/source.ts';
import { countWords } from '../../schemas/fields.ts';
import type { Evidence } from './evidence.ts';
import { amountsOfStatistic, printedFormOf } from './statistic-amounts.ts';
import { exemptionsOf, weighEvidence, type WeighedEvidence } from './weigh-evidence.ts';

const CODES: Readonly<Record<Evidence['kind'], Code>> = {
  share: 'TRV200',
  money: 'TRV201',
  multiple: 'TRV202',
  sample: 'TRV203',
  study: 'TRV204',
};

const NAMES: Readonly<Record<Exclude<Evidence['kind'], 'study'>, string>> = {
  share: 'percentage',
  money: 'amount of money',
  multiple: 'multiple',
  sample: 'sample',
};

/** A reason of fewer words names a thing, and does not say where it comes from. */
const FEWEST_WORDS = 5;
/** More records than this with one number, and the number alone does not tell which was meant. */
const MOST_SUGGESTIONS = 3;

/**
 * Reports every number that wants to be believed and leads to no record and no reason, every study
 * without a name, and every reason that is none or that nothing needs. A page whose own fields
 * cannot be read has no reasons that are known, so nothing is said of it.
 */
export function checkEvidence(
  entries: readonly AnyTextEntry[],
  sources: Sources,
): readonly Problem[] {
  const statistics = [...sources.values()].flatMap((source) => [...source.statistics.values()]);
  const holders = new Map<string, Statistic[]>();
  for (const statistic of statistics) {
    for (const amount of new Set(amountsOfStatistic(statistic))) {
      holders.set(amount, [...(holders.get(amount) ?? []), statistic]);
    }
  }
  return entries
    .filter(({ data }) => data.ownNumbers !== undefined)
    .flatMap((entry) => {
      const weighed = weighEvidence(entry, sources);
      const missing = missingSource(entry, sources);
      return [
        ...weighed
          .filter(({ rests }) => rests === undefined)
          .map((evidence) => ({
            ...groundless(entry, evidence, holders),
            // What a source says that cannot be read is not known.
            ...(missing !== undefined && evidence.isInField ? { missing } : {}),
          })),
        ...exemptionProblems(entry, weighed),
      ];
    });
}

function groundless(
  entry: AnyTextEntry,
  evidence: WeighedEvidence,
  holders: ReadonlyMap<string, readonly Statistic[]>,
): Problem {
  const { kind, text, place, isInField } = evidence;
  const base = { code: CODES[kind], file: entry.file, place };
  if (kind === 'study') {
    return {
      ...base,
      message: `"${text}" leans on somebody without saying who it is.`,
      remedy: isInField
        ? 'name who found it and cite it in the text, or say it in your own name.'
        : 'name who found it and put <Cite source="…" /> behind the sentence, or say it in your own name.',
    };
  }
  const [first, ...rest] = evidence.amounts.map((amount) => holders.get(amount) ?? []);
  const found = (first ?? []).filter((one) => rest.every((others) => others.includes(one)));
  return {
    ...base,
    message: `The ${NAMES[kind]} "${text}" belongs to no ${isInField ? 'statistic that the page cites' : 'cited statistic'}.`,
    remedy: `${citeRemedy(evidence, found)} ${ownRemedy(entry, evidence)}`,
  };
}

function citeRemedy(evidence: WeighedEvidence, found: readonly Statistic[]): string {
  const lines = found
    .slice(0, MOST_SUGGESTIONS)
    .map((statistic) => `${cite(statistic, evidence)} (${statistic.measures})`);
  const where = evidence.isInField ? 'cite it in the text: ' : 'write ';
  if (lines.length > 0) {
    return `if it is somebody's finding, ${where}${lines.join(', or ')}.`;
  }
  return `if it is somebody's finding, add it to a file in content/sources/ and ${where}<Cite source="…" statistic="…">${evidence.text}</Cite>.`;
}

function cite(statistic: Statistic, evidence: Evidence): string {
  return `<Cite source="${statistic.source.id}" statistic="${statistic.id}">${printedFormOf(statistic, evidence)}</Cite>`;
}

function ownRemedy({ data }: AnyTextEntry, { text }: Evidence): string {
  const item = `{ numbers: [${JSON.stringify(text)}], because: "…" }`;
  return (data.ownNumbers ?? []).length > 0
    ? `If it is your own, add a line below "ownNumbers" and say where it comes from: - ${item}`
    : `If it is your own, add this line to the fields and say where it comes from: ownNumbers: [${item}]`;
}

function exemptionProblems(
  entry: AnyTextEntry,
  weighed: readonly WeighedEvidence[],
): readonly Problem[] {
  const { file, data } = entry;
  const open = new Set(
    weighed.flatMap(({ rests, amounts }) => (rests === 'record' ? [] : amounts)),
  );
  return [
    ...exemptionsOf(entry)
      .filter(({ amounts }) => !amounts.some((amount) => open.has(amount)))
      .map(({ number, field }): Problem => ({
        code: 'TRV205',
        file,
        place: { field },
        message: `"${number}" needs no reason: the page has no such number, or only beside its source.`,
        remedy: 'take it out of "ownNumbers", or write it as the page prints it.',
      })),
    ...(data.ownNumbers ?? []).flatMap(({ because }, index): readonly Problem[] =>
      countWords(because) >= FEWEST_WORDS
        ? []
        : [
            {
              code: 'TRV206',
              file,
              place: { field: ['ownNumbers', index, 'because'] },
              message: `The reason "${because}" does not say where the numbers come from.`,
              remedy:
                'write what they are worked out from and where on the page, or whose assumption they are.',
            },
          ],
    ),
  ];
}

/** The file of a source that a page uses and that is not there. */
function missingSource({ data, body }: AnyTextEntry, sources: Sources): string | undefined {
  const used = [...body.uses.map(({ attributes }) => attributes['source']), ...idsIn(data.figures)];
  const missing = used.find((id) => id !== undefined && !sources.has(id));
  return missing === undefined ? undefined : `content/sources/${missing}.yaml`;
}

function idsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]: [string, unknown]) =>
    name === 'source' && typeof item === 'string' ? [item] : idsIn(item),
  );
}
