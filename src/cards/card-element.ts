import { schemes } from '../../tailwind.config.ts';
import { mark } from '../drawing/mark.ts';
import { site } from '../site.ts';
import { CARD_HEIGHT, CARD_WIDTH } from './card-path.ts';
import type { Card, Cell } from './card.ts';
import { labelSize, TITLE_LINE, titleSize } from './text-size.ts';

type Style = Readonly<Record<string, string | number>>;

/** An element as Satori takes it: what JSX would make, without JSX. */
export interface CardElement {
  readonly type: string;
  readonly props: {
    readonly style?: Style;
    readonly children?: readonly CardElement[] | string;
    readonly [attribute: string]: unknown;
  };
}

/** A part of the card, in pixels from its upper left corner. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The names by which a card asks for the two typefaces of the site. */
export const TEXT_FACE = 'Text';
export const LABEL_FACE = 'Label';

const NAME = site.name.toUpperCase();
const NAME_STYLE: Style = { letterSpacing: '0.18em' };

const { paper, sheet, ink, soft, line, grid, signal } = schemes.light;

const CARD: Box = { left: 0, top: 0, width: CARD_WIDTH, height: CARD_HEIGHT };

/**
 * The sheet is eight zones wide and four high, and the squares of its paper are as large: a finer
 * grid costs a fifth of the file, and a small preview does not show it.
 */
const ZONE = 144;
const ACROSS = 8;
const DOWN = 4;
const SHEET: Box = {
  left: (CARD_WIDTH - ACROSS * ZONE) / 2,
  top: (CARD_HEIGHT - DOWN * ZONE) / 2,
  width: ACROSS * ZONE,
  height: DOWN * ZONE,
};
const COLUMNS = Array.from({ length: ACROSS - 1 }, (_, index) => SHEET.left + (index + 1) * ZONE);
const LINES = Array.from({ length: DOWN - 1 }, (_, index) => SHEET.top + (index + 1) * ZONE);
const BOTTOM = SHEET.top + SHEET.height;
const RIGHT = SHEET.left + SHEET.width;

const ROWS = 2;
const ROW = 90;
const BLOCK_TOP = BOTTOM - ROWS * ROW;
/** The name takes the first two zones of the title block, its cells the other six. */
const CELLS_LEFT = SHEET.left + 2 * ZONE;

/** Of the lines: a preview of a quarter of the size still shows them. */
const STROKE = 3;
const GRID_STROKE = 2;
/** Of the marks of the zones around the frame. */
const TICK = 15;

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

/** The cells, each with its box: a row shares its width among them. */
function placeCells(rows: Card['rows']): readonly (Cell & Box)[] {
  return rows.flatMap((row, index) => {
    const width = (RIGHT - CELLS_LEFT) / row.length;
    return row.map((cell, column) => ({
      ...cell,
      left: CELLS_LEFT + column * width,
      top: BLOCK_TOP + index * ROW,
      width,
      height: ROW,
    }));
  });
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

/** The lines of the paper, as far as the title block. */
function squares(): string {
  return [
    ...COLUMNS.map((x) => `M${x} ${SHEET.top}V${BLOCK_TOP}`),
    ...LINES.filter((y) => y < BLOCK_TOP).map((y) => `M${SHEET.left} ${y}H${RIGHT}`),
  ].join('');
}

/** The frame of the sheet, with a tick at each zone. */
function frame(): string {
  return [
    `M${SHEET.left} ${SHEET.top}H${RIGHT}V${BOTTOM}H${SHEET.left}Z`,
    ...COLUMNS.map((x) => `M${x} ${SHEET.top}v${-TICK}M${x} ${BOTTOM}v${TICK}`),
    ...LINES.map((y) => `M${SHEET.left} ${y}h${-TICK}M${RIGHT} ${y}h${TICK}`),
  ].join('');
}

/** The lines of the title block: above it, beside the name, and around its cells. */
function blockLines(rows: Card['rows']): string {
  return [
    `M${SHEET.left} ${BLOCK_TOP}H${RIGHT}`,
    ...(rows.length > 0 ? [`M${CELLS_LEFT} ${BLOCK_TOP}V${BOTTOM}`] : []),
    ...rows.slice(1).map((_, index) => `M${CELLS_LEFT} ${BLOCK_TOP + (index + 1) * ROW}H${RIGHT}`),
    ...placeCells(rows)
      .filter(({ left }) => left > CELLS_LEFT)
      .map(({ left, top }) => `M${left} ${top}v${ROW}`),
  ].join('');
}

function drawing(box: Box, viewBox: string, children: readonly CardElement[]): CardElement {
  return element(
    'svg',
    { viewBox, width: box.width, height: box.height, style: at(box) },
    children,
  );
}

function area({ left, top, width, height }: Box, fill: string): CardElement {
  return element('rect', { x: left, y: top, width, height, fill });
}

function stroke(d: string, color: string, width: number): CardElement {
  return element('path', { d, fill: 'none', stroke: color, 'stroke-width': width });
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

function at(box: Omit<Box, 'height'> & Partial<Box>): Style {
  return { ...box, display: 'flex', position: 'absolute' };
}

function element(
  type: string,
  attributes: Omit<CardElement['props'], 'children'>,
  children?: readonly CardElement[] | string,
): CardElement {
  return { type, props: children === undefined ? attributes : { ...attributes, children } };
}
