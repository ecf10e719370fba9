import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The file that Node runs for a package's command: `bin('wrangler', 'bin/wrangler.js')`. */
export function bin(packageName: string, file: string): string {
  return join(root, 'node_modules', packageName, file);
}

/** What a program printed, and how it ended. */
export interface Run {
  readonly code: number;
  readonly output: string;
}

/**
 * Runs a Node program to its end, in the project's folder or another, and collects what it prints;
 * with `isShown`, prints it as it comes.
 */
export function runNode(
  args: readonly string[],
  options: {
    readonly environment?: NodeJS.ProcessEnv;
    readonly folder?: string;
    readonly isShown?: boolean;
  } = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: options.folder ?? root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...options.environment },
    });
    let output = '';
    const collect = (stream: NodeJS.WriteStream) => (chunk: Buffer) => {
      output += chunk.toString();
      if (options.isShown) stream.write(chunk);
    };
    child.stdout.on('data', collect(process.stdout));
    child.stderr.on('data', collect(process.stderr));
    child.on('error', reject);
    child.on('exit', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Says what is being done, does it, and says how long it took. A step that throws says that it failed. */
export async function step<Result>(
  name: string,
  what: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const label = name.padEnd(9);
  const started = performance.now();
  console.log(`${label} ${what} …`);
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
  try {
    const result = await work();
    console.log(`${label} done in ${seconds()} s`);
    return result;
  } catch (error) {
    console.error(`${label} failed after ${seconds()} s`);
    throw error;
  }
}

/** Stops a command in plain words: the message is printed without a stack trace. */
export class CommandError extends Error {}

/** Runs a command's main function; a CommandError becomes its message and exit code 1. */
export async function main(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
