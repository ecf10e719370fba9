import { type ChildProcess, spawn } from 'node:child_process';
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

/** A running server. It ends when the signal that it was started with is aborted, or by itself. */
export interface PagesServer {
  readonly address: string;
  readonly ended: Promise<void>;
}

/**
 * Serves dist/ as Cloudflare Pages does, with the local database in `state`, and waits until it
 * answers. Aborting `signal` stops it and everything it started, at any time.
 * @throws {CommandError} with what wrangler printed when it ends before it answers.
 */
export async function servePages(
  port: number,
  state: string,
  { signal, show }: { readonly signal: AbortSignal; readonly show?: (line: string) => void },
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
    if (show) chunk.toString().split('\n').forEach(show);
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const ended = new Promise<void>((resolve) => {
    child.on('exit', () => {
      resolve();
    });
  });
  stopWhenAborted(child, signal, isRunning);

  while (isRunning()) {
    try {
      const response = await fetch(address, { redirect: 'manual', signal });
      await response.body?.cancel();
      return { address, ended };
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new CommandError(signal.aborted ? 'Stopped.' : `The server did not start:\n${output}`);
}

/** How long a server may take to stop by itself, in milliseconds. */
const GRACE_MS = 3_000;

function stopWhenAborted(child: ChildProcess, signal: AbortSignal, isRunning: () => boolean): void {
  const send = (name: NodeJS.Signals) => {
    if (child.pid === undefined || !isRunning()) return;
    try {
      process.kill(-child.pid, name);
    } catch {
      child.kill(name); // No process groups on this system.
    }
  };
  const stop = () => {
    send('SIGTERM');
    setTimeout(send, GRACE_MS, 'SIGKILL').unref();
  };
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
}

/** A signal that is aborted when this process is asked to end: by Ctrl-C, a closed terminal or a manager. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      controller.abort();
    });
  }
  return controller.signal;
}
