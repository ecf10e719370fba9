import { expect, test } from 'vitest';
import { robotsTxt } from '../../src/hosting/robots-txt.ts';

const sitemap = 'https://example.org/sitemap-index.xml';

test.each([
  [true, 'yes'],
  [false, 'no'],
])('the setting for AI training, %s, is told to every crawler', (aiTraining, told) => {
  const [agent, signals] = robotsTxt({ sitemap, aiTraining }).split('\n');
  expect(agent).toBe('User-agent: *');
  expect(signals).toBe(`Content-Signal: search=yes, ai-input=yes, ai-train=${told}`);
});
