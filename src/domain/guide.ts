import type { GuideFrontmatter } from '../schemas/guide.ts';
import { clusterOf, pillarFile, resolveLink } from './content-path.ts';
import { type Author, faqAnchor, type Guide, type Service } from './document.ts';
import type { documentBase } from './document-base.ts';
import type { AnyTextEntry, RecordEntry, TextEntry } from './entry.ts';
import { unknownReference } from './problem.ts';
import type { Report } from './source.ts';
import { didYouMeanFile } from './suggestion.ts';

/** The guide of an entry, or nothing when its author or its service does not exist; that is reported. */
export function buildGuide(
  { file, id, data, body }: TextEntry<GuideFrontmatter>,
  base: ReturnType<typeof documentBase>,
  {
    authors,
    services,
    texts,
  }: {
    authors: ReadonlyMap<string, Author>;
    services: readonly Service[];
    texts: ReadonlyMap<string, AnyTextEntry>;
  },
  report: Report,
): readonly Guide[] {
  const author = authors.get(data.author);
  if (!author)
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
  const placements = body.uses.filter(({ name }) => name === 'Faqs').length;
  if (placements !== 1) {
    report({
      file,
      code: 'TRV112',
      message: `The guide shows its questions ${placements === 0 ? 'nowhere' : `${placements} times`}.`,
      remedy: 'put <Faqs /> on a line of its own once, below a heading of its own.',
    });
  }
  const related = data.related.flatMap((href, index) => {
    const target = resolveLink(file, href).file;
    const isGuide = texts.has(target) && target.startsWith('content/guides/') && target !== file;
    if (isGuide) return [guideId(target)];
    const known = [...texts.keys()].filter(
      (other) => other.startsWith('content/guides/') && other !== file,
    );
    report({
      file,
      place: { field: ['related', index] },
      code: 'TRV107',
      message: `"${href}" is no other guide: ${target} ${target === file ? 'is this file' : 'does not exist'}.${didYouMeanFile(target, known)}`,
      remedy: 'write the path from this file to a guide, for example ./index.mdx.',
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
      message: `The cluster "${cluster}" has no pillar.`,
      remedy: 'add this file: the guide that introduces the cluster and links to its guides.',
    });
  }
}

function guideId(file: string): string {
  return file.replace(/^content\/guides\//, '').replace(/\.mdx$/, '');
}
