import { expect, test } from '@playwright/test';

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

  test('keeps the other answers shut until they are asked for', async ({ page }) => {
    await page.goto(FLAGSHIP);
    await expect(page.locator('details')).toHaveCount(10);
    await expect(page.locator('details[open]')).toHaveCount(0);
    await page.getByText('Do fractional CTOs write code?').click();
    await expect(page.locator('#faq-do-they-write-code')).toBeVisible();
  });

  test('leads from a figure to its source, and from there to the publisher', async ({ page }) => {
    await page.goto(FLAGSHIP);
    await page.getByRole('link', { name: '84%, source' }).click();
    const entry = page.locator('#source-stackoverflow-survey-2025-ai');
    await expect(entry).toBeInViewport();
    await expect(entry.getByRole('link').first()).toHaveAttribute(
      'href',
      'https://survey.stackoverflow.co/2025/ai',
    );
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
  for (const answer of await page.locator('.faq-answer p').all())
    await expect(answer).toBeVisible();
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
    .locator('header a, footer a, .toc a, summary, .action, .guide-index a')
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.getBoundingClientRect().height < 44)
        .map((element) => element.textContent),
    );
  expect(small).toEqual([]);
});
