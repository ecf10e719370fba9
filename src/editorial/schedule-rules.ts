import {
  findCluster,
  findPath,
  isExternal,
  pillarFile,
  resolveLink,
} from '../domain/content-path.ts';
import { formatDate } from '../domain/dates.ts';
import { type AnyTextEntry, type Entries, placeInBody } from '../domain/entry.ts';
import type { Place, Problem } from '../domain/problem.ts';
import type { Calendar, Days } from './calendar.ts';

/** Something on a page that leads to another page. */
interface Lead {
  readonly from: string;
  readonly to: string;
  readonly place: Place | undefined;
  /** What leads there, as the subject of a sentence. */
  readonly subject: string;
  /** What to do when the other page cannot be led to. */
  readonly remedy: string;
}

/**
 * What would lead readers to pages that they cannot see: a link to a draft or to a page that goes
 * live later than its own, a set without its pillar, a page that the whole site leads to.
 * What is sound today is sound on every later day: a page that has gone live only ends a fault.
 * `entrances` are the addresses that every page links to.
 */
export function checkSchedule(
  entries: Entries,
  { calendar, entrances, today }: ScheduleOptions,
): readonly Problem[] {
  const files = [...entries.guides, ...entries.pages, ...entries.services];
  return [
    ...leadsOf(entries)
      .filter(({ from, to }) => to !== pillarOf(from) && !isEntrance(to, entrances))
      .flatMap((lead) => checkLead(lead, calendar, today)),
    ...entries.guides.flatMap(({ file }) => checkPillar(file, calendar, today)),
    ...files.flatMap(({ file, data }) => checkEntrance(file, data, entrances, today)),
  ];
}

interface ScheduleOptions {
  readonly calendar: Calendar;
  readonly entrances: readonly string[];
  readonly today: string;
}

function leadsOf({ guides, pages, services, authors, unfit = [] }: Entries): readonly Lead[] {
  const pageOf = new Map(authors.map(({ id, data }) => [id, `content/pages/${data.page}.mdx`]));
  return [
    ...[...guides, ...pages, ...services, ...unfit].flatMap(linksOf),
    ...guides.flatMap(({ file, data }): readonly Lead[] => [
      {
        from: file,
        to: `content/services/${data.closing.service}.mdx`,
        place: { field: ['closing', 'service'] },
        subject: 'The guide ends on',
        remedy: 'name a service that is public',
      },
      {
        from: file,
        to: pageOf.get(data.author) ?? '',
        place: { field: ['author'] },
        subject: 'The name of the author leads to',
        remedy: 'name an author whose page is public',
      },
    ]),
  ];
}

function linksOf(entry: AnyTextEntry): readonly Lead[] {
  return entry.body.links
    .filter(({ href }) => !isExternal(href))
    .map(({ href, position }) => ({
      from: entry.file,
      to: resolveLink(entry.file, href).file,
      place: placeInBody(entry, position),
      subject: `The link "${href}" leads to`,
      remedy: 'take the link out and leave its words',
    }));
}

function checkLead(lead: Lead, calendar: Calendar, today: string): readonly Problem[] {
  const { from, to, place, subject, remedy } = lead;
  const target = calendar.get(to);
  const start = startOf(calendar.get(from), today);
  if (!target || start === undefined) return [];
  const goal = startOf(target, today);
  if (goal === undefined) {
    return [
      {
        file: from,
        place,
        code: 'TRV620',
        message: `${subject} a draft: ${to} is not public, and readers would find nothing there.`,
        remedy: `${remedy}, or publish that page first: take "draft: true" out of its file.`,
      },
    ];
  }
  if (goal <= start) return [];
  return [
    {
      file: from,
      place,
      code: 'TRV621',
      message: `${subject} a page that is not public yet: ${to} goes live on ${formatDate(goal)}.`,
      remedy:
        start > today
          ? `${remedy}, or let this page wait for it: published: ${goal}.`
          : `${remedy} until then.`,
    },
  ];
}

/** A guide names its pillar above its headline, so the pillar is there first. */
function checkPillar(file: string, calendar: Calendar, today: string): readonly Problem[] {
  const pillar = pillarOf(file);
  const days = calendar.get(pillar);
  const start = startOf(calendar.get(file), today);
  if (!days || start === undefined) return [];
  const first = startOf(days, today);
  if (first !== undefined && first <= start) return [];
  return [
    {
      file,
      place: { field: ['published'] },
      code: 'TRV622',
      message: `The guide would be public before the pillar of its set: ${pillar} ${first === undefined ? 'is a draft' : `goes live on ${formatDate(first)}`}.`,
      remedy:
        first === undefined
          ? 'add the line "draft: true" here, or take it out of the pillar.'
          : `write published: ${first}, or a later day.`,
    },
  ];
}

function checkEntrance(
  file: string,
  days: Days,
  entrances: readonly string[],
  today: string,
): readonly Problem[] {
  const start = startOf(days, today);
  if (!isEntrance(file, entrances) || (start !== undefined && start <= today)) return [];
  return [
    {
      file,
      place: { field: [days.draft ? 'draft' : 'published'] },
      code: 'TRV623',
      message: `Every page leads to ${findPath(file)}, so it cannot be hidden.`,
      remedy: days.draft ? 'take the line "draft: true" out.' : `write published: ${today}.`,
    },
  ];
}

/** The file of the pillar of a guide's set; no file for another page. */
function pillarOf(file: string): string {
  return pillarFile(findCluster(file) ?? '');
}

function isEntrance(file: string, entrances: readonly string[]): boolean {
  const path = findPath(file);
  return path !== undefined && entrances.includes(path);
}

/** The first day from today on which a page is public; nothing for a draft. What no calendar has is there. */
function startOf(days: Days | undefined, today: string): string | undefined {
  if (!days) return today;
  if (days.draft) return undefined;
  return days.published > today ? days.published : today;
}
