import type { Edit } from '../domain/problem.ts';

/** What a problem gains where an edit mends it. */
export interface Fix {
  readonly fix?: readonly [Edit];
}

/** An entry that a list or a group among the fields of a file lacks. */
export interface Addition {
  readonly file: string;
  /** The name of a field at the top: `redirect_from`. */
  readonly field: string;
  /** The entry as it stands in YAML: `- /old/`, or `old: new`. */
  readonly entry: string;
}

/**
 * Gives a field at the top of a file another value. Nothing when the field does not stand on one
 * line, which leaves the decision to a person. `text` is the file's.
 */
export function replaceField(text: string, file: string, name: string, value: string): Fix {
  const lines = fieldLines(text);
  const at = lines.findIndex((line) => line.startsWith(`${name}:`));
  const [, key, old] = /^(\S+:\s*)(\S+)\s*$/.exec(lines[at] ?? '') ?? [];
  if (key === undefined || old === undefined) return {};
  const line = at + 1;
  const start = { line, column: key.length + 1 };
  return { fix: [{ file, start, end: { line, column: start.column + old.length }, text: value }] };
}

/**
 * Adds entries to one field of a file, at its end; a field that is not there yet comes last. Nothing
 * when the field is written in a way that only a person should change.
 */
export function addEntries(
  text: string,
  { file, field }: Pick<Addition, 'file' | 'field'>,
  entries: readonly string[],
): Fix {
  const lines = fieldLines(text);
  if (lines.length === 0) return {};
  const put = (from: number, to: number, added: readonly string[]): Fix => ({
    fix: [
      {
        file,
        start: { line: from + 1, column: 1 },
        end: { line: to + 1, column: 1 },
        text: added.map((line) => `${line}\n`).join(''),
      },
    ],
  });
  const whole = [`${field}:`, ...entries.map((entry) => `  ${entry}`)];
  const end = lines.length - 1;
  const at = lines.findIndex((line) => line.startsWith(`${field}:`));
  if (at === -1) return put(end, end, whole);
  const value = (lines[at] ?? '').slice(field.length + 1).trim();
  if (value === '[]' || value === '{}') return put(at, at + 1, whole);
  if (value !== '') return {};
  const after = lines.findIndex((line, index) => index > at && !/^(?:\s+\S|- )/.test(line));
  const indent = after > at + 1 ? (/^\s*/.exec(lines[at + 1] ?? '')?.[0] ?? '') : '  ';
  return put(
    after,
    after,
    entries.map((entry) => indent + entry),
  );
}

/** The lines from the first to the one that closes the fields; none when a file has no fields. */
function fieldLines(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  return lines.slice(0, end + 1);
}
