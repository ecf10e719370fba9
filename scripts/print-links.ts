// Prints which page leads to which by the links in its text: addresses, with what leads to each and where it leads.
import { fileURLToPath } from 'node:url';
import { findPath } from '../src/domain/content-path.ts';
import { linkGraph } from '../src/domain/link-graph.ts';
import { readContent } from '../src/editorial/read-content.ts';

const { entries } = await readContent(fileURLToPath(new URL('..', import.meta.url)));
const graph = linkGraph([...entries.guides, ...entries.services, ...entries.pages]);
const addresses = (files: readonly string[]) =>
  files.length === 0 ? 'nothing' : files.map(findPath).join(' ');

for (const { file, to, from } of graph) {
  console.log(
    `${findPath(file)}\n  to ${to.length}: ${addresses(to)}\n  from ${from.length}: ${addresses(from)}\n`,
  );
}
console.log(
  `${graph.length} pages, ${graph.reduce((sum, { to }) => sum + to.length, 0)} links from text to text.`,
);
