import { readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { copyProject, runIn } from '../fixtures/project-copy.ts';

// A copy of the project whose content an editor has broken, built with the project's own commands.
const copy = await copyProject();
afterAll(() => rm(copy, { recursive: true, force: true }));
const GUIDE = 'content/guides/fractional-cto/fractional-cto-that-ships.mdx';

describe.each([
  ['npm run build', ['scripts/build.ts']],
  ['astro build alone', ['node_modules/astro/bin/astro.mjs', 'build']],
] as const)('%s stops, and says where and what to do', (_, command) => {
  test.each([
    [
      'on a link that leads nowhere',
      ['(./index.mdx)', '(./indx.mdx)'],
      /there is no content\/guides\/fractional-cto\/indx\.mdx.*Did you mean/,
    ],
    [
      'on a link to a place that is not there',
      ['(./index.mdx)', '(./index.mdx#no-such-heading)'],
      /has no "#no-such-heading"/,
    ],
    [
      'on a source that has no record',
      ['<Cite source="gwp-advice-gap" />', '<Cite source="gwp-advise-gap" />'],
      /No source "gwp-advise-gap"\. Did you mean "gwp-advice-gap"\?/,
    ],
    [
      'on a figure that its record does not hold',
      ['statistic="slowdown">19%<', 'statistic="slowdown">20%<'],
      /The text says "20%", but the record says "19% longer"/,
    ],
    ['on a field that does not exist', ['\nauthor: ', '\nauthr: '], /authr/],
  ] as const)(
    '%s',
    async (_name, [right, wrong], message) => {
      const file = join(copy, GUIDE);
      const original = await readFile(file, 'utf8');
      expect(original).toContain(right);
      await writeFile(file, original.replace(right, wrong));
      try {
        const { code, output } = await runIn(copy, command);
        expect(output).toContain(GUIDE);
        expect(output.replace(/\s+/g, ' ')).toMatch(message);
        expect(code).toBe(1);
        expect(existsSync(join(copy, 'dist', 'index.html'))).toBe(false);
      } finally {
        await writeFile(file, original);
      }
    },
    60_000,
  );
});
