import { load, type CheerioAPI } from 'cheerio';
import { z } from 'zod';
import { readPage } from '../parity/read-html.ts';
import { comparable, fold, mark, type View } from '../parity/view.ts';
import { graphStatements, nodeTypes } from './graph-statements.ts';
import { type PageReading, type Statement, statement, statementsOf } from './site-reading.ts';

/** A page as it was built. */
export interface BuiltPage {
  readonly reading: PageReading;
  /** What its text says, against which copies of it are read. */
  readonly view: View;
  /** The links around its main part, which are the same on every page. */
  readonly navigation: readonly Statement[];
}

/** Stands in for the site where a page does not say on which it is. */
const NO_SITE = 'https://site.invalid';

/** Reads the page at an address of the site. */
export function readBuiltPage(path: string, html: string): BuiltPage {
  const $ = load(html);
  const metadata = (name: string) => $(`meta[name="${name}"]`).attr('content') ?? '';
  const canonical = $('link[rel="canonical"]').attr('href') ?? '';
  // Links are read where the page stands, whatever it calls its own address.
  const view = readPage(html, new URL(path, canonical === '' ? NO_SITE : canonical).href);
  const graph = graphIn($);
  const title = fold($('title').first().text());
  const description = metadata('description');
  return {
    view,
    navigation: linksIn($, 'body > .sheet > :not(main) a, body > :not(main, .sheet) a').map(
      (link) => statement('navigation', '', link),
    ),
    reading: {
      path,
      isListed: !metadata('robots').includes('noindex'),
      title,
      description,
      trail: view.trail ?? [],
      cardText: $('meta[property="og:image:alt"]').attr('content') ?? '',
      nodeTypes: nodeTypes(graph),
      head: [
        ...statementsOf('title', '', title),
        ...statementsOf('description', '', description),
        ...statementsOf('canonical', '', canonical),
        ...statementsOf('robots', '', metadata('robots')),
        ...statementsOf('language', '', $('html').attr('lang')),
        ...alternateStatements($),
      ],
      sharing: sharingStatements($),
      body: [
        ...viewStatements(undefined, view),
        ...anchorStatements($),
        ...linksIn($, 'main .further a').map((link) => statement('further reading', '', link)),
        ...graphStatements(graph),
      ],
    },
  };
}

/** Lines of a title block whose content a view also holds by itself. */
const READ_APART = /^(Published|Updated|Reviewed|Figures checked) /;

/**
 * What a view says, one statement a thing. Of a page each stands in its own place; of a copy all
 * stand in the one `place`. The sources are part of the text.
 */
export function viewStatements(place: string | undefined, view: View): readonly Statement[] {
  const { questions = [], opening = [], blocks = [], trail = [], claims = [] } = view;
  const asked = new Set(
    questions.flatMap(({ question, answer }) => [comparable(question), comparable(answer)]),
  );
  const state = (part: string, values: readonly (string | undefined)[]) =>
    values.flatMap((value) => statementsOf(place ?? part, part, value));
  return [
    ...state('headline', [view.headline]),
    ...state('first paragraph', [view.answer]),
    ...state('author', [view.author]),
    ...state('published', [view.published]),
    ...state('updated', [view.updated]),
    ...state('reviewed', [view.reviewed]),
    ...state('breadcrumb', [trail.join(' › ')]),
    ...state(
      'title block',
      opening.filter((line) => line !== comparable(view.headline ?? '') && !READ_APART.test(line)),
    ),
    ...state(
      'question',
      questions.map(({ question, answer }) => `${question} – ${answer}`),
    ),
    ...state('claim', claims),
    ...state(
      'text',
      blocks.filter((block) => !asked.has(block)),
    ),
  ];
}

function sharingStatements($: CheerioAPI): readonly Statement[] {
  return $('meta[property], meta[name^="twitter:"]')
    .toArray()
    .flatMap((element) => {
      const { property, name, content } = element.attribs;
      return statementsOf(property ?? name ?? '', '', content);
    });
}

function alternateStatements($: CheerioAPI): readonly Statement[] {
  return $('link[rel="alternate"]')
    .toArray()
    .map(({ attribs: { type = '', title = '', hreflang = '', href = '' } }) =>
      statement('alternate', '', [type, hreflang, title, href].filter((part) => part).join(' ')),
    );
}

/** The addresses of places within the text. Those of questions stand in the structured data. */
function anchorStatements($: CheerioAPI): readonly Statement[] {
  return $('main :is(h2, h3)[id]')
    .toArray()
    .map((heading) => statement('anchor', '', `#${$(heading).attr('id') ?? ''}`));
}

function linksIn($: CheerioAPI, selector: string): readonly string[] {
  return $(selector)
    .toArray()
    .map((link) => `${fold($(link).text())} ${mark($(link).attr('href') ?? '')}`);
}

const graphSchema = z.object({ '@graph': z.array(z.unknown()) });

function graphIn($: CheerioAPI): readonly unknown[] {
  return $('script[type="application/ld+json"]')
    .toArray()
    .flatMap((script) => {
      const json: unknown = JSON.parse($(script).text());
      return graphSchema.safeParse(json).data?.['@graph'] ?? [json];
    });
}
