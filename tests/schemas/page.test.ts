import { expect, test } from 'vitest';
import { authorSchema } from '../../src/schemas/author.ts';
import { pageSchema } from '../../src/schemas/page.ts';
import { serviceSchema } from '../../src/schemas/service.ts';
import { anAuthor, aPage, aService, words } from '../fixtures/entries.ts';

const page = aPage('about').data;
const service = aService('engagement').data;
const author = anAuthor('ada').data;

test.each([
  ['a page whose first paragraph is too short', pageSchema, { ...page, lead: words(9) }],
  ['a page that nobody has reviewed', pageSchema, { ...page, reviewed: undefined }],
  ['a page with a field that does not exist', pageSchema, { ...page, layout: 'wide' }],
  ['a service whose first paragraph is too short', serviceSchema, { ...service, lead: words(24) }],
  ['a service without an invitation', serviceSchema, { ...service, invitation: undefined }],
  ['an author without a page', authorSchema, { ...author, page: undefined }],
  ['an author with a field that does not exist', authorSchema, { ...author, awards: 'Many' }],
])('%s is refused', (_what, schema, data) => {
  expect(schema.safeParse(data).success).toBe(false);
});

test('a page without figures has an empty list of them', () => {
  expect(pageSchema.parse({ ...page, figures: undefined }).figures).toEqual([]);
});
