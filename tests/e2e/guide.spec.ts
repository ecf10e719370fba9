import { expect, type Locator, test } from '@playwright/test';

const FLAGSHIP = '/fractional-cto/fractional-cto-that-ships/';

test.describe('the flagship guide without script', () => {
  test.use({ javaScriptEnabled: false });

  test('answers the question before anything else', async ({ page }) => {
    await page.goto(FLAGSHIP);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      'who advises, or one who ships',
    );
    await expect(page.locator('main p').first()).toContainText('Most fractional CTOs');
  });

  test('opens the answer that an address names', async ({ page }) => {
    await page.goto(`${FLAGSHIP}#faq-can-one-build-my-mvp`);
    await expect(page.locator('#faq-can-one-build-my-mvp p')).toBeVisible();
    await expect(page.locator('details[open]')).toHaveCount(1);
    await expect(page.getByText('Can a fractional CTO build my MVP?')).toBeInViewport();
  });

  test('opens the answer that an address names as it was called before', async ({ page }) => {
    const answer = 'id=faq-can-one-build-my-mvp>';
    await page.route(`**${FLAGSHIP}`, async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      // As FormerAnchors.astro prints it, for a library in which nothing has been renamed.
      const renamed = html.replace(answer, `${answer}<span class=former id=faq-build></span>`);
      expect(renamed).not.toBe(html);
      await route.fulfill({ response, body: renamed });
    });
    await page.goto(`${FLAGSHIP}#faq-build`);
    await expect(page.locator('#faq-can-one-build-my-mvp p')).toBeInViewport();
    await expect(page.locator('details[open]')).toHaveCount(1);
  });

  test('keeps the other answers shut until they are asked for', async ({ page }) => {
    await page.goto(FLAGSHIP);
    await expect(page.locator('details')).toHaveCount(10);
    await expect(page.locator('details[open]')).toHaveCount(0);
    await page.getByText('Do fractional CTOs write code?').click();
    await expect(page.locator('#faq-do-they-write-code')).toBeVisible();
  });

  test('shows the source of a figure where it is cited, and leads on to the publisher', async ({
    page,
  }) => {
    await page.goto(FLAGSHIP);
    const figure = page.locator('.cited').filter({ hasText: '84%' });
    const preview = page.locator('.sources li').filter({ hasText: 'Stack Overflow' });
    await figure.scrollIntoViewIfNeeded();
    await figure.getByRole('button').click();
    await expect(preview).toBeInViewport();
    await expect(figure).toBeInViewport();
    await expect(preview.getByRole('link').first()).toHaveAttribute(
      'href',
      'https://survey.stackoverflow.co/2025/ai',
    );
    await page.keyboard.press('Escape');
    await expect(preview).not.toBeInViewport();
  });

  for (const [how, show] of [
    ['pointed at', (button: Locator) => button.hover()],
    ['reached by keyboard', (button: Locator) => button.focus()],
  ] as const) {
    test(`shows a source when its number is ${how}`, async ({ page }) => {
      await page.goto(FLAGSHIP);
      await show(page.locator('main').getByRole('button', { name: 'Source 1', exact: true }));
      await expect(page.locator('.sources li').first()).toBeInViewport();
    });
  }

  test('shows on a phone the source of a number that is tapped', async ({ browser }) => {
    const context = await browser.newContext({
      hasTouch: true,
      javaScriptEnabled: false,
      viewport: { width: 390, height: 844 },
    });
    const page = await context.newPage();
    await page.goto(FLAGSHIP);
    await page.locator('main').getByRole('button', { name: 'Source 1', exact: true }).tap();
    await expect(page.locator('.sources li').first()).toBeInViewport({ ratio: 1 });
    await context.close();
  });

  test('keeps every source in its place in the list, whether it has been shown or not', async ({
    page,
  }) => {
    await page.goto(`${FLAGSHIP}#sources`);
    await expect(page.locator('.sources li').first()).toBeInViewport();
    const tops = await page
      .locator('.sources li')
      .evaluateAll((entries) => entries.map((entry) => entry.getBoundingClientRect().top));
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });

  test('leads on to the engagement page, to the pillar and to its author', async ({ page }) => {
    for (const [name, path] of [
      ['How an engagement works', '/services/fractional-cto/'],
      ['what a fractional CTO is', '/fractional-cto/'],
      ['Tony Adams', '/about/'],
    ] as const) {
      await page.goto(FLAGSHIP);
      await page.getByRole('main').getByRole('link', { name }).first().click();
      await expect(page).toHaveURL(path);
    }
  });

  test('reads the plot as a table of estimates with their intervals', async ({ page }) => {
    await page.goto(FLAGSHIP);
    const row = page.getByRole('row', { name: /Measured, 2025 trial/ });
    await expect(row).toContainText('+19% (+2% to +39%)');
    await expect(row.getByRole('rowheader')).toHaveText('Measured, 2025 trial');
  });
});

test('the guide can be used by keyboard alone', async ({ page }) => {
  await page.goto(FLAGSHIP);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  const question = page.locator('summary').first();
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    if (await question.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(question).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('details').first()).toHaveAttribute('open');
});

test('the contents list marks the section that is being read', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${FLAGSHIP}#why-most-advise-and-are-right-to`);
  const marked = page.locator('.toc a:target-current');
  await expect(marked).toHaveText('Why most advise, and are right to');
});

test('whatever has the focus shows it', async ({ page }) => {
  await page.goto(FLAGSHIP);
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() =>
      document.activeElement ? getComputedStyle(document.activeElement).outlineStyle : 'none',
    );
    expect(outline).toBe('solid');
  }
});

test('on paper every answer is open and the navigation is gone', async ({ page }) => {
  await page.goto(FLAGSHIP);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const answer of await page.locator('.faqs p').all()) await expect(answer).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  const background = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  expect(background).toBe('rgb(255, 255, 255)');
});

test('nothing but inline text is smaller to press than 44 px on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(FLAGSHIP);
  const small = await page
    .locator('header a, footer a, .toc a, summary, .faqs a, .action, .guide-index a')
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.getBoundingClientRect().height < 44)
        .map((element) => element.textContent),
    );
  expect(small).toEqual([]);
});

test('on a wide screen a note stands in the margin, beside the line that it belongs to', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(FLAGSHIP);
  const note = page.getByRole('note').first();
  const paragraph = page.locator('p').filter({ has: note });
  const [beside, text] = await Promise.all([note.boundingBox(), paragraph.boundingBox()]);
  if (!beside || !text) throw new Error('The note is not laid out.');
  expect(beside.x).toBeGreaterThan(text.x + text.width);
  expect(beside.y).toBeGreaterThanOrEqual(text.y);
  expect(beside.y).toBeLessThan(text.y + text.height);
});

test('a pack prints its contents and every guide from a page of its own', async ({ page }) => {
  await page.goto('/fractional-cto/pack/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Contents' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  const breaks = await page
    .locator('section.prose')
    .evaluateAll((sheets) => sheets.map((sheet) => getComputedStyle(sheet).breakBefore));
  expect(new Set(breaks)).toEqual(new Set(['page']));
});
