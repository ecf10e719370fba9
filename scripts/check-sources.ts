// Asks for every address that content/sources/ names, and says which are gone. It needs a network
// and takes minutes, so it runs by itself once a day and never in npm test.
//   npm run sources -- [--format text|issue|json]
// A dead address is an answer, not a failure: the exit code is 0.
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { resolveLibrary } from '../src/domain/library.ts';
import { today } from '../src/domain/today.ts';
import { readContent } from '../src/editorial/read-content.ts';
import { checkAddresses, NoNetworkError } from '../src/rot/check-addresses.ts';
import { citedAddresses } from '../src/rot/cited-addresses.ts';
import { formatIssue } from '../src/rot/issue.ts';
import { formatReport } from '../src/rot/report.ts';
import { editorialPolicyPath, site } from '../src/site.ts';
import { CommandError, main, root } from './step.ts';

/** How long a server may take for one answer, in milliseconds. */
const TIMEOUT_MS = 20_000;

const FORMATS = ['text', 'issue', 'json'] as const;

function readFormat(): (typeof FORMATS)[number] {
  const usage = 'Use: npm run sources -- [--format text|issue|json]';
  try {
    const { format } = parseArgs({
      options: { format: { type: 'string', default: 'text' } },
    }).values;
    const known = FORMATS.find((name) => name === format);
    if (!known) throw new Error(`There is no format "${format}".`);
    return known;
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

/** The repository that GitHub runs this for, where no public one is set. */
function repositoryOf({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name }: NodeJS.ProcessEnv) {
  return server === undefined || name === undefined ? undefined : `${server}/${name}`;
}

await main(async () => {
  const format = readFormat();
  const day = today(process.env);
  const { entries } = await readContent(root);
  const addresses = citedAddresses(resolveLibrary(entries, day).library);
  console.error(`Asking for ${addresses.length} addresses; this takes a few minutes …`);
  try {
    const checked = await checkAddresses(addresses, {
      userAgent: `Mozilla/5.0 (compatible; TruvisorySourceCheck/1.0; +${new URL(editorialPolicyPath, site.url).href})`,
      timeout: TIMEOUT_MS,
      wait: setTimeout,
    });
    const print = {
      text: () => `${formatReport(checked)}\n`,
      issue: () =>
        formatIssue(checked, {
          today: day,
          siteUrl: site.url,
          repository: site.repository ?? repositoryOf(process.env),
        }),
      json: () => `${JSON.stringify(checked, null, 2)}\n`,
    };
    process.stdout.write(print[format]());
  } catch (error) {
    if (!(error instanceof NoNetworkError)) throw error;
    throw new CommandError(error.message);
  }
});
