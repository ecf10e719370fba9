// Writes the documents that are made from the program: the page of each rule of the content check,
// in docs/problems/, and the beginnings of new files, docs/beginnings.md.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { checkExample } from '../src/editorial/rules/check-example.ts';
import { rules } from '../src/editorial/rules/index.ts';
import { rulePage, rulesPage } from '../src/editorial/rules/rule-page.ts';
import { beginningsPage } from '../src/editorial/skeletons/beginnings-page.ts';
import { readContent } from '../src/editorial/read-content.ts';
import { root } from './step.ts';

const folder = join(root, 'docs', 'problems');

/** Tables are aligned; examples stay as an editor writes them. */
const write = async (name: string, markdown: string) =>
  writeFile(
    join(folder, name),
    await format(markdown, { parser: 'markdown', embeddedLanguageFormatting: 'off' }),
  );

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const rule of rules) {
  await write(`${rule.code}.md`, rulePage(rule, await checkExample(rule.wrong)));
}
await write('README.md', rulesPage(rules));
const { entries } = await readContent(root);
await writeFile(join(root, 'docs', 'beginnings.md'), beginningsPage(entries));
console.log(`docs/problems/ has the pages of ${rules.length} rules.`);
