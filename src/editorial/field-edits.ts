import type { Edit } from '../domain/problem.ts';

/** The fields of a file as lines, with the offset in the file at which each starts. */
interface FieldLine {
  readonly text: string;
  readonly start: number;
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
 * The edit that gives a field at the top of a file another value. Nothing when the field does not
 * stand on one line, which leaves the decision to a person. `raw` is the file as it is on disk.
 */
export function replaceField(
  raw: string,
  file: string,
  name: string,
  value: string,
): { readonly fix?: readonly [Edit] } {
  const line = fieldLines(raw).find(({ text }) => text.startsWith(`${name}:`));
  const [, key = '', old] = /^(\S+:[ \t]*)(\S+)[ \t]*$/.exec(line?.text ?? '') ?? [];
  if (!line || old === undefined) return {};
  const start = line.start + key.length;
  return { fix: [{ file, start, end: start + old.length, text: value }] };
}

/**
 * The edit that adds entries to one field of a file, at its end; a field that is not there yet comes
 * last. Nothing when the field is written in a way that only a person can read.
 */
export function addEntries(
  raw: string,
  { file, field }: Pick<Addition, 'file' | 'field'>,
  entries: readonly string[],
): { readonly fix?: readonly [Edit] } {
  const lines = fieldLines(raw);
  const last = lines.at(-1);
  if (!last) return {};
  const newline = raw.includes('\r\n') ? '\r\n' : '\n';
  const insert = (start: number, end: number, texts: readonly string[]) => ({
    fix: [{ file, start, end, text: texts.map((text) => text + newline).join('') }] as const,
  });
  const index = lines.findIndex(({ text }) => text.startsWith(`${field}:`));
  const own = lines[index];
  if (!own) {
    return insert(last.start, last.start, [`${field}:`, ...entries.map((text) => `  ${text}`)]);
  }
  const value = own.text.slice(field.length + 1).trim();
  const after = lines.slice(index + 1, -1);
  if (/^(\[\s*\]|\{\s*\})$/.test(value)) {
    const next = lines[index + 1] ?? last;
    return insert(own.start, next.start, [`${field}:`, ...entries.map((text) => `  ${text}`)]);
  }
  if (value !== '') return {};
  const isInside = ({ text }: FieldLine) => /^\s|^- /.test(text);
  const end = after.findIndex((line) => !isInside(line));
  const inside = end === -1 ? after : after.slice(0, end);
  const indent = /^\s*/.exec(inside[0]?.text ?? '  ')?.[0] ?? '';
  const next = lines[index + 1 + inside.length] ?? last;
  return insert(
    next.start,
    next.start,
    entries.map((text) => indent + text),
  );
}

/** The lines of the fields, and the line that closes them; none when the file has no fields. */
function fieldLines(raw: string): readonly FieldLine[] {
  const match = /^\uFEFF?---[ \t]*\r?\n/.exec(raw);
  if (!match) return [];
  const lines: FieldLine[] = [];
  let start = match[0].length;
  while (start < raw.length) {
    const end = raw.indexOf('\n', start);
    const text = raw.slice(start, end === -1 ? raw.length : end).replace(/\r$/, '');
    lines.push({ text, start });
    if (/^---[ \t]*$/.test(text)) return lines;
    if (end === -1) break;
    start = end + 1;
  }
  return [];
}
