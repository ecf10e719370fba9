import type { Finding } from './finding.ts';

/**
 * Findings as commands of GitHub Actions, which show them on the lines of a pull request.
 * GitHub shows ten of each severity a step, so those that stop the change come first.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function formatGithub(findings: readonly Finding[]): string {
  return [...findings]
    .sort((a, b) => RANK[a.severity] - RANK[b.severity])
    .map(({ code, severity, file, position, message, remedy, why, page }) => {
      const properties = {
        file,
        ...(position ? { line: position.line, col: position.column } : {}),
        title: code,
      };
      const list = Object.entries(properties)
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
        .join(',');
      return `::${severity} ${list}::${escapeData(`${message}\nFix: ${remedy}\nWhy: ${why} (${page})`)}`;
    })
    .join('\n');
}

const RANK = { error: 0, warning: 1, notice: 2 } as const;

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
