// Prints every number of every page with the statistic that it is, or that it is the page's own: its reckoning, its example, its advice.
// `npm run numbers -- ai-agents` prints the pages whose file name holds these words.
import { fileURLToPath } from 'node:url';
import { formatPlace } from '../src/domain/problem.ts';
import { documentsOf, resolveLibrary } from '../src/domain/library.ts';
import { today } from '../src/domain/today.ts';
import { drawnStatistics, printedNumbers } from '../src/editorial/numbers.ts';
import { readContent } from '../src/editorial/read-content.ts';

const wanted = process.argv[2] ?? '';
const { entries } = await readContent(fileURLToPath(new URL('..', import.meta.url)));
const { library } = resolveLibrary(entries, today(process.env));
const texts = [...entries.guides, ...entries.services, ...entries.pages];
const counts = { cited: 0, drawn: 0, own: 0 };

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
  const own = numbers.filter(({ statistic }) => statistic === undefined);
  counts.own += own.length;
  for (const [context, group] of Map.groupBy(own, (number) => number.context)) {
    const place = formatPlace(document.file, group[0]?.place);
    console.log(`  own     ${place}  ${group.map(({ text }) => text).join(' ')}  in: ${context}`);
  }
}

console.log(
  `\n${counts.cited} numbers in sentences belong to a record, ${counts.drawn} are drawn from one, ${counts.own} are the pages' own.`,
);
