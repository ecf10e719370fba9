import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { bin, CommandError, root, runNode } from './step.ts';

/**
 * Refuses a port that something else listens on.
 * @throws {CommandError} that names the port and the remedy.
 */
export async function checkPortIsFree(
  port: number,
  { command, variable }: { readonly command: string; readonly variable: string },
): Promise<void> {
  for (const host of ['127.0.0.1', '::1']) {
    const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
      const server = createServer();
      server.once('error', resolve);
      server.listen({ port, host }, () => {
        server.close(() => {
          resolve(undefined);
        });
      });
    });
    if (error?.code === 'EADDRINUSE' || error?.code === 'EACCES') {
      const reason = error.code === 'EACCES' ? 'may not be opened by you' : 'is already in use';
      throw new CommandError(
        `Port ${port} ${reason}. Stop the program that uses it, or take another port: ${variable}=${port + 1} ${command}`,
      );
    }
  }
}

/**
 * Applies the migrations that the local database in `state` has not seen.
 * @throws {CommandError} with what wrangler printed.
 */
export async function applyMigrations(state: string): Promise<void> {
  const { code, output } = await runNode([
    bin('wrangler', 'bin/wrangler.js'),
    ...['d1', 'migrations', 'apply', 'DB', '--local', '--persist-to', state],
  ]);
  if (code !== 0) throw new CommandError(`The migrations could not be applied:\n${output}`);
}

/** How long a server may take to stop by itself, in milliseconds. */
const GRACE_MS = 3_000;

/** A running server, and how to end it. */
export interface PagesServer {
  readonly address: string;
  /** Settles when the server has ended, by itself or by `stop`. */
  readonly ended: Promise<number>;
  readonly stop: () => void;
}

/**
 * Serves dist/ as Cloudflare Pages does, with the local database in `state`, and waits until it answers.
 * @throws {CommandError} with what wrangler printed when it ends before it answers.
 */
export async function servePages(
  port: number,
  state: string,
  show: (line: string) => void,
): Promise<PagesServer> {
  const address = `http://localhost:${port}/`;
  // `detached` gives the server a process group of its own, so that stopping it stops what it started.
  const child = spawn(
    process.execPath,
    [
      bin('wrangler', 'bin/wrangler.js'),
      ...['pages', 'dev', '--port', String(port), '--persist-to', state],
      ...['--show-interactive-dev-session=false', '--log-level', 'info'],
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  let output = '';
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
    chunk.toString().split('\n').forEach(show);
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const ended = new Promise<number>((resolve) => {
    child.on('exit', (code) => {
      resolve(code ?? 0);
    });
  });
  const signal = (name: NodeJS.Signals) => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    try {
      process.kill(-child.pid, name);
    } catch {
      child.kill(name); // No process groups on this system.
    }
  };
  const stop = () => {
    signal('SIGTERM');
    setTimeout(() => {
      signal('SIGKILL');
    }, GRACE_MS).unref();
  };

  while (child.exitCode === null) {
    try {
      const response = await fetch(address, { redirect: 'manual' });
      await response.body?.cancel();
      return { address, ended, stop };
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new CommandError(`The server did not start:\n${output}`);
}
