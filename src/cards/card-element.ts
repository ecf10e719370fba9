import { schemes } from '../../tailwind.config.ts';
import { mark } from '../drawing/mark.ts';
import { site } from '../site.ts';
import { CARD_HEIGHT, CARD_WIDTH } from './card-path.ts';
import type { Card } from './card.ts';
import {
  BLOCK_TOP,
  blockLines,
  CARD,
  frame,
  placeCells,
  RIGHT,
  SHEET,
  squares,
  ZONE,
} from './sheet.ts';
import { labelSize, TITLE_LINE, titleSize } from './text-size.ts';
import {
  area,
  at,
  type Box,
  type CardElement,
  drawing,
  element,
  stroke,
  type Style,
} from './element.ts';

/** The names by which a card asks for the two typefaces of the site. */
export const TEXT_FACE = 'Text';
export const LABEL_FACE = 'Label';

const NAME = site.name.toUpperCase();
const NAME_STYLE: Style = { letterSpacing: '0.18em' };

const { paper, sheet, ink, soft, line, grid, signal } = schemes.light;

/** Of the lines: a preview of a quarter of the size still shows them. */
const STROKE = 3;
const GRID_STROKE = 2;
/** The free space at the sides of the headline, and of a cell. */
const PADDING = 40;
const CELL_PADDING = 24;

const PLACE_SIZE = 34;
const LABEL_SIZE = 24;
const VALUE_SIZE = 34;

/** The drawing of a card: a sheet of squared paper in its frame, the headline, and the title block. */
export function cardElement({ place, title, rows }: Card): CardElement {
  return element('div', { style: { ...at(CARD), position: 'relative' } }, [
    drawing(CARD, `0 0 ${CARD_WIDTH} ${CARD_HEIGHT}`, [
      area(CARD, paper),
      area(SHEET, sheet),
      stroke(squares(), grid, GRID_STROKE),
      stroke(`${frame()}${blockLines(rows)}`, line, STROKE),
    ]),
    ...headline(place, title),
    ...(rows.length > 0 ? nameCell() : nameAcross()),
    ...titleBlock(rows),
  ]);
}

/** Where the headline stands: below the place of the page, where there is one. */
function titleBox({ place }: Pick<Card, 'place'>): Box {
  const top = SHEET.top + (place === undefined ? PADDING : 84);
  return {
    left: SHEET.left + PADDING,
    top,
    width: SHEET.width - 2 * PADDING,
    height: BLOCK_TOP - 24 - top,
  };
}

function headline(place: Card['place'], title: string): readonly CardElement[] {
  const box = titleBox({ place });
  const heading = element(
    'div',
    {
      style: {
        ...at(box),
        color: ink,
        fontFamily: TEXT_FACE,
        fontSize: titleSize(title, box),
        letterSpacing: '-0.015em',
        lineHeight: TITLE_LINE,
        textWrap: 'balance',
      },
    },
    title,
  );
  if (place === undefined) return [heading];
  const { left, width } = box;
  const size = labelSize(place, width, PLACE_SIZE);
  return [label(place, { left, top: SHEET.top + 30, width }, size, line), heading];
}

function titleBlock(rows: Card['rows']): readonly CardElement[] {
  const cells = placeCells(rows).map((cell) => ({
    ...cell,
    left: cell.left + CELL_PADDING,
    width: cell.width - 2 * CELL_PADDING,
  }));
  const size = Math.min(...cells.map(({ value, width }) => labelSize(value, width, VALUE_SIZE)));
  return cells.flatMap(({ label: name, value, left, top, width }) => [
    label(name, { left, top: top + 12, width }, LABEL_SIZE, soft),
    label(value, { left, top: top + 40, width }, size, ink),
  ]);
}

/** The firm's mark above its name, as a drawing office has them in its title block. */
function nameCell(): readonly CardElement[] {
  const side = 88;
  const width = 2 * ZONE;
  return [
    firmMark({
      left: SHEET.left + (width - side) / 2,
      top: BLOCK_TOP + 26,
      width: side,
      height: side,
    }),
    // The space after the last letter is made up for before the first.
    label(NAME, { left: SHEET.left, top: BLOCK_TOP + 124, width }, 31, ink, {
      ...NAME_STYLE,
      justifyContent: 'center',
      paddingLeft: '0.18em',
    }),
  ];
}

/** The firm's mark and name where no other cell needs the room. */
function nameAcross(): readonly CardElement[] {
  const left = SHEET.left + PADDING;
  const beside = left + 132;
  return [
    firmMark({ left, top: BLOCK_TOP + 40, width: 100, height: 100 }),
    label(NAME, { left: beside, top: BLOCK_TOP + 54, width: RIGHT - beside }, 60, ink, NAME_STYLE),
  ];
}

function firmMark(box: Box): CardElement {
  return drawing(box, mark.viewBox, [
    stroke(mark.plan, ink, mark.strokeWidth),
    stroke(mark.built, signal, mark.strokeWidth),
  ]);
}

function label(
  text: string,
  box: Omit<Box, 'height'>,
  fontSize: number,
  color: string,
  style: Style = {},
): CardElement {
  return element(
    'div',
    {
      style: {
        ...at(box),
        color,
        fontFamily: LABEL_FACE,
        fontSize,
        lineHeight: 1.2,
        whiteSpace: 'nowrap',
        ...style,
      },
    },
    text,
  );
}
