import { editorPlace, type PrintedFinding } from './page-findings.ts';

/** The page that development shows instead of one that cannot be made: what is wrong, and what to write. */
export function problemPage(path: string, findings: readonly PrintedFinding[]): string {
  const count = findings.length;
  return `<!doctype html>
<html lang="en-US">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(path)} cannot be shown yet</title>
<style>
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
  body { max-width: 46rem; margin: 3rem auto; padding: 0 1rem }
  code, .place { font-family: ui-monospace, monospace; overflow-wrap: anywhere }
  li { margin-block: 1.5rem; padding-inline-start: .5rem }
  .fix { font-weight: 600 }
  button { font: inherit; padding: .25rem .75rem; min-height: 2rem }
</style>
<main>
<h1>This page cannot be shown yet</h1>
<p>${count === 1 ? 'One thing in its file has' : `${count} things in its files have`} to be mended first. The page comes back by itself when the file is saved.</p>
<ol>
${findings.map(item).join('\n')}
</ol>
</main>
<script type="module" src="/@vite/client"></script>
<script type="module">
  for (const button of document.querySelectorAll('button')) {
    button.addEventListener('click', () => fetch('/__open-in-editor?file=' + encodeURIComponent(button.value)));
  }
</script>
</html>
`;
}

function item(finding: PrintedFinding): string {
  const { code, message, remedy, why } = finding;
  const place = escape(editorPlace(finding));
  return `<li><p class="place">${place} ${escape(code)}</p>
<p>${escape(message)}</p>
<p class="fix">Fix: ${escape(remedy)}</p>
<p>${escape(why)}</p>
<button value="${place}">Open in the editor</button></li>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
