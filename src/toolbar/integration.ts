import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findPath } from '../domain/content-path.ts';
import { findingsOf, isBreaking, type PageFinding, type PrintedFinding } from './page-findings.ts';
import { problemPage } from './problem-page.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Files whose change can change what the check finds. */
const CHECKED = /\/(content|src\/(domain|editorial|schemas))\//;
/** An editor saves several files at once; in milliseconds. */
const PAUSE = 100;

/**
 * Shows in development what the content check finds: each page's own findings in Astro's toolbar,
 * and instead of a page that cannot be made, what has to be mended. Does nothing in a build.
 */
export function contentFindings(): AstroIntegration {
  return {
    name: 'content-findings',
    hooks: {
      'astro:config:setup': ({ command, addDevToolbarApp, updateConfig }) => {
        if (command !== 'dev') return;
        updateConfig({ vite: { define: { 'import.meta.env.IS_DEVELOPMENT': 'true' } } });
        addDevToolbarApp({
          id: 'content-findings',
          name: 'Content check',
          icon: 'file-search',
          entrypoint: new URL('./app.ts', import.meta.url),
        });
      },
      'astro:server:setup': ({ server, toolbar, logger }) => {
        let findings = runCheck();
        const tell = async () => {
          try {
            toolbar.send('truvisory:findings', await findings);
          } catch (error) {
            logger.error(String(error));
          }
        };
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, file) => {
          if (!CHECKED.test(file.replaceAll('\\', '/'))) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            findings = runCheck();
            void tell().then(() => {
              server.hot.send({ type: 'full-reload' });
            });
          }, PAUSE);
        });
        toolbar.on('truvisory:ready', () => void tell());
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          if (!pathname.endsWith('/') || !request.headers.accept?.includes('text/html')) {
            next();
            return;
          }
          findings.then((found) => {
            const { own, shared } = findingsOf(found, pathname);
            const breaking = [...own, ...shared].filter(isBreaking);
            if (breaking.length === 0) {
              next();
              return;
            }
            response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
            response.end(problemPage(pathname, breaking));
          }, next);
        });
      },
    },
  };
}

/**
 * What the check finds now. It runs in a process of its own, so that the server goes on answering,
 * and rules that were just edited count.
 */
function runCheck(): Promise<readonly PageFinding[]> {
  return new Promise((resolve, reject) => {
    // As in a build, what is wrong in a draft is a notice: it is shown as far as it goes.
    const args = ['scripts/check-content.ts', '--build', '--format', 'json'];
    const check = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    check.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    check.on('error', reject);
    check.on('exit', () => {
      try {
        // The command prints nothing else in this format.
        const findings = JSON.parse(output) as readonly PrintedFinding[];
        resolve(findings.map((finding) => ({ ...finding, path: findPath(finding.file) })));
      } catch {
        reject(new Error('The content check broke off; see above.'));
      }
    });
  });
}
