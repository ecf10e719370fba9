import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { root } from '../../scripts/step.ts';

const running: ChildProcess[] = [];
afterEach(async () => {
  for (const child of running.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
});

/** Starts the command in a process group of its own, as a terminal does. */
function start(port: string): { process: ChildProcess; output: () => string } {
  const started = spawn(process.execPath, ['scripts/start.ts'], {
    cwd: root,
    env: { ...process.env, PORT: port },
    detached: true,
  });
  let output = '';
  started.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  started.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  running.push(started);
  return { process: started, output: () => output };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return address.port;
}

test('a port that something else uses is named, with the remedy, before anything is built', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = address !== null && typeof address !== 'string' ? address.port : 0;
  const started = start(String(port));
  const [code] = (await once(started.process, 'exit')) as [number | null];
  other.close();
  expect(code).toBe(1);
  expect(started.output()).toBe(
    `Port ${port} is already in use. Stop the program that uses it, or take another port: PORT=${port + 1} npm start\n`,
  );
});

test.each(['eighty', '0', '70000', '80.5'])('PORT=%s is refused in plain words', async (port) => {
  const started = start(port);
  const [code] = (await once(started.process, 'exit')) as [number | null];
  expect(code).toBe(1);
  expect(started.output()).toContain(`PORT is "${port}". Give a number from 1 to 65535`);
  expect(started.output()).not.toContain('    at ');
});

test('the address is printed once the site answers, and Ctrl-C leaves nothing running', async () => {
  const port = await freePort();
  const started = start(String(port));
  const address = `http://localhost:${port}/`;
  await expect
    .poll(started.output, { timeout: 60_000 })
    .toContain(`Truvisory is at ${address}  (Ctrl-C stops it)`);
  expect((await fetch(address)).status).toBe(200);

  process.kill(-(started.process.pid ?? 0), 'SIGINT');
  const [code] = (await once(started.process, 'exit')) as [number | null];
  expect(code).toBe(0);
  await expect(fetch(address)).rejects.toThrow();
}, 90_000);

test.each(['SIGINT', 'SIGHUP', 'SIGTERM'] as const)(
  'a start that is ended by %s before the site answers leaves nothing running',
  async (signal) => {
    const port = await freePort();
    const started = start(String(port));
    await expect.poll(started.output, { timeout: 60_000 }).toContain('Serve     dist/');
    process.kill(-(started.process.pid ?? 0), signal);
    await once(started.process, 'exit');
    await expect(fetch(`http://localhost:${port}/`)).rejects.toThrow();
  },
  90_000,
);
