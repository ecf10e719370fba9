import { expect, test } from 'vitest';
import { markSvg } from '../../src/drawing/mark.ts';
import { schemes } from '../../tailwind.config.ts';

test('the icon has the colors of the site, by day and by night', () => {
  const [day = '', night = ''] = markSvg(schemes).split('prefers-color-scheme:dark');
  for (const name of ['ink', 'signal'] as const) {
    expect(day).toContain(schemes.light[name]);
    expect(night).toContain(schemes.dark[name]);
  }
});
