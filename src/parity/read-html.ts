import { load, type CheerioAPI } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';
import { comparable, correctionLine, fold, mark, type Question, type View } from './view.ts';

/** Elements that begin a block of their own; what stands outside of them belongs to the block around. */
const BLOCKS = new Set(
  'article aside blockquote details dd div dl dt figcaption figure h1 h2 h3 h4 header li main ol p pre section summary table tbody td th thead tr ul'.split(
    ' ',
  ),
);

/** Lines that a page sets as blocks although they are words within one, and that a copy sets apart too. */
const APART = 'figcaption > strong, .stat small, .note';

/** Blocks whose parts make up one line. */
const LINES = '.title-block div, .map dl div';

/** What a reader is led elsewhere by. */
const AROUND_THE_TEXT =
  'nav, form, script, template, svg, [aria-hidden="true"], .further, .edit, details a';

/** What the built page at an absolute address says to its reader. */
export function readPage(html: string, url: string): View {
  const $ = load(html);
  const main = $('main');
  const trail = $('.breadcrumb li')
    .toArray()
    .map((step) => fold($(step).text()));
  main.find(AROUND_THE_TEXT).remove();
  const entries = $('.sources li')
    .toArray()
    .map((entry) => $(entry).children('a').first());
  const byNumber = (number: string) => entries[Number(number) - 1]?.attr('href') ?? '';
  const dates = new Map(
    main
      .find('.title-block div:has(time)')
      .toArray()
      .map((cell) => [$(cell).find('dt').text(), $(cell).find('time').attr('datetime') ?? '']),
  );
  const author = main.find('.title-block [rel="author"]').text();
  const questions = main
    .find('details')
    .toArray()
    .map((details): Question => ({
      question: fold($(details).find('summary').text()),
      answer: fold($(details).find('p').text()),
    }));
  return {
    headline: fold(main.find('h1').text()),
    answer: fold(main.find('.answer, .lead').first().text()),
    ...(author === '' ? {} : { author: fold(author) }),
    published: dates.get('Published'),
    updated: dates.get('Updated'),
    reviewed: dates.get('Figures checked') ?? dates.get('Reviewed'),
    questions,
    sources: entries.map((link) => `${fold(link.text())} ${mark(link.attr('href') ?? '')}`),
    claims: claimsOf($, byNumber),
    corrections: main
      .find('.corrections li')
      .toArray()
      .map((item) => {
        const words = $(item).clone();
        const day = words.find('small').remove().find('time').attr('datetime') ?? '';
        return correctionLine(day, words.text());
      }),
    trail,
    ...pageBlocks($, byNumber, url),
  };
}

const SENTENCES = new Intl.Segmenter('en-US', { granularity: 'sentence' });

/** The sentences around marked numbers, behind the name of their row in a table, and the callouts. */
function claimsOf($: CheerioAPI, byNumber: (number: string) => string): readonly string[] {
  const claims = new Set<string>();
  const see = (text: string, number: string) =>
    claims.add(`${fold(text)} ${mark(byNumber(number))}`);
  $('main .cited').each((_, cited) => {
    const block = $(cited).closest('.note, p, li, td, h2, h3');
    const place = block.find('.cited').index(cited);
    const words = block.clone();
    words.find('sup, .note').remove();
    const number = words.find('.cited').eq(place);
    number.text(`${START}${number.text()}`);
    const sentence = [...SENTENCES.segment(fold(words.text()))].find(({ segment }) =>
      segment.includes(START),
    );
    const cell = $(cited).closest('td');
    const name = cell.siblings().addBack().first().clone();
    name.find('sup').remove();
    const row = cell.prev().length > 0 ? fold(name.text()).replace(/:.*/, '') : '';
    see(
      `${row === '' ? '' : `${row}: `}${sentence?.segment.replace(START, '') ?? ''}`,
      $(cited).find('sup a').text(),
    );
  });
  $('main .stat').each((_, callout) => {
    const figure = $(callout).children('.dimension');
    see(`${figure.text()}: ${figure.next('p').text()}`, numberOf($, $(callout).find('> small a')));
    $(callout)
      .find('.companions p')
      .each((__, companion) => {
        const [name, measures] = $(companion).contents().toArray();
        see(
          `${$(name).text().replace(/\.$/, '')}: ${$(measures).text().replace(/ \($/, '')}`,
          numberOf($, $(companion).find('a')),
        );
      });
  });
  return [...claims].sort();
}

/** Stands where a number begins; no page prints it. */
const START = '\u0002';

function numberOf($: CheerioAPI, link: ReturnType<CheerioAPI>): string {
  return ($(link).attr('href') ?? '').replace('#', '');
}

function pageBlocks($: CheerioAPI, byNumber: (number: string) => string, url: string) {
  const main = $('main');
  main.find('sup').each((_, sup) => {
    $(sup).replaceWith(mark(byNumber($(sup).children('a').text())));
  });
  // A heading is a link to itself, which copies leave out.
  main.find('a[href]:not(h2 > a, h3 > a)').each((_, link) => {
    const isSource = $(link).is('.stat a[href^="#"]');
    const address = $(link).attr('href') ?? '';
    $(link).append(mark(isSource ? byNumber(numberOf($, $(link))) : absolute(address, url)));
  });
  main.find(APART).each((_, words) => {
    const isNote = $(words).is('.note');
    const block = $('<p>').append(isNote ? 'Note: ' : '', $(words).contents());
    if (isNote) main.append(block);
    else $(words).before(block);
    $(words).remove();
  });
  main.find('.guide-index li > *').before(' ');
  main.find(LINES).each((_, line) => {
    const parts = $(line).children().toArray();
    $(line).text(parts.map((part) => $(part).text()).join(' '));
  });
  const opening = main.find('h1, .title-block div').toArray().flatMap(blocksOf);
  main.find('h1, .title-block').remove();
  return { opening, blocks: main.toArray().flatMap(blocksOf) };
}

/** An address elsewhere as it was written, one of the site in full. */
function absolute(address: string, url: string): string {
  return /^[a-z]+:/.test(address) ? address : new URL(address, url).href;
}

/** What HTML says: the words of each block without those of the blocks in it. */
export function readHtmlBlocks(html: string): readonly string[] {
  const $ = load(html, null, false);
  $('a').each((_, link) => {
    const address = mark($(link).attr('href') ?? '');
    if (isNumber($(link).text())) $(link).replaceWith(address);
    else $(link).append(address);
  });
  return $.root()
    .contents()
    .toArray()
    .flatMap((node) => ('attribs' in node ? blocksOf(node) : []));
}

/** Whether the words of a link are the number of a source. */
export function isNumber(words: string): boolean {
  return /^\[\d+\]$/.test(words);
}

function blocksOf(element: Element): readonly string[] {
  const inner: string[] = [];
  const wordsOf = (node: AnyNode): string => {
    if (!('attribs' in node)) return 'data' in node ? node.data : '';
    if (node.name === 'br') return ' ';
    if (!BLOCKS.has(node.name)) return node.children.map(wordsOf).join('');
    inner.push(...blocksOf(node));
    return ' ';
  };
  const own = comparable(element.children.map(wordsOf).join(''));
  return own === '' ? inner : [own, ...inner];
}
