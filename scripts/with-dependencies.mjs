// Runs a script on the Node that this project pins, after installing what is missing.
//   node scripts/with-dependencies.mjs <script> [arguments]
// It is the one file that must run on whatever Node the machine has, so it is plain JavaScript and
// imports nothing but Node itself. It refuses to start anything when the installation failed.
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const pinnedNode = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Nothing that runs here reports to anybody: usage statistics and look-ups of the caller's place are off. */
const quiet = {
  ASTRO_TELEMETRY_DISABLED: '1',
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
};

/** Whether the packages on the disk are those that package-lock.json names. npm writes its own copy last of all. */
function isInstalled() {
  const installed = join(modules, '.package-lock.json');
  return (
    existsSync(pinnedNode) &&
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
  );
}

function run(command, args, environment = {}) {
  const child = spawn(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  // A terminal sends Ctrl-C, and the end of its session, to the whole group: this process only waits
  // until the child is done with it. Anything else reaches this process alone and is passed on.
  const handlers = { SIGINT: () => {}, SIGHUP: () => {}, SIGTERM: () => child.kill('SIGTERM') };
  for (const [name, handler] of Object.entries(handlers)) process.on(name, handler);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      for (const [name, handler] of Object.entries(handlers)) process.off(name, handler);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 1));
    });
  });
}

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(
    `This is Node ${process.versions.node}. Install Node 20 or newer from https://nodejs.org and run the command again.`,
  );
  process.exit(1);
}

if (!isInstalled()) {
  const started = performance.now();
  console.log('Install   packages from package-lock.json, into node_modules/ …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = npm ? await run(process.execPath, [npm, ...args]) : await run('npm', args);
  if (code !== 0 || !existsSync(pinnedNode)) {
    console.error(
      'Install   failed. The lines above say why; without a network the packages cannot be fetched. Nothing was started.',
    );
    process.exit(1);
  }
  console.log(`Install   done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

process.exit(await run(pinnedNode, process.argv.slice(2), quiet));
