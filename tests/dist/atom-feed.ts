import { RelaxNGValidator, XmlElement, type XmlDocument, type XmlNode } from 'libxml2-wasm';
import { repeated } from './repeated.ts';
import { readSchema, xmlFaults } from './xml-schema.ts';

const NAMESPACES = { a: 'http://www.w3.org/2005/Atom' };

// libxml2 means to drop RELAX NG one day; XML Schema cannot let elements come in any order, as Atom does.
// eslint-disable-next-line @typescript-eslint/no-deprecated
const grammar = RelaxNGValidator.fromDoc(await readSchema('atom.rng'));

const ALTERNATES = 'a:link[not(@rel) or @rel="alternate"]';

/** Of a content: its type is neither text nor XML, so that it must be encoded. */
const IS_ENCODED = [
  'contains(@type, "/")',
  'not(starts-with(@type, "text/"))',
  'not(contains("+xml /xml", substring(@type, string-length(@type) - 3)))',
].join(' and ');

/** What must not be found, by XPath; the message names the section of RFC 4287 that says so. */
const RULES = {
  '/a:feed[not(a:author)]/a:entry[not(a:author)]': 'No author, and the feed has none (4.1.1)',
  [`//a:entry[not(a:content)][not(${ALTERNATES})]`]: 'No content and no alternate link (4.1.2)',
  '//a:entry[a:content/@src][not(a:summary)]': 'Content elsewhere, but no summary (4.1.2)',
  [`//a:entry[a:content[${IS_ENCODED}]][not(a:summary)]`]:
    'Encoded content, but no summary (4.1.2)',
};

const ADDRESSES = [
  '//a:id',
  '//a:icon',
  '//a:logo',
  '//a:uri',
  '//a:link/@href',
  '//a:content/@src',
  '//a:category/@scheme',
  '//a:generator/@uri',
].join(' | ');

/**
 * Why a text is no Atom feed: by the grammar, and by what RFC 4287 demands beyond it. Stricter than the
 * RFC in two ways: an id may not come twice, since no reader needs two states of an entry, and every
 * address must be absolute, since not every reader knows a base.
 */
export function atomFaults(xml: string): readonly string[] {
  return xmlFaults(xml, grammar, (feed) => [
    ...Object.entries(RULES).flatMap(([path, message]) =>
      find(feed, path).map(({ line }) => `line ${line.toString()}: ${message}`),
    ),
    ...find(feed, '/a:feed | //a:entry | //a:source').flatMap((container) =>
      repeated(find(container, ALTERNATES).map(kindOfLink)).map(
        (kind) => `Two alternate links of one kind (4.1.1, 4.1.2): ${kind}`,
      ),
    ),
    ...repeated(find(feed, '//a:id[not(ancestor::a:source)]').map(({ content }) => content)).map(
      (id) => `Id used twice (4.2.6): ${id}`,
    ),
    ...find(feed, ADDRESSES)
      .filter(({ content }) => !URL.canParse(content))
      .map(({ content }) => `Not absolute: ${content}`),
  ]);
}

function find(within: XmlDocument | XmlNode, path: string): readonly XmlNode[] {
  return within.find(path, NAMESPACES);
}

/** What tells the alternate links of one container apart. */
function kindOfLink(link: XmlNode): string {
  if (!(link instanceof XmlElement)) return '';
  return ['type', 'hreflang'].map((name) => link.attr(name)?.value ?? 'any').join(', ');
}
