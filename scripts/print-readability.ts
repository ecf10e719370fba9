// Prints how much there is to read in each guide and the school grade that it asks for (Flesch-Kincaid), and the median.
import { fileURLToPath } from 'node:url';
import { guideReadability } from '../src/editorial/readability.ts';
import { readContent } from '../src/editorial/read-content.ts';
import { median } from './measurement.ts';

const { entries } = await readContent(fileURLToPath(new URL('..', import.meta.url)));
const guides = entries.guides.map((guide) => ({ id: guide.id, ...guideReadability(guide) }));

console.log('grade  words  words a sentence');
for (const { id, grade, words, sentences } of guides) {
  console.log(
    `${grade.toFixed(1).padStart(5)}  ${String(words).padStart(5)}  ${(words / sentences).toFixed(1).padStart(16)}  ${id}`,
  );
}
console.log(`\nMedian grade ${median(guides.map(({ grade }) => grade)).toFixed(1)}.`);
