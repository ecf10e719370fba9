// Prints every number of every page with the statistic that it is, with the reason that the page gives for it, or as one that asks for neither: a count, a duration, a step of a calculation.
// `npm run numbers -- ai-agents` prints the pages whose file name holds these words.
import { fileURLToPath } from 'node:url';
import { formatPlace } from '../src/domain/problem.ts';
import { documentsOf, resolveLibrary } from '../src/domain/library.ts';
import { today } from '../src/domain/today.ts';
import { weighEvidence } from '../src/editorial/evidence/weigh-evidence.ts';
import { drawnStatistics, printedNumbers } from '../src/editorial/numbers.ts';
import { readContent } from '../src/editorial/read-content.ts';

const wanted = process.argv[2] ?? '';
const { entries } = await readContent(fileURLToPath(new URL('..', import.meta.url)));
const { library } = resolveLibrary(entries, today(process.env));
const texts = [...entries.guides, ...entries.services, ...entries.pages];
const counts = { cited: 0, drawn: 0, listed: 0, own: 0 };

for (const document of documentsOf(library)) {
  const entry = texts.find(({ file }) => file === document.file);
  if (!entry || !document.file.includes(wanted)) continue;
  console.log(`\n${document.path}`);
  const numbers = printedNumbers(entry);
  for (const { text, place, statistic } of numbers) {
    if (statistic === undefined) continue;
    counts.cited += 1;
    console.log(`  record  ${formatPlace(document.file, place)}  ${text}  ${statistic}`);
  }
  for (const [figure, { id, figure: printed, source }] of drawnStatistics(document)) {
    counts.drawn += 1;
    console.log(`  drawn   ${figure}  ${printed}  ${source.id}/${id}`);
  }
  const listed = weighEvidence(entry, library.sources).flatMap(({ rests, ...evidence }) =>
    rests === undefined || rests === 'record' ? [] : [{ ...evidence, reasons: rests }],
  );
  for (const { text, place, reasons } of listed) {
    counts.listed += 1;
    const because = [...new Set(reasons.map((reason) => reason.because))].join('; ');
    console.log(`  listed  ${formatPlace(document.file, place)}  ${text}  ${because}`);
  }
  const own = numbers.filter(
    ({ statistic, context, text }) =>
      statistic === undefined &&
      !listed.some((evidence) => evidence.context === context && evidence.text.includes(text)),
  );
  counts.own += own.length;
  for (const [context, group] of Map.groupBy(own, (number) => number.context)) {
    const place = formatPlace(document.file, group[0]?.place);
    console.log(`  own     ${place}  ${group.map(({ text }) => text).join(' ')}  in: ${context}`);
  }
}

console.log(
  `\n${counts.cited} numbers in sentences belong to a record, ${counts.drawn} are drawn from one, ${counts.listed} are listed with a reason, ${counts.own} ask for neither.`,
);
