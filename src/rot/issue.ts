import { editAddress } from '../domain/edit-address.ts';
import type { AddressUse } from './cited-addresses.ts';
import type { CheckedAddress } from './check-addresses.ts';
import { summarize } from './report.ts';

/** How many characters GitHub takes as the text of an issue. */
const LONGEST_BODY = 65_536;

/** Room for the note that stands in for what does not fit. */
const ROOM_FOR_NOTE = 200;

/** What the text of the issue refers to. */
export interface IssueContext {
  /** The day of the check: `2026-11-22`. */
  readonly today: string;
  readonly siteUrl: string;
  /** `https://github.com/<owner>/<name>`, where it is known: records are then linked to be edited. */
  readonly repository: string | undefined;
}

/**
 * The text, in Markdown, of the one issue about cited addresses that are gone; empty when none is.
 * It never holds more than GitHub takes.
 */
export function formatIssue(checked: readonly CheckedAddress[], context: IssueContext): string {
  const dead = checked.filter(({ verdict }) => verdict.state === 'dead');
  if (dead.length === 0) return '';
  const moved = checked.filter(({ verdict }) => verdict.state === 'moved');
  const head = `${dead.length === 1 ? 'One address that the site cites is' : `${dead.length} addresses that the site cites are`} gone. This text is written anew each day, last on ${context.today}, and the issue closes by itself once every address is there again.

For each: open it in a browser. If it is really gone, find where its publisher has put it, read there what the record says, and write the new address and today's date (\`checked\`) into the record. If the publication is nowhere any more, cite another one, or take out the sentences that rest on it and then the record.

${summarize(checked)} Nothing follows from \`unknown\`: many servers refuse programs.`;
  const blocks = [
    ...dead.map((address) => formatDead(address, context)),
    ...(moved.length > 0
      ? [
          '## Moved for good\n\nReaders still arrive. Write the new address when you next touch the record.',
        ]
      : []),
    ...moved.map((address) => formatMoved(address, context)),
  ];
  return `${fill(head, blocks)}\n`;
}

/** As many blocks as fit, and how many did not. */
function fill(head: string, blocks: readonly string[]): string {
  let text = `${head}\n\n## Gone`;
  for (const [index, block] of blocks.entries()) {
    const longer = `${text}\n\n${block}`;
    if (longer.length > LONGEST_BODY - ROOM_FOR_NOTE) {
      return `${text}\n\nThere is no room here for ${blocks.length - index} more; \`npm run sources\` prints all of them.`;
    }
    text = longer;
  }
  return text;
}

function formatDead({ url, verdict, uses }: CheckedAddress, context: IssueContext): string {
  const reason = verdict.state === 'dead' ? verdict.reason : '';
  return [
    `- ${codeSpan(url)} (${reason}; [copies in the Internet Archive](<https://web.archive.org/web/*/${url}>))`,
    ...uses.map((use) => `  - ${formatUse(use, context)}`),
  ].join('\n');
}

function formatMoved({ url, verdict, uses }: CheckedAddress, context: IssueContext): string {
  const to = verdict.state === 'moved' ? verdict.to : '';
  return [
    `- ${codeSpan(url)} is now ${codeSpan(to)}`,
    ...uses.map((use) => `  - ${formatUse(use, context)}`),
  ].join('\n');
}

function formatUse({ file, field, pages }: AddressUse, context: IssueContext): string {
  const edit = editAddress(context.repository, file);
  const record = edit === undefined ? codeSpan(file) : `[${codeSpan(file)}](<${edit}>)`;
  const citing = pages.map(
    (path) => `[${codeSpan(path)}](<${new URL(path, context.siteUrl).href}>)`,
  );
  return `${record}, field ${codeSpan(field)}; cited by ${citing.length === 0 ? 'no page' : citing.join(', ')}`;
}

/**
 * Text that GitHub prints as it is: in code, nothing is markup, a mention or a reference. The fence
 * is longer than any run of backticks in the text. https://spec.commonmark.org/0.31.2/#code-spans
 */
function codeSpan(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
  return runs.length === 0 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`;
}
