import { expect, test } from 'vitest';
import {
  buildLibrary,
  clustersOf,
  getPage,
  getPillar,
  guidesOf,
  resolveLibrary,
} from '../../src/domain/library.ts';
import {
  aGuide,
  aPage,
  GUIDE_TEXT,
  someEntries,
  someFaqs,
  TODAY,
  words,
} from '../fixtures/entries.ts';

const twoClusters = buildLibrary(
  someEntries({
    guides: [
      aGuide('things/costs', {
        sheet: 2,
        faqs: someFaqs('cost'),
        related: ['../animals/index.mdx'],
      }),
      aGuide('things/index'),
      aGuide('animals/index', { faqs: someFaqs('animal') }),
    ],
  }),
  TODAY,
);

test('entries without problems become a library without problems', () => {
  expect(resolveLibrary(someEntries(), TODAY).problems).toEqual([]);
});

test('guides stand by cluster, the pillar before the others', () => {
  expect(twoClusters.guides.map(({ id }) => id)).toEqual([
    'animals/index',
    'things/index',
    'things/costs',
  ]);
});

test('clusters stand in the order of the site, those that it does not name last', () => {
  const library = buildLibrary(
    someEntries({
      guides: ['animals', 'ai-agents', 'fractional-cto'].map((cluster) =>
        aGuide(`${cluster}/index`, { faqs: someFaqs(cluster) }),
      ),
    }),
    TODAY,
  );
  expect(library.guides.map(({ cluster }) => cluster)).toEqual([
    'fractional-cto',
    'ai-agents',
    'animals',
  ]);
});

test('a cluster holds its own guides only', () => {
  expect(guidesOf(twoClusters, 'things').map(({ id }) => id)).toEqual([
    'things/index',
    'things/costs',
  ]);
});

test('a cluster is its pillar and its guides, the pillar first', () => {
  const clusters = clustersOf(twoClusters).map(({ pillar, guides }) => [
    pillar.id,
    guides.map(({ id }) => id),
  ]);
  expect(clusters).toEqual([
    ['animals/index', ['animals/index']],
    ['things/index', ['things/index', 'things/costs']],
  ]);
});

test('the pillar of a cluster is its index', () => {
  expect(getPillar(twoClusters, 'things').id).toBe('things/index');
});

test('a cluster that does not exist has no pillar', () => {
  expect(() => getPillar(twoClusters, 'plants')).toThrow('The cluster "plants" has no pillar.');
});

test('a template that needs a page which does not exist names the file', () => {
  expect(() => getPage(twoClusters, 'contact')).toThrow('content/pages/contact.mdx');
});

test('a build stops at problems and tells all of them at once', () => {
  const pages = [aPage('index'), aPage('about', {}, '<Nope />\n'), aPage('404', {}, '<Never />\n')];
  expect(() => buildLibrary(someEntries({ pages }), TODAY)).toThrow(
    /about\.mdx.*<Nope>[\s\S]*404\.mdx.*<Never>/,
  );
});

test('questions are not part of the reading time, since readers look them up', () => {
  // 50 words of the answer and 426 of the text are 2 minutes at 238 words a minute.
  const guide = aGuide('things/index', {}, `${words(426)}\n\n<Faqs />\n`);
  const library = buildLibrary(someEntries({ guides: [guide] }), TODAY);
  expect(getPillar(library, 'things').readingMinutes).toBe(2);
});

test('the words of a guide are its answer, its text and its questions', () => {
  const guide = aGuide('things/index', {}, '## Questions\n\n<Faqs />\n');
  const library = buildLibrary(someEntries({ guides: [guide] }), TODAY);
  // 50 of the answer, 1 heading, 6 questions of 4 words with answers of 30.
  expect(getPillar(library, 'things').words).toBe(50 + 1 + 6 * 34);
});

test('the citations of a page are those of its own text', () => {
  const text = `<Stat source="report" statistic="slowdown" />\n\n${GUIDE_TEXT}`;
  const library = buildLibrary(someEntries({ guides: [aGuide('things/index', {}, text)] }), TODAY);
  expect(getPillar(library, 'things').citations.map(({ source }) => source.id)).toEqual(['report']);
});

test('a plot beside the headline cites its sources', () => {
  const row = { source: 'report', statistic: 'slowdown' };
  const plot = {
    kind: 'interval-plot',
    id: 'plot',
    title: 'A plot',
    finding: 'It shows something.',
    scale: 'Change',
    rows: [
      { label: 'One', ...row },
      { label: 'Two', ...row },
    ],
  };
  const home = aPage('index', { figures: [plot], openingFigure: 'plot' });
  const { library } = resolveLibrary(
    someEntries({ pages: [home, aPage('about'), aPage('404')] }),
    TODAY,
  );
  expect(getPage(library, 'index').citations.map(({ source }) => source.id)).toEqual(['report']);
});
