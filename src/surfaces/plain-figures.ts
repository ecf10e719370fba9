import type { Cheerio, CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';

/** Elements of a page. */
export type Selection = Cheerio<Element>;

/** A plot is the table of its values. The scale of one whose values have heads of their own stands above it. */
export function plots($: CheerioAPI, main: Selection) {
  main.find('.plot').each((_, plot) => {
    const head = $(plot).find('thead th').last();
    const span = Number(head.attr('colspan') ?? 1) - 1;
    if (span > 0) head.attr('colspan', widerThanOne(span));
    else $(plot).before($('<p>').text(head.remove().text().trim()));
    $(plot).find('td:has(> svg)').remove();
    $(plot).find('tr:not(.total) th > span').prepend(':');
    $(plot).find('.total td').attr('colspan', widerThanOne(span));
  });
}

/** The attribute of a cell as wide as some columns; a cell of one column has none. */
function widerThanOne(span: number): string | null {
  return span > 1 ? String(span) : null;
}

/** A ladder counts down on the page, since its lowest rung is drawn at the bottom; a plain list counts up. */
export function ladders($: CheerioAPI, main: Selection) {
  main.find('.ladder').each((_, ladder) => {
    $(ladder).append($(ladder).children().toArray().reverse());
  });
}

/** The rooms of a map are a list below their region. */
export function maps($: CheerioAPI, main: Selection) {
  main.find('.map dl').each((_, rooms) => {
    const list = $('<ul>');
    for (const room of $(rooms).children().toArray()) {
      const name = $('<b>').text($(room).find('dt').text().trim());
      const uses = $(room)
        .find('dd')
        .toArray()
        .map((use) => $(use).text().trim());
      list.append($('<li>').append(name, `: ${uses.join(' ')}`));
    }
    $(rooms).replaceWith(list);
  });
}

/** A box of a diagram is an entry of a list: its name, and what it is or has. Layers follow each other. */
export function boxes($: CheerioAPI, main: Selection) {
  main.find('.architecture').each((_, diagram) => {
    const [first, ...others] = $(diagram).find('ul').toArray();
    if (first) $(first).append($(others).remove().children());
  });
  main.find('.seam b, .architecture ul b').after(':');
  main.find('.seam li > p').each((_, box) => {
    $(box).replaceWith($(box).contents());
  });
}

/** A figure's title and its finding are a paragraph each. */
export function captions($: CheerioAPI, main: Selection) {
  main.find('figcaption').each((_, caption) => {
    const title = $('<p>').append($(caption).children('strong').remove());
    const finding = $('<p>').text($(caption).text().trim());
    $(caption).replaceWith([title, finding].flatMap((part) => part.toArray()));
  });
}
