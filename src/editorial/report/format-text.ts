import { styleText } from 'node:util';
import { codeFrame } from './code-frame.ts';
import type { Finding } from './finding.ts';

/** The text of a file by its path; nothing when it cannot be shown. */
export type Texts = ReadonlyMap<string, string>;

/** Findings as a person reads them in a terminal. `isColored` marks what is found by eye. */
export function formatText(
  findings: readonly Finding[],
  texts: Texts,
  { isColored }: { readonly isColored: boolean },
): string {
  const style: typeof styleText = (format, text) =>
    isColored ? styleText(format, text, { validateStream: false }) : text;
  return findings
    .map(({ code, severity, file, position, message, remedy, why, page }) => {
      const place = position ? `${file}:${position.line}:${position.column}` : file;
      const label = severity === 'error' ? code : `${code} (${severity})`;
      const frame = position && codeFrame(texts.get(file) ?? '', position);
      return [
        `${style('bold', place)}  ${style(severity === 'error' ? 'red' : 'yellow', label)}  ${message}`,
        `  ${style('green', 'Fix:')} ${remedy}`,
        `  Why: ${why} (${page})`,
        ...(frame === undefined ? [] : [indent(style('dim', frame))]),
      ].join('\n');
    })
    .join('\n\n');
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}

/** How many findings of each kind there are, and what to do next. */
export function summarize(findings: readonly Finding[]): string {
  const count = (severity: Finding['severity'], one: string, many: string) => {
    const found = findings.filter((finding) => finding.severity === severity).length;
    return found === 0 ? [] : [`${found} ${found === 1 ? one : many}`];
  };
  const files = new Set(findings.map(({ file }) => file)).size;
  const kinds = [
    ...count('error', 'problem', 'problems'),
    ...count('warning', 'warning', 'warnings'),
    ...count('notice', 'other that stops nothing', 'others that stop nothing'),
  ];
  const fixable = findings.filter(({ isFixable }) => isFixable).length;
  const hint =
    fixable === 0
      ? ''
      : ` npm run check -- --fix mends ${fixable === findings.length ? 'all' : fixable} of them.`;
  return `${new Intl.ListFormat('en-US').format(kinds)} in ${files} ${files === 1 ? 'file' : 'files'}.${hint}`;
}
