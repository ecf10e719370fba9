// Times the content check on a library of many guides: copies of those that exist, each with names of its own.
//   npm run measure-check -- 200
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../src/editorial/check-content.ts';
import { readContent } from '../src/editorial/read-content.ts';
import { today } from '../src/domain/today.ts';
import { CommandError, main, root } from './step.ts';

await main(async () => {
  const wanted = Number(process.argv[2] ?? 200);
  if (!Number.isInteger(wanted) || wanted < 1) {
    throw new CommandError('Give the number of guides: npm run measure-check -- 200');
  }
  const folder = await mkdtemp(join(tmpdir(), 'truvisory-measure-'));
  try {
    for (const part of ['content', 'public', 'src']) {
      await cp(join(root, part), join(folder, part), { recursive: true });
    }
    const { guides } = (await readContent(folder)).entries;
    const originals = guides.filter(({ id }) => !id.endsWith('/index'));
    for (let number = guides.length + 1; number <= wanted; number += 1) {
      const original = originals[number % originals.length];
      if (!original) throw new CommandError('There is no guide to copy.');
      const text = await readFile(join(root, original.file), 'utf8');
      await writeFile(
        join(folder, original.file.replace('.mdx', `-${number}.mdx`)),
        withOwnNames(text, number),
      );
    }
    const started = performance.now();
    const { problems } = await checkContent(folder, today(process.env));
    const seconds = ((performance.now() - started) / 1000).toFixed(2);
    console.log(
      `${wanted} guides checked in ${seconds} s; ${problems.length} problems, since copies lack what belongs to one guide alone.`,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});

/** The text with what no two guides may share made its own. */
function withOwnNames(text: string, number: number): string {
  return text
    .replace(/^title: (["']?)/m, `title: $1${number} `)
    .replace(/^shortTitle: .*$/m, `shortTitle: Copy ${number}`)
    .replace(/^description: (["']?)/m, `description: $1${number} `)
    .replace(/^sheet: .*$/m, `sheet: ${number}`)
    .replace(/^redirect_from:\n(?: {2}- .*\n)+/m, '')
    .replace(/question: (.*)\?(["']?)$/gm, `question: $1 (${number})?$2`);
}
