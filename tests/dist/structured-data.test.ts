import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { findNode, fold, isUnlisted, type JsonLdNode, readPages } from './site.ts';

const pages = (await readPages()).filter((page) => !isUnlisted(page));
const guides = pages.filter((page) => findNode(page, 'Article'));

describe.each(pages)('the structured data of $path', (page) => {
  test('is one graph in which every reference leads to a node', () => {
    expect(page.$('script[type="application/ld+json"]')).toHaveLength(1);
    const known = new Set(page.graph.map((node) => node['@id']));
    expect(references(page.graph).filter((id) => !known.has(id))).toEqual([]);
  });

  test('states nothing empty', () => {
    expect(JSON.stringify(page.graph)).not.toMatch(/(""|null|\[\]|\{\})/);
  });

  test('names the firm, the site and the page', () => {
    for (const type of ['Organization', 'WebSite']) {
      expect(findNode(page, type)).toBeDefined();
    }
    const self = page.graph.find(
      (node) => node['url'] === `${site.url}${page.path}` && node['name'] !== site.name,
    );
    expect(self).toMatchObject({
      name: fold(page.$('h1').text()),
      description: page.$('meta[name="description"]').attr('content'),
    });
  });

  test('has the trail that the page shows', () => {
    const shown = page
      .$('nav[aria-label="Breadcrumb"] li')
      .toArray()
      .map((step) => fold(page.$(step).text()).replace(/ \/$/, ''));
    const list = findNode(page, 'BreadcrumbList')?.['itemListElement'];
    const told = Array.isArray(list) ? list.map((item: JsonLdNode) => item['name']) : [];
    expect(told).toEqual(shown);
  });

  test('says of people, of the firm and of engagements only what the page shows', () => {
    const text = fold(page.$('main').text());
    const person = findNode(page, 'Person');
    for (const shown of ['name', 'jobTitle'] as const) {
      if (person?.[shown] !== undefined) expect(text).toContain(person[shown]);
    }
    const firm = findNode(page, 'Organization');
    if (firm?.['description'] !== undefined) {
      expect(firm['description']).toBe(fold(page.$('.lead').text()));
    }
    const offer = findNode(page, 'Service');
    if (offer) {
      expect(text).toContain(offer['name']);
      expect(offer['description']).toBe(fold(page.$('.answer').text()));
    }
  });

  test('lists the guides that the page lists, in its order', () => {
    const list = findNode(page, 'ItemList')?.['itemListElement'];
    const told = Array.isArray(list)
      ? list.map((item: JsonLdNode) => [item['name'], item['url']])
      : [];
    const shown = page
      .$('.guide-index a')
      .toArray()
      .map((link) => [fold(page.$(link).text()), `${site.url}${link.attribs['href'] ?? ''}`]);
    expect(shown.slice(0, told.length)).toEqual(told);
  });

  test('claims no rating, review or offer', () => {
    const json = JSON.stringify(page.graph);
    expect(json).not.toMatch(/"(aggregateRating|review|offers|price|ratingValue)":/);
    expect(json).not.toMatch(/"@type":"(AggregateRating|Rating|Review|Offer)"/);
  });
});

test('the library has guides', () => {
  expect(guides.length).toBeGreaterThanOrEqual(2);
});

describe.each(guides)('the guide $path', (page) => {
  const { $ } = page;
  const article = findNode(page, 'Article') ?? {};

  test('tells machines the questions and answers that it shows, word for word and in order', () => {
    const shown = $('details')
      .toArray()
      .map((details) => ({
        question: fold($(details).find('summary').text()),
        answer: fold($(details).find('p').text()),
        anchor: $(details).find('[id]').attr('id'),
      }));
    const questions = findNode(page, 'FAQPage')?.['mainEntity'];
    const told = (Array.isArray(questions) ? questions : []).map(
      (question: { name: string; acceptedAnswer: { text: string; url: string } }) => ({
        question: question.name,
        answer: question.acceptedAnswer.text,
        anchor: question.acceptedAnswer.url.split('#')[1],
      }),
    );
    expect(shown.length).toBeGreaterThanOrEqual(6);
    expect(told).toEqual(shown);
  });

  test('tells machines the headline, answer, author and dates that it shows', () => {
    const dates = $('.title-block time')
      .toArray()
      .map((time) => $(time).attr('datetime'));
    expect(article).toMatchObject({
      headline: fold($('h1').text()),
      abstract: fold($('.answer').text()),
      datePublished: dates[0],
      dateModified: dates[1],
    });
    const author = findNode(page, 'Person');
    expect(article['author']).toEqual({ '@id': author?.['@id'] });
    expect(author?.['name']).toBe(fold($('a[rel="author"]').text()));
  });

  test('tells machines the sources that it lists, in the same order', () => {
    const shown = $('.sources li > a')
      .toArray()
      .map((link) => $(link).attr('href'));
    const citations = article['citation'];
    const told = (Array.isArray(citations) ? citations : []).map(
      (citation: { url: string }) => citation.url,
    );
    expect(shown.length).toBeGreaterThan(0);
    expect(told).toEqual(shown);
  });

  test('says what its author sells, and who should not hire the firm before who should', () => {
    expect($('.title-block').text()).toMatch(/Interest\s*sells/);
    const closing = fold($('.closing').text());
    expect(closing.indexOf('Do not hire')).toBeLessThan(closing.indexOf('Hire Truvisory when'));
  });
});

test('the flagship asks exactly ten questions', () => {
  const flagship = guides.find(({ path }) => path.endsWith('/fractional-cto-that-ships/'));
  expect(flagship?.$('details')).toHaveLength(10);
});

test('the flagship shows the 2026 update beside the 2025 trial', () => {
  const flagship = guides.find(({ path }) => path.endsWith('/fractional-cto-that-ships/'));
  const callout = fold(flagship?.$('.stat').text() ?? '');
  expect(callout).toContain('19% longer');
  expect(callout).toContain('METR, February 24, 2026');
});

function references(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const [only] = entries;
  if (entries.length === 1 && only?.[0] === '@id') return [String(only[1])];
  return entries.flatMap(([, inner]) => references(inner));
}
