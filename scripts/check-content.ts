// Prints everything that is wrong in content/ and exits with 1; says so and exits with 0 when nothing is.
import { fileURLToPath } from 'node:url';
import { formatProblem } from '../src/domain/problem.ts';
import { checkContent } from '../src/editorial/check-content.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const today = new Date().toISOString().slice(0, 10);
const { library, problems } = await checkContent(root, today);

if (problems.length > 0) {
  console.error(problems.map(formatProblem).join('\n\n'));
  console.error(
    `\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in content/.`,
  );
  process.exitCode = 1;
} else {
  const { guides, pages, services, sources } = library;
  console.log(
    `content/ is sound: ${guides.length} guides, ${pages.length} pages, ${services.length} services, ${sources.size} sources.`,
  );
}
