import type { Finding } from './finding.ts';

/** Findings for other programs: a list with one object each, its line and column counted from 1. */
export function formatJson(findings: readonly Finding[]): string {
  return JSON.stringify(
    findings.map(({ position, ...finding }) => ({
      ...finding,
      line: position?.line ?? null,
      column: position?.column ?? null,
    })),
    null,
    2,
  );
}
