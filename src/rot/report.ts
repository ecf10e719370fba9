import type { AddressUse } from './cited-addresses.ts';
import type { CheckedAddress } from './check-addresses.ts';
import type { Verdict } from './outcome.ts';

/** What is told of each address, and how many there are, as lines of plain text. */
export function formatReport(checked: readonly CheckedAddress[]): string {
  const told = checked.filter(({ verdict }) => verdict.state !== 'alive');
  return [...told.map(formatAddress), summarize(checked)].join('\n');
}

/** How many addresses there are of each kind, in one line. */
export function summarize(checked: readonly CheckedAddress[]): string {
  const count = (state: Verdict['state']) =>
    `${checked.filter(({ verdict }) => verdict.state === state).length} ${state}`;
  return `${checked.length} addresses: ${count('alive')}, ${count('moved')}, ${count('dead')}, ${count('unknown')}.`;
}

function formatAddress({ url, verdict, uses }: CheckedAddress): string {
  return [
    `${verdict.state.padEnd(7)}  ${url}  ${detail(verdict)}`.trimEnd(),
    ...uses.map((use) => `         ${formatUse(use)}`),
    '',
  ].join('\n');
}

function detail(verdict: Verdict): string {
  switch (verdict.state) {
    case 'alive':
      return '';
    case 'moved':
      return `now ${verdict.to}`;
    case 'dead':
    case 'unknown':
      return verdict.reason;
  }
}

function formatUse({ file, field, pages }: AddressUse): string {
  return `${file} (${field}), cited by ${pages.length === 0 ? 'no page' : pages.join(', ')}`;
}
