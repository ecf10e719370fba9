import { load, type CheerioAPI } from 'cheerio';
import { isExternal } from '../domain/content-path.ts';
import { boxes, captions, ladders, maps, plots, type Selection } from './plain-figures.ts';

/** A built page without its dress: what it says, as plain HTML that stands without styles. */
export interface PlainPage {
  /** The headline, as text. */
  readonly title: string;
  /**
   * A list of the page's address and of what its title block says, then all that follows: the first
   * paragraph, the text, the questions, the sources. Addresses are absolute.
   */
  readonly html: string;
}

/** What leads elsewhere, or is for the eye alone. */
const AROUND_THE_TEXT = 'nav, form, script, template, .further, .edit';

/** What HTML says with more than an element's name: a cell's width, where a link leads. */
const KEPT_ATTRIBUTES = ['colspan', 'href'];

/**
 * A built page as plain HTML. It is read from the page and not from its text, so that whatever a
 * reader is shown, by whichever component, is what the copies hold.
 * @throws {Error} when the page has no headline.
 */
export function plainPage(page: string, url: string): PlainPage {
  const $ = load(page);
  const main = $('main');
  const title = main.find('h1').first().text().trim();
  if (title === '') throw new Error(`The page ${url} has no headline.`);

  main.find(AROUND_THE_TEXT).remove();
  for (const plain of [
    sourceMarks,
    plots,
    ladders,
    maps,
    boxes,
    captions,
    smallPrint,
    callouts,
    notes,
    questions,
    guideLists,
    changes,
    headings,
  ]) {
    plain($, main);
  }
  main.find('svg, [aria-hidden="true"]').remove();
  main.find('a[href]').each((_, link) => {
    const address = $(link).attr('href') ?? '';
    // An address elsewhere stays as it was written.
    if (!isExternal(address)) $(link).attr('href', new URL(address, url).href);
  });
  facts($, main, url);
  main.find('h1').remove();
  return { title, html: bareHtml($, main) };
}

/** A number behind a figure becomes `[1]`, and both it and a callout's source lead to the publication. */
function sourceMarks($: CheerioAPI, main: Selection) {
  main.find('sup').each((_, mark) => {
    const link = $(mark).children('a');
    link.text(`[${link.text().trim()}]`);
    // Below a figure marks follow each other, in a sentence they follow a word.
    if ($(mark).parent('small').length > 0) $(mark).before(' ');
    $(mark).replaceWith(link);
  });
  main.find('.sources li').each((_, entry) => {
    const address = $(entry).children('a').first().attr('href') ?? '';
    main.find(`a[href="#${$(entry).attr('id') ?? ''}"]`).attr('href', address);
  });
}

/** Small print is a paragraph: the sources of a figure, whose number a callout shows and what that does not. */
function smallPrint($: CheerioAPI, main: Selection) {
  main.find('figure > small, .stat small').each((_, small) => {
    $(small).replaceWith($('<p>').append($(small).contents()));
  });
}

/** A callout is a quotation: the figure, what it measures, whose it is and what it does not show. */
function callouts($: CheerioAPI, main: Selection) {
  main.find('.stat').each((_, callout) => {
    $(callout).replaceWith($('<blockquote>').append($(callout).contents()));
  });
}

/** A note in the margin follows the paragraph or the table that it stands beside. */
function notes($: CheerioAPI, main: Selection) {
  // Each is put right behind its paragraph, so the last one of a paragraph goes first.
  for (const note of main.find('.note').toArray().reverse()) {
    const beside = $(note).closest('p, li, table');
    const quote = $('<blockquote>').append($('<p>').append('Note: ', $(note).contents()));
    $(note).remove();
    if (beside.is('li')) beside.append(quote);
    else beside.after(quote);
  }
}

/** A question is a heading, and its answer the paragraph below it. */
function questions($: CheerioAPI, main: Selection) {
  main.find('details').each((_, details) => {
    const question = $('<h3>').text($(details).children('summary').text().trim());
    $(details).replaceWith([question, $(details).find('p')].flatMap((part) => part.toArray()));
  });
}

/** An entry of a list of guides is a sentence: the name, what it answers, where it stands. */
function guideLists($: CheerioAPI, main: Selection) {
  main.find('.guide-index li').each((_, entry) => {
    $(entry).children('span').before(': ');
    $(entry).children('small').before(' (').after(')');
  });
}

/** A change, and a correction, is a line that begins with its day. */
function changes(_: CheerioAPI, main: Selection) {
  main.find('.changes time, .corrections time').after(':');
}

/** A heading leads nowhere: on the page it is a link to itself. */
function headings($: CheerioAPI, main: Selection) {
  main.find(':is(h2, h3) > a').each((_, link) => {
    $(link).replaceWith($(link).contents());
  });
}

/**
 * The title block is a list at the beginning. Whoever reads a copy is told what a reader of the page
 * is told before the text, the interest of its author above all, and where the page is.
 */
function facts($: CheerioAPI, main: Selection, url: string) {
  const list = $('<ul>').append(
    $('<li>').append('Address: ', $('<a>').attr('href', url).text(url)),
  );
  main.find('.title-block div').each((_, cell) => {
    const label = $(cell).find('dt').text().trim();
    list.append($('<li>').append(`${label}: `, $(cell).find('dd').contents()));
  });
  main.find('.title-block').remove();
  main.prepend(list);
}

/** HTML without what only styles and scripts need: attributes, elements without a meaning, blanks that keep a line whole. */
function bareHtml($: CheerioAPI, selection: Selection): string {
  for (const element of selection.find('*').toArray()) {
    for (const name of Object.keys(element.attribs)) {
      if (!KEPT_ATTRIBUTES.includes(name)) $(element).removeAttr(name);
    }
  }
  selection
    .find('article, header, div, section, aside, figure, small, span, time, button')
    .each((_, element) => {
      $(element).replaceWith($(element).contents());
    });
  return (selection.html() ?? '').replaceAll('&nbsp;', ' ').trim();
}
