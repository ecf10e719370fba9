/** A finding of the content check as `npm run check -- --format json` prints it. */
export interface PrintedFinding {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'notice';
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
  readonly remedy: string;
  readonly why: string;
  readonly page: string;
}

/** A finding with the address of the page that its file makes; nothing for a source or an author. */
export interface PageFinding extends PrintedFinding {
  readonly path: string | undefined;
}

/** The findings in the file of a page, and those in files that no page is made of alone, such as sources. */
export function findingsOf(
  findings: readonly PageFinding[],
  path: string,
): { readonly own: readonly PageFinding[]; readonly shared: readonly PageFinding[] } {
  return {
    own: findings.filter((finding) => finding.path === path),
    shared: findings.filter((finding) => finding.path === undefined),
  };
}

/** Codes of problems with which a page cannot be made: its file, its fields, its references, its markup. */
const BREAKING = /^TRV(?:0\d\d|10[1-6]|111|13\d|140|16\d)$/;

/** Codes of fields that do not fit: of a draft, whose findings are notices, these are filled in. */
const FILLED_IN = /^TRV10[1-3]$/;

/** Whether a page with this finding cannot be shown. */
export function isBreaking({ code, severity }: PrintedFinding): boolean {
  const isShown = severity === 'warning' || (severity === 'notice' && FILLED_IN.test(code));
  return BREAKING.test(code) && !isShown;
}

/** Where an editor opens it: `content/pages/about.mdx:3:1`, from the project's root. */
export function editorPlace({ file, line, column }: PrintedFinding): string {
  return line === null ? file : `${file}:${line}:${column ?? 1}`;
}
