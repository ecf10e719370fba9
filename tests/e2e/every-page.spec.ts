import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { readPages } from '../dist/site.ts';

// Without a script of its own a page is the same with script on and off; axe needs it on.
const paths = (await readPages()).map(({ path }) =>
  path === '/404.html' ? '/nothing-is-here/' : path,
);

for (const path of paths) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      test(`${path} has no accessibility fault in ${colorScheme} at ${width} px`, async ({
        page,
      }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        // What is far away is not laid out before a reader comes near, and axe asks where it stands.
        await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
        const check = () =>
          new AxeBuilder({ page })
            .options({ resultTypes: ['violations'] })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze();
        const summaries = await page.locator('summary').all();
        expect((await check()).violations).toEqual([]);
        if (summaries.length === 0) return;
        for (const summary of summaries) await summary.click();
        expect((await check()).violations).toEqual([]);
      });
    }
  }

  test(`${path} fits 320 px without scrolling sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(320);
  });

  test(`${path} loads without an error, from this site alone, in at most 6 requests`, async ({
    page,
  }) => {
    const faults: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => {
      // The browser reports the status of a 404 page as an error of its own.
      if (message.type() === 'error' && !message.text().includes('404'))
        faults.push(message.text());
    });
    page.on('request', (request) => {
      requests.push(request.url());
      const { origin } = new URL(request.url());
      if (origin !== new URL(page.url()).origin && page.url() !== 'about:blank') {
        faults.push(request.url());
      }
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(faults).toEqual([]);
    expect(requests.length).toBeLessThanOrEqual(6);
  });
}
