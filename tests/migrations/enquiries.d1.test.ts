import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { getPlatformProxy, type PlatformProxy } from 'wrangler';
import { applyMigrations } from '../../scripts/pages-server.ts';
import { root } from '../../scripts/step.ts';

// A real local D1, made by the real migrations.
let state = '';
let platform: PlatformProxy<Cloudflare.Env>;

beforeAll(async () => {
  state = await mkdtemp(join(tmpdir(), 'truvisory-d1-'));
  await applyMigrations(state);
  platform = await getPlatformProxy<Cloudflare.Env>({
    configPath: join(root, 'wrangler.toml'),
    persist: { path: join(state, 'v3') },
  });
}, 60_000);

afterAll(async () => {
  await platform.dispose();
  await rm(state, { recursive: true, force: true });
});

beforeEach(async () => {
  await platform.env.DB.prepare('DELETE FROM enquiries').run();
});

const enquiry = {
  reference: 'T-1',
  idempotency_key: 'key-1',
  received_at: '2026-11-22T10:00:00Z',
  expires_at: '2027-11-22T10:00:00Z',
  name: 'Ada',
  email: 'ada@example.org',
  company: null as string | null,
  subject: 'A first version',
  message: 'x'.repeat(5000),
};

function insert(changes: Partial<typeof enquiry> = {}): Promise<unknown> {
  const row = { ...enquiry, ...changes };
  const columns = Object.keys(row);
  return platform.env.DB.prepare(
    `INSERT INTO enquiries (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  )
    .bind(...Object.values(row))
    .run();
}

test('an enquiry of the greatest length, without a company, is kept whole', async () => {
  await insert();
  expect(await platform.env.DB.prepare('SELECT * FROM enquiries').first()).toEqual(enquiry);
});

test.each([
  ['the same submission a second time', { reference: 'T-2' }, /UNIQUE/],
  ['a reference that is taken', { idempotency_key: 'key-2' }, /UNIQUE|PRIMARY/],
])('%s is refused', async (_, changes, reason) => {
  await insert();
  await expect(insert(changes)).rejects.toThrow(reason);
});

test.each([
  ['a message over 5,000 characters', { message: 'x'.repeat(5001) }],
  ['an empty message', { message: '' }],
  ['an empty company', { company: '' }],
  ['an empty name', { name: '' }],
])('%s is refused', async (_, changes) => {
  await expect(insert(changes)).rejects.toThrow(/CHECK/);
});
