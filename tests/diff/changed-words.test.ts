import { expect, test } from 'vitest';
import { changedWords, clip, excerpts } from '../../src/diff/changed-words.ts';

test('only the words that differ count, with the words beside them', () => {
  expect(changedWords('treat it as a warning always', 'treat it as a caution always')).toEqual({
    before: 'warning',
    after: 'caution',
    previous: 'a',
    next: 'always',
  });
});

test('a change at either end of a text has no neighbor there', () => {
  expect(changedWords('19%', '20%')).toEqual({
    before: '19%',
    after: '20%',
    previous: undefined,
    next: undefined,
  });
});

test('a word that is said once more is found', () => {
  expect(changedWords('very good', 'very very good')).toMatchObject({ before: '', after: 'very' });
});

test('the address of a source does not count where words differ', () => {
  const marked = changedWords(
    'It took 19%⟦https://a.example⟧ longer.',
    'It took 20%⟦https://a.example⟧ longer.',
  );
  expect(marked).toEqual(changedWords('It took 19% longer.', 'It took 20% longer.'));
});

test('another source behind the same words is a change', () => {
  expect(changedWords('19%⟦https://a.example⟧', '19%⟦https://b.example⟧')).toMatchObject({
    before: '[https://a.example]',
    after: '[https://b.example]',
  });
});

test('an excerpt shows the change and where it stands', () => {
  const around = 'one two three four five six seven';
  expect(excerpts(`${around} old ${around}`, `${around} new ${around}`, 200)).toEqual({
    before: '… two three four five six seven old one two three four five six …',
    after: '… two three four five six seven new one two three four five six …',
  });
});

test('a text that is new is shown with its source', () => {
  expect(excerpts('', 'It took 19%⟦https://a.example⟧ longer.', 200)).toEqual({
    before: '',
    after: 'It took 19% [https://a.example] longer.',
  });
});

test('words that were put in leave both sides readable', () => {
  expect(excerpts('It works.', 'It rarely works.', 200)).toEqual({
    before: 'It works.',
    after: 'It rarely works.',
  });
});

test('a long text keeps its beginning and its end', () => {
  const text = `first ${'word '.repeat(200)}last`;
  const short = clip(text, 50);
  expect(short).toMatch(/^first .* … .* last$/);
  expect(short.length).toBeLessThanOrEqual(50);
  expect(clip('short', 50)).toBe('short');
});
