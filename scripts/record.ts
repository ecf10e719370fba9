// Writes into content/ledger.yaml what is public: addresses, anchors, dates and a fingerprint of the
// words of every page. To be run once what lies in content/ is published; refuses while the check
// finds problems, so that what was public before is never dropped unanswered for.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publicPages } from '../src/domain/entry.ts';
import { formatProblem } from '../src/domain/problem.ts';
import { today } from '../src/domain/today.ts';
import { checkContent } from '../src/editorial/check-content.ts';
import {
  describeRecorded,
  EMPTY_LEDGER,
  formatLedger,
  LEDGER_FILE,
  parseLedger,
  recordLedger,
} from '../src/editorial/ledger.ts';
import { readContent } from '../src/editorial/read-content.ts';
import { CommandError, main, root } from './step.ts';

await main(async () => {
  const day = today(process.env);
  const { library, problems } = await checkContent(root, day);
  const errors = problems.filter(({ isWarning }) => !isWarning);
  if (errors.length > 0) {
    throw new CommandError(
      `${errors.map(formatProblem).join('\n\n')}\n\nNothing was recorded: mend what is above first.`,
    );
  }
  const path = join(root, LEDGER_FILE);
  const before = existsSync(path) ? parseLedger(await readFile(path, 'utf8')) : EMPTY_LEDGER;
  if (!before) throw new CommandError(`${LEDGER_FILE} cannot be read.`);
  const { entries } = await readContent(root);
  const after = recordLedger(publicPages(entries, day), library.sources);
  const lines = describeRecorded(before, after);
  await writeFile(path, formatLedger(after));
  console.log(
    [
      ...lines,
      `${LEDGER_FILE} holds ${Object.keys(after.pages).length} pages and ${Object.keys(after.former).length} former addresses.`,
    ].join('\n'),
  );
});
