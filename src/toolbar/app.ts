import { defineToolbarApp } from 'astro/toolbar';
import { editorPlace, findingsOf, type PageFinding } from './page-findings.ts';

// The app of the content check in Astro's toolbar, in development only: what the check finds in the
// file of this page, refreshed whenever a file is saved.
export default defineToolbarApp({
  init(canvas, app, server) {
    const panel = document.createElement('astro-dev-toolbar-window');
    canvas.append(panel);
    server.on<readonly PageFinding[]>('truvisory:findings', (findings) => {
      const { own, shared } = findingsOf(findings, location.pathname);
      const elsewhere = findings.length - own.length - shared.length;
      panel.replaceChildren(...render([...own, ...shared], elsewhere));
      app.toggleNotification({
        state: own.length + shared.length > 0,
        level: own.some(({ severity }) => severity === 'error') ? 'error' : 'warning',
      });
    });
    server.send('truvisory:ready', {});
  },
});

function render(findings: readonly PageFinding[], elsewhere: number): readonly Node[] {
  const style = document.createElement('style');
  style.textContent = `
    .findings { max-height: 60vh; overflow: auto; padding-inline-start: 1.5rem }
    .findings li { margin-block: 1rem; overflow-wrap: anywhere }
    .findings p { margin: .25rem 0 }
    .place { font-family: ui-monospace, monospace; font-size: .85em; opacity: .8 }
    .fix { font-weight: 600 }
  `;
  const heading = element('h1', count(findings.length, 'this page'));
  const list = document.createElement('ol');
  list.className = 'findings';
  list.replaceChildren(...findings.map(renderFinding));
  const others = elsewhere === 0 ? [] : [element('p', count(elsewhere, 'other pages'))];
  return [style, heading, list, ...others];
}

function count(found: number, where: string): string {
  if (found === 0) return `The check finds nothing in ${where}`;
  return `The check finds ${found} ${found === 1 ? 'problem' : 'problems'} in ${where}`;
}

function renderFinding(finding: PageFinding): HTMLElement {
  const { code, severity, message, remedy, why } = finding;
  const item = document.createElement('li');
  const place = `${editorPlace(finding)} ${code}${severity === 'error' ? '' : ` (${severity})`}`;
  const button = document.createElement('astro-dev-toolbar-button');
  button.textContent = 'Open in the editor';
  button.addEventListener('click', () => {
    void fetch(`/__open-in-editor?file=${encodeURIComponent(editorPlace(finding))}`);
  });
  item.replaceChildren(
    element('p', place, 'place'),
    element('p', message),
    element('p', `Fix: ${remedy}`, 'fix'),
    element('p', why),
    button,
  );
  return item;
}

function element(name: 'h1' | 'p', text: string, className = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
}
