import { createHash } from 'node:crypto';
import { load } from 'cheerio';

/**
 * A digest of what a reader or a search engine reads of a built page: its title, its description,
 * the text of its main part with the targets of the links there, and its JSON-LD. It stays when
 * styles, the header, the footer or the names of assets change. Nothing for a page that asks not to
 * be indexed.
 */
export function pageDigest(html: string): string | undefined {
  const $ = load(html);
  if ($('meta[name="robots"]').attr('content')?.includes('noindex')) return undefined;
  const main = $('main');
  main.find('style, script, template').remove();
  const content = [
    $('title').first().text(),
    $('meta[name="description"]').attr('content') ?? '',
    main.text().replace(/\s+/g, ' ').trim(),
    ...main
      .find('a[href]')
      .toArray()
      .map((link) => link.attribs['href']),
    ...$('script[type="application/ld+json"]')
      .toArray()
      .map((script) => $(script).text()),
  ];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
