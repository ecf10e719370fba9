import { CARD_HEIGHT, CARD_WIDTH } from './card-path.ts';
import type { Card, Cell } from './card.ts';
import type { Box } from './element.ts';

/** The whole card. */
export const CARD: Box = { left: 0, top: 0, width: CARD_WIDTH, height: CARD_HEIGHT };

/**
 * The sheet is eight zones wide and four high, and the squares of its paper are as large: a finer
 * grid costs a fifth of the file, and a small preview does not show it.
 */
export const ZONE = 144;
const ACROSS = 8;
const DOWN = 4;
/** The sheet of paper on it, within its frame. */
export const SHEET: Box = {
  left: (CARD_WIDTH - ACROSS * ZONE) / 2,
  top: (CARD_HEIGHT - DOWN * ZONE) / 2,
  width: ACROSS * ZONE,
  height: DOWN * ZONE,
};
const COLUMNS = Array.from({ length: ACROSS - 1 }, (_, index) => SHEET.left + (index + 1) * ZONE);
const LINES = Array.from({ length: DOWN - 1 }, (_, index) => SHEET.top + (index + 1) * ZONE);
const BOTTOM = SHEET.top + SHEET.height;
/** Where the sheet ends on the right. */
export const RIGHT = SHEET.left + SHEET.width;

const ROWS = 2;
const ROW = 90;
/** Where its title block begins. */
export const BLOCK_TOP = BOTTOM - ROWS * ROW;
/** The name takes the first two zones of the title block, its cells the other six. */
const CELLS_LEFT = SHEET.left + 2 * ZONE;

/** Of the marks of the zones around the frame. */
const TICK = 15;

/** The cells, each with its box: a row shares its width among them. */
export function placeCells(rows: Card['rows']): readonly (Cell & Box)[] {
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

/** The lines of the paper, as far as the title block. */
export function squares(): string {
  return [
    ...COLUMNS.map((x) => `M${x} ${SHEET.top}V${BLOCK_TOP}`),
    ...LINES.filter((y) => y < BLOCK_TOP).map((y) => `M${SHEET.left} ${y}H${RIGHT}`),
  ].join('');
}

/** The frame of the sheet, with a tick at each zone. */
export function frame(): string {
  return [
    `M${SHEET.left} ${SHEET.top}H${RIGHT}V${BOTTOM}H${SHEET.left}Z`,
    ...COLUMNS.map((x) => `M${x} ${SHEET.top}v${-TICK}M${x} ${BOTTOM}v${TICK}`),
    ...LINES.map((y) => `M${SHEET.left} ${y}h${-TICK}M${RIGHT} ${y}h${TICK}`),
  ].join('');
}

/** The lines of the title block: above it, beside the name, and around its cells. */
export function blockLines(rows: Card['rows']): string {
  return [
    `M${SHEET.left} ${BLOCK_TOP}H${RIGHT}`,
    ...(rows.length > 0 ? [`M${CELLS_LEFT} ${BLOCK_TOP}V${BOTTOM}`] : []),
    ...rows.slice(1).map((_, index) => `M${CELLS_LEFT} ${BLOCK_TOP + (index + 1) * ROW}H${RIGHT}`),
    ...placeCells(rows)
      .filter(({ left }) => left > CELLS_LEFT)
      .map(({ left, top }) => `M${left} ${top}v${ROW}`),
  ].join('');
}
