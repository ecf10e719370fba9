import { daySchema } from '../schemas/fields.ts';

/** Whom to tell of a weakness of the site, and until when that holds. */
export interface SecuritySettings {
  /** Where a report goes: a page (`https:`) or an address for mail (`mailto:`). */
  readonly contact: string;
  /** The day on which the entry stops being valid, `2027-10-01`. */
  readonly expires: string;
}

/** The address that RFC 9116 gives the file. */
export const SECURITY_TXT_PATH = '/.well-known/security.txt';

/** Renewing must not come too late: this many days before the entry lapses, the site is no longer built. */
const NOTICE_DAYS = 30;

const DAY_MS = 86_400_000;

/**
 * What is wrong with the settings on the day `today`, with what to write instead; nothing when they
 * are sound. The RFC recommends an end less than a year ahead. https://www.rfc-editor.org/rfc/rfc9116
 */
export function findSecurityProblem(
  { contact, expires }: SecuritySettings,
  today: string,
): string | undefined {
  const isAddress = /^(https:\/\/[^\s/]+|mailto:[^\s@]+@[^\s@]+)/.test(contact);
  if (!isAddress || /\s/.test(contact)) {
    return `The contact "${contact}" is no address that a browser opens. Write a whole address that starts with https://, or mailto: and an address for mail.`;
  }
  const first = dayAfter(today, NOTICE_DAYS + 1);
  const last = dayAfter(`${Number(today.slice(0, 4)) + 1}${today.slice(4)}`, -1);
  const choice = `Write a day from ${first} to ${last}, when somebody will have looked at the contact again.`;
  if (!daySchema.safeParse(expires).success) {
    return `"${expires}" is no day. ${choice}`;
  }
  if (expires < first) {
    return `security.txt expires on ${expires}, within ${NOTICE_DAYS} days or in the past. ${choice}`;
  }
  if (expires > last) {
    return `security.txt expires on ${expires}, a year ahead or later. ${choice}`;
  }
  return undefined;
}

/** The file of sound settings. `canonical` is its own absolute address, `language` one that reports may be written in. */
export function securityTxt(
  { contact, expires }: SecuritySettings,
  { canonical, language }: { readonly canonical: string; readonly language: string },
): string {
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}T00:00:00Z`,
    `Preferred-Languages: ${language}`,
    `Canonical: ${canonical}`,
    '',
  ].join('\n');
}

/** The day `days` after another, before it when negative. */
function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}
