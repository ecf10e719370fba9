import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { root } from '../../../scripts/step.ts';
import { checkExample } from '../../../src/editorial/rules/check-example.ts';
import { rules } from '../../../src/editorial/rules/index.ts';
import { rulePage, rulesPage } from '../../../src/editorial/rules/rule-page.ts';

const page = (name: string) => readFile(join(root, 'docs/problems', name), 'utf8');
const formatted = (text: string) =>
  format(text, { parser: 'markdown', embeddedLanguageFormatting: 'off' });

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  test('its wrong example is found at a line, with this code only, and its page says so', async () => {
    const found = await checkExample(rule.wrong);
    expect([...new Set(found.map((problem) => problem.code))]).toEqual([code]);
    expect(await page(`${code}.md`)).toBe(await formatted(rulePage(rule, found)));
    for (const { file, missing, place } of found) {
      // A file that is not there has no lines.
      if (file === missing) continue;
      expect(place, file).toMatchObject({
        line: expect.any(Number) as number,
        column: expect.any(Number) as number,
      });
    }
  });

  test('its right example is sound', async () => {
    expect(await checkExample(rule.right)).toEqual([]);
  });
});

test('the rules are listed in the order of their codes, each code once', async () => {
  const codes = rules.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort());
  expect(await page('README.md')).toBe(await formatted(rulesPage(rules)));
});

test('every code that the program reports has a rule', async () => {
  const used = new Set<string>();
  for await (const file of glob('src/**/*.ts', { cwd: root })) {
    if (file.startsWith('src/editorial/rules/')) continue;
    for (const [code] of (await readFile(join(root, file), 'utf8')).matchAll(
      /(?<=')TRV\d{3}(?=')/g,
    )) {
      used.add(code);
    }
  }
  const known = new Set<string>(rules.map(({ code }) => code));
  expect([...used].filter((code) => !known.has(code))).toEqual([]);
});
