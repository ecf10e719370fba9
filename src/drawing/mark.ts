/** The mark: a T drawn as a plan (a beam, and a post on its ground line), and one stroke that is being built. */
export const mark = {
  viewBox: '0 0 24 24',
  strokeWidth: 2.4,
  plan: 'M2 4h20M12 4v17M5 21h14',
  built: 'M12 12.5 19 4.8',
} as const;

interface MarkColors {
  readonly ink: string;
  readonly signal: string;
}

/** The mark as a file of its own, which follows the reader's color scheme. */
export function markSvg({
  light,
  dark,
}: {
  readonly light: MarkColors;
  readonly dark: MarkColors;
}): string {
  const style = ({ ink, signal }: MarkColors) => `.p{stroke:${ink}}.b{stroke:${signal}}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${mark.viewBox}" fill="none" stroke-width="${mark.strokeWidth}"><style>${style(light)}@media (prefers-color-scheme:dark){${style(dark)}}</style><path class="p" d="${mark.plan}"/><path class="b" d="${mark.built}"/></svg>\n`;
}
