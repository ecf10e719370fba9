import type { Config } from 'tailwindcss';
import plugin from 'tailwindcss/plugin.js';

/**
 * The colors of the drawing set, once. `ink`, `soft`, `line` and `signal` reach 7:1 on `sheet` and
 * on `paper` in every scheme (tests/tailwind.config.test.ts measures it). `hairline` only separates.
 */
export const schemes = {
  /** Ink on drafting paper. */
  light: {
    paper: '#f1efe4',
    sheet: '#fbfaf4',
    ink: '#14202c',
    soft: '#3d4a57',
    line: '#1c4a7d',
    hairline: '#b9c3c9',
    grid: '#1c4a7d10',
    signal: '#8f2409',
  },
  /** What such drawings really were: a blueprint. */
  dark: {
    paper: '#0a1f33',
    sheet: '#0e2944',
    ink: '#eaf2f8',
    soft: '#bfd0de',
    line: '#a6cdf0',
    hairline: '#38597a',
    grid: '#9cc7ee10',
    signal: '#ffb59e',
  },
  /** Black on white, whatever the reader's scheme. */
  print: {
    paper: '#ffffff',
    sheet: '#ffffff',
    ink: '#000000',
    soft: '#333333',
    line: '#223344',
    hairline: '#999999',
    grid: '#ffffff00',
    signal: '#6d1b07',
  },
} as const;

type ColorName = keyof (typeof schemes)['light'];

const colorNames = Object.keys(schemes.light) as ColorName[]; // `keys` types as string[].

/** The custom property of each color. Every page holds each use of it, so the names have one letter. */
const properties: Record<ColorName, string> = {
  paper: '--p',
  sheet: '--s',
  ink: '--i',
  soft: '--o',
  line: '--l',
  hairline: '--h',
  grid: '--g',
  signal: '--x',
};
const colors = Object.fromEntries(colorNames.map((name) => [name, `var(${properties[name]})`]));

const variables = (scheme: Record<ColorName, string>) =>
  Object.fromEntries(colorNames.map((name) => [properties[name], scheme[name]]));

/** A quarter of the baseline: the reading line is 4 of them, 28 px where a rem is 18 px. */
const QUARTER_LINE_REM = 0.389;
const quarterLines = (count: number) => `${Number((count * QUARTER_LINE_REM).toFixed(2))}rem`;
const spacing = Object.fromEntries(
  [1, 1.5, 2, 3, 4, 6, 8, 10].map((count) => [count, quarterLines(count)]),
);

export default {
  content: [],
  theme: {
    colors: { ...colors, transparent: 'transparent', current: 'currentColor' },
    spacing: {
      0: '0',
      px: '1px',
      ...spacing,
      /** The smallest side of anything to press (WCAG 2.5.5). */
      target: '44px',
      /** The space at either side of a sheet. */
      gutter: 'clamp(1.1rem, 4vw, 3.25rem)',
    },
    screens: { narrow: '40rem', wide: '52rem', margin: '76rem' },
    fontFamily: {
      // The faces and what stands in for them are in src/styles/faces.css.
      text: 'var(--t)',
      label: 'var(--f)',
    },
    fontSize: {
      label: ['0.72rem', { lineHeight: quarterLines(3) }],
      note: ['0.8rem', { lineHeight: quarterLines(3) }],
      small: ['0.9rem', { lineHeight: '1.45' }],
      body: ['1rem', { lineHeight: quarterLines(4) }],
      lead: ['clamp(1.15rem, 0.4vw + 1.05rem, 1.35rem)', { lineHeight: '1.5' }],
      section: ['clamp(1.35rem, 0.8vw + 1.15rem, 1.7rem)', { lineHeight: '1.2' }],
      subsection: ['1.1rem', { lineHeight: '1.35' }],
      stat: ['clamp(1.75rem, 6vw + 0.65rem, 3.3rem)', { lineHeight: '1.1' }],
      title: ['clamp(1.8rem, 4.2vw + 0.7rem, 3.6rem)', { lineHeight: '1.07' }],
    },
    maxWidth: {
      title: '11em',
      lead: '34em',
      reading: '33.5rem',
      sheet: '78rem',
    },
    extend: {},
  },
  plugins: [
    plugin((api) => {
      api.addBase({
        ':root': { 'color-scheme': 'light dark', ...variables(schemes.light) },
        '@media screen and (prefers-color-scheme: dark)': { ':root': variables(schemes.dark) },
        '@media print': { ':root': { 'color-scheme': 'light', ...variables(schemes.print) } },
      });
    }),
  ],
} satisfies Config;
