import type { GuideFrontmatter } from '../schemas/guide.ts';
import { clusterOf, pillarFile, relativeLink, resolveLink } from './content-path.ts';
import { type Author, faqAnchor, type Guide, type Service } from './document.ts';
import type { documentBase } from './document-base.ts';
import { placeInBody, placeToAdd, type RecordEntry, type TextEntry } from './entry.ts';
import { unknownReference } from './problem.ts';
import type { Report } from './source.ts';
import { didYouMeanFile, findNearestFile } from './suggestion.ts';
import { site } from '../site.ts';

/** The guide of an entry, or nothing when its author or its service does not exist; that is reported. */
export function buildGuide(
  entry: TextEntry<GuideFrontmatter>,
  base: ReturnType<typeof documentBase> & Pick<Guide, 'publication'>,
  {
    authors,
    services,
    files,
  }: {
    authors: ReadonlyMap<string, Author>;
    services: readonly Service[];
    /** Those of every text. */
    files: ReadonlySet<string>;
  },
  report: Report,
): readonly Guide[] {
  const { file, id, data } = entry;
  const author = authors.get(data.author);
  // That the founder has no record is told once, not by each guide.
  if (!author && data.author !== site.founder)
    report(
      unknownReference({ file, field: ['author'] }, 'author', data.author, [...authors.keys()]),
    );
  const service = services.find((candidate) => candidate.id === data.closing.service);
  if (!service) {
    const known = services.map((candidate) => candidate.id);
    report(
      unknownReference(
        { file, field: ['closing', 'service'] },
        'service',
        data.closing.service,
        known,
      ),
    );
  }
  checkQuestionList(entry, report);
  const related = data.related.flatMap((href, index) => {
    const target = resolveLink(file, href).file;
    const isGuide = files.has(target) && target.startsWith('content/guides/') && target !== file;
    if (isGuide) return [guideId(target)];
    const known = [...files].filter(
      (other) => other.startsWith('content/guides/') && other !== file,
    );
    const nearest = findNearestFile(target, known);
    report({
      file,
      place: { field: ['related', index] },
      code: 'TRV107',
      message: `"${href}" is no other guide: ${target} ${target === file ? 'is this file' : 'does not exist'}.${didYouMeanFile(target, known)}`,
      remedy: `write the path from this file to a guide, for example ${relativeLink(file, nearest ?? pillarFile(clusterOf(id)))}.`,
      missing: target,
    });
    return [];
  });
  if (!author || !service) return [];
  return [
    {
      ...data,
      ...base,
      kind: 'guide',
      cluster: clusterOf(id),
      isPillar: id.endsWith('/index'),
      author,
      faqs: data.faqs.map(({ id: faqId, question, answer }) => ({
        anchor: faqAnchor(faqId),
        question,
        answer,
      })),
      related,
      closing: { ...data.closing, service },
    },
  ];
}

/** Reports a guide that shows its questions nowhere, and each place at which it shows them again. */
function checkQuestionList(entry: TextEntry<GuideFrontmatter>, report: Report): void {
  const { file, body } = entry;
  const [first, ...more] = body.uses.filter(({ name }) => name === 'Faqs');
  if (!first) {
    report({
      file,
      place: placeToAdd(entry),
      code: 'TRV112',
      message: 'The text does not show the questions of the field "faqs".',
      remedy:
        'add a heading at the end of the text, ## Questions, and below it <Faqs /> on a line of its own, with an empty line between them.',
    });
  }
  for (const { position } of more) {
    report({
      file,
      place: placeInBody(entry, position),
      code: 'TRV112',
      message: 'The text shows its questions a second time.',
      remedy: 'take this <Faqs /> out, or the one above.',
    });
  }
}

/** Reports clusters without the guide that introduces them. */
export function checkPillars(guides: readonly RecordEntry<unknown>[], report: Report): void {
  const ids = new Set(guides.map(({ id }) => id));
  for (const cluster of new Set(guides.map(({ id }) => clusterOf(id)))) {
    if (ids.has(`${cluster}/index`)) continue;
    const file = pillarFile(cluster);
    report({
      file,
      missing: file,
      code: 'TRV172',
      message: `The set of guides in content/guides/${cluster}/ has no pillar.`,
      remedy:
        'add this file: the guide that introduces the set and links to its guides. If there is one under another name, rename it to index.mdx.',
    });
  }
}

function guideId(file: string): string {
  return file.replace(/^content\/guides\//, '').replace(/\.mdx$/, '');
}
