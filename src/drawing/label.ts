/** The size of a drawing's labels, in pixels; `figure text` in src/styles/figures/common.css sets it. */
export const LABEL_SIZE = 12;

/** The advance of one letter of the label face, in em; its fallbacks are narrower. */
const ADVANCE = 0.64;

/** The width of the narrowest drawing, in pixels: a phone of 320 px without its margins. */
export const NARROWEST = 250;

/** The width of a label, in pixels. */
export function labelWidth(text: string): number {
  return text.length * ADVANCE * LABEL_SIZE;
}

/** A length in pixels as percent of the narrowest drawing, where it takes the largest share. */
export function narrowPercent(pixels: number): number {
  return (pixels / NARROWEST) * 100;
}

/** A percentage with one decimal: within half a pixel on the widest drawing. */
export function roundPercent(value: number): number {
  return Math.round(value * 10) / 10;
}
