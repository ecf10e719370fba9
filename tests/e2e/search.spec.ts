import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const status = (page: Page) => page.getByRole('status');
const field = (page: Page) => page.getByRole('searchbox', { name: 'Search the guides and pages' });
const results = (page: Page) => page.getByRole('region', { name: 'Results' });

/** A query that a heading, an answer and the text of the flagship match. */
const QUERY = '/search/?q=advisory';

test('an address with a query shows its results', async ({ page }) => {
  await page.goto('/search/?q=metr');
  await expect(status(page)).toHaveText(/^\d+ results? for “metr”\.$/);
  await expect(field(page)).toHaveValue('metr');
  const flagship = results(page).getByRole('link', { name: /who advises, or one who ships/ });
  await expect(flagship).toHaveAttribute('href', '/fractional-cto/fractional-cto-that-ships/');
  await expect(results(page)).toContainText('Fractional CTO · sheet 2');
  await expect(results(page).locator('mark').first()).toHaveText(/metr/i);
});

test('typing changes the results and the address, and clearing takes both away', async ({
  page,
}) => {
  await page.goto('/search/');
  await field(page).pressSequentially('metr');
  await expect(status(page)).toContainText('for “metr”');
  await expect(page).toHaveURL('/search/?q=metr');
  await field(page).press('ControlOrMeta+a');
  await field(page).pressSequentially('agency & cost');
  await expect(status(page)).toContainText('for “agency & cost”');
  await expect(page).toHaveURL('/search/?q=agency+%26+cost');
  await field(page).press('Escape');
  await expect(page).toHaveURL('/search/');
  await expect(results(page)).toBeHidden();
  await expect(status(page)).toBeEmpty();
});

test('no request tells what is looked for', async ({ page }) => {
  const referrers: string[] = [];
  page.on('request', (request) => referrers.push(request.headers()['referer'] ?? ''));
  await page.goto('/search/');
  await field(page).pressSequentially('metr');
  await expect(page).toHaveURL('/search/?q=metr');
  await field(page).pressSequentially(' trial');
  await results(page).getByRole('link').first().click();
  await expect(page).toHaveURL('/fractional-cto/fractional-cto-that-ships/');
  expect(referrers.filter((referrer) => referrer.includes('metr'))).toEqual([]);
});

test('going back from a result shows the results again', async ({ page }) => {
  await page.goto('/search/');
  await field(page).fill('metr');
  await results(page).getByRole('link').first().click();
  await expect(page).toHaveURL('/fractional-cto/fractional-cto-that-ships/');
  await page.goBack();
  await expect(field(page)).toHaveValue('metr');
  await expect(status(page)).toContainText('for “metr”');
});

test('going back within the page looks up what the address says', async ({ page }) => {
  await page.goto('/search/?q=metr');
  await page.evaluate(() => {
    location.hash = 'main';
  });
  await field(page).fill('zebra');
  await expect(status(page)).toContainText('“zebra”');
  await page.goBack();
  await expect(field(page)).toHaveValue('metr');
  await expect(status(page)).toContainText('for “metr”');
});

test('a section of a result leads to its heading', async ({ page }) => {
  await page.goto('/search/?q=contract');
  const section = results(page).getByRole('link', { name: 'What the contract should say' });
  await expect(section).toHaveAttribute('href', '/fractional-cto/#what-the-contract-should-say');
  await section.click();
  await expect(
    page.getByRole('heading', { name: 'What the contract should say' }),
  ).toBeInViewport();
});

test('a question that is found leads to its answer, which opens', async ({ page }) => {
  await page.goto('/search/?q=mvp');
  await results(page).getByRole('link', { name: 'Can a fractional CTO build my MVP?' }).click();
  await expect(page).toHaveURL(
    '/fractional-cto/fractional-cto-that-ships/#faq-can-one-build-my-mvp',
  );
  await expect(page.locator('#faq-can-one-build-my-mvp p')).toBeVisible();
  await expect(page.locator('details[open]')).toHaveCount(1);
});

test('a word that stands nowhere leads on to the index of guides', async ({ page }) => {
  await page.goto('/search/?q=zebra');
  await expect(status(page)).toContainText('No results for “zebra”.');
  await expect(results(page)).toBeHidden();
  await expect(page.getByRole('heading', { name: 'All guides' })).toBeInViewport();
});

test('what is typed never becomes markup', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(status(page)).toContainText('“<img src=x onerror=alert(1)>”');
  await expect(page.locator('main img')).toHaveCount(0);
});

test('an answer that comes after a later question is dropped', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const asked = page.waitForRequest('**/pagefind/fragment/*');
  await page.route('**/pagefind/fragment/*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/search/');
  await field(page).fill('metr');
  const request = await asked;
  await field(page).fill('zebra');
  await expect(status(page)).toContainText('“zebra”');
  release();
  await (await request.response())?.finished();
  await field(page).press('End');
  await expect(status(page)).toContainText('“zebra”');
  await expect(results(page)).toBeHidden();
});

test('without its index the page says so, keeps the list of guides, and tries again', async ({
  page,
}) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/search/?q=metr');
  await expect(status(page)).toContainText('Search could not be loaded.');
  await expect(page.getByRole('link', { name: 'A fractional CTO that ships' })).toBeVisible();
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(status(page)).toContainText('for “metr”');
});

test('the page loads with at most six requests, and the engine only when it is needed', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('/search/', { waitUntil: 'networkidle' });
  expect(requests.length).toBeLessThanOrEqual(6);
  expect(requests.filter((path) => path.endsWith('.js'))).toHaveLength(1);
  expect(requests.join()).not.toContain('pagefind');
  const engine = page.waitForResponse('**/pagefind/wasm.*');
  await field(page).focus();
  expect((await engine).status()).toBe(200);
});

test('a search breaks no rule that the page sets for itself', async ({ page }) => {
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(QUERY, { waitUntil: 'networkidle' });
  await expect(results(page)).toBeVisible();
  expect(faults).toEqual([]);
});

test('the search can be used by keyboard alone', async ({ page }) => {
  await page.goto('/search/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter'); // The skip link leads past the navigation.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('metr');
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('for “metr”');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(results(page).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/fractional-cto/fractional-cto-that-ships/');
});

test('the form of the 404 page leads to the results', async ({ page }) => {
  await page.goto('/nothing-is-here/');
  await field(page).fill('metr');
  await field(page).press('Enter');
  await expect(page).toHaveURL('/search/?q=metr');
  await expect(status(page)).toContainText('for “metr”');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('sending the form puts the keyboard away', async ({ page }) => {
    await page.goto('/search/');
    await field(page).fill('metr');
    await field(page).press('Enter');
    await expect(status(page)).toContainText('for “metr”');
    await expect(field(page)).not.toBeFocused();
  });

  test('everything to press is 44 px high', async ({ page }) => {
    await page.goto(QUERY);
    await expect(results(page)).toBeVisible();
    const small = await page
      .locator('main :is(a, button, input):visible')
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.getBoundingClientRect().height < 44)
          .map((element) => element.textContent),
      );
    expect(small).toEqual([]);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so and lists every guide', async ({ page }) => {
    await page.goto('/search/?q=metr');
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.getByRole('search')).toBeHidden();
    await expect(page.getByRole('link', { name: 'A fractional CTO that ships' })).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`results have no accessibility fault in ${colorScheme} at ${width} px`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(QUERY);
      await expect(results(page)).toBeVisible();
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  }
}
