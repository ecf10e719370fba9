/** One holder of a part of the work, or the gap between two. */
export interface SeamPart {
  readonly name: string;
  readonly owns: string;
  readonly isGap: boolean;
}

/** A part as a box; distances in pixels, the width being the drawing's own. */
export interface SeamBox extends SeamPart {
  readonly y: number;
  readonly height: number;
  readonly ownsLines: readonly string[];
  /** The ground of the text in a hatched part. */
  readonly plate: { readonly width: number; readonly height: number };
}

export const SEAM_TEXT = {
  /** Distance of the text from the box's left edge. */
  inset: 14,
  nameBaseline: 26,
  lineHeight: 17,
  fontSize: 12,
} as const;

/** Distance of a plate from the edges of its box, and of its text from the plate's. */
export const PLATE_INSET = 8;

const LEAST_BOX_HEIGHT = 70;
/** The advance of one letter of the label face, in em; its fallbacks are narrower. */
const ADVANCE = 0.64;
/** Letters that fit on a line of the narrowest drawing, 250 px wide. */
const LINE_LENGTH = 28;

/** The height in which each part of every arrangement has room for its text. */
export function seamHeight(arrangements: readonly (readonly SeamPart[])[]): number {
  return Math.max(
    ...arrangements.map(
      (parts) =>
        parts.length *
        Math.max(
          LEAST_BOX_HEIGHT,
          ...parts.map(({ owns }) => plateHeight(wrapLabel(owns, LINE_LENGTH)) + 2 * PLATE_INSET),
        ),
    ),
  );
}

/** Stacks the parts of an arrangement so that they fill `height` pixels evenly. */
export function layOutSeam(parts: readonly SeamPart[], height: number): readonly SeamBox[] {
  const each = height / parts.length;
  return parts.map((part, index) => {
    const ownsLines = wrapLabel(part.owns, LINE_LENGTH);
    const longest = Math.max(part.name.length, ...ownsLines.map((line) => line.length));
    return {
      ...part,
      y: Math.round(index * each),
      height: Math.round((index + 1) * each) - Math.round(index * each),
      ownsLines,
      plate: {
        width: Math.ceil(longest * ADVANCE * SEAM_TEXT.fontSize) + 2 * PLATE_INSET,
        height: plateHeight(ownsLines),
      },
    };
  });
}

/** From the plate's top to below its last line: the name's baseline, the lines, and room for descenders. */
function plateHeight(ownsLines: readonly string[]): number {
  const { nameBaseline, lineHeight } = SEAM_TEXT;
  return nameBaseline - PLATE_INSET + ownsLines.length * lineHeight + PLATE_INSET;
}

/** Breaks a text into lines of at most `length` letters; a longer word keeps its own line. */
export function wrapLabel(text: string, length: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= length) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
