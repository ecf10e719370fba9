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
  /** How wide a plate behind the text of a hatched part has to be. */
  readonly plateWidth: number;
}

export const SEAM_TEXT = {
  /** Distance of the text from the box's left and top edge. */
  inset: 14,
  nameBaseline: 26,
  lineHeight: 17,
  fontSize: 12,
} as const;

const BOX_HEIGHT = 70;
/** The advance of one letter of the label face, in em; its fallbacks are narrower. */
const ADVANCE = 0.64;
/** Letters that fit on a line of the narrowest drawing, 250 px wide. */
const LINE_LENGTH = 30;

/** The height of a drawing in which each of `partCount` parts has room for its text. */
export function seamHeight(partCount: number): number {
  return partCount * BOX_HEIGHT;
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
      plateWidth: Math.ceil(longest * ADVANCE * SEAM_TEXT.fontSize) + 12,
    };
  });
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
