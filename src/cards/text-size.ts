/** The width of every character of the label face, B612 Mono, in ems. */
const LABEL_ADVANCE = 0.65;

/** More than an average character of a headline takes in the text face, in ems, so that a line holds what is expected of it. */
const TITLE_ADVANCE = 0.54;

/** A headline is never larger, nor so small that a preview loses it. */
const LARGEST_TITLE = 128;
const SMALLEST_TITLE = 48;

/** The height of a line of a headline, in ems. */
export const TITLE_LINE = 1.08;

/** The largest size up to `largest`, in pixels, in which a label stays on one line of this width. */
export function labelSize(text: string, width: number, largest: number): number {
  return Math.min(largest, Math.floor(width / (text.length * LABEL_ADVANCE)));
}

/** The largest size, in pixels, in which a headline fits into a box. */
export function titleSize(
  title: string,
  box: { readonly width: number; readonly height: number },
): number {
  let size = LARGEST_TITLE;
  while (size > SMALLEST_TITLE && !fits(title, size, box)) size -= 2;
  return size;
}

function fits(
  title: string,
  size: number,
  { width, height }: { readonly width: number; readonly height: number },
): boolean {
  const room = Math.floor(width / (size * TITLE_ADVANCE));
  const words = title.split(' ');
  if (words.some((word) => word.length > room)) return false;
  let lines = 1;
  let used = 0;
  for (const { length } of words) {
    if (used > 0 && used + 1 + length > room) {
      lines += 1;
      used = length;
    } else {
      used += used > 0 ? 1 + length : length;
    }
  }
  return lines * size * TITLE_LINE <= height;
}
