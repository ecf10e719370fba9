import { findPath } from './content-path.ts';
import type { Entries, RecordEntry, TextEntry } from './entry.ts';
import type { GuideFrontmatter } from '../schemas/guide.ts';
import type { SourceFrontmatter } from '../schemas/source.ts';
import type { Report } from './source.ts';

type Dated = TextEntry<{
  readonly published: string;
  readonly updated: string;
  readonly reviewed: string;
}>;

/** Reports dates in the wrong order or in the future. `today` is a day, `2026-11-22`. */
export function checkDates({ file, data }: Dated, today: string, report: Report): void {
  const { published, updated, reviewed } = data;
  for (const name of ['published', 'updated', 'reviewed'] as const) {
    if (data[name] <= today) continue;
    report({
      file,
      place: { field: [name] },
      message: `The date "${name}" (${data[name]}) lies in the future; today is ${today}.`,
      remedy: `write ${today}, or an earlier day.`,
    });
  }
  if (updated < published) {
    report({
      file,
      place: { field: ['updated'] },
      message: `"updated" (${updated}) is before "published" (${published}).`,
      remedy: `write ${published} or a later day.`,
    });
  }
  if (reviewed < published) {
    report({
      file,
      place: { field: ['reviewed'] },
      message: `"reviewed" (${reviewed}) is before "published" (${published}).`,
      remedy: `write ${published} or a later day.`,
    });
  }
}

/** Reports a source that claims to have been checked on a day that has not come. */
export function checkSourceDates(
  { file, data }: RecordEntry<SourceFrontmatter>,
  today: string,
  report: Report,
): void {
  if (data.checked <= today) return;
  report({
    file,
    place: { field: ['checked'] },
    message: `The date "checked" (${data.checked}) lies in the future; today is ${today}.`,
    remedy: 'write the day on which somebody last read the source.',
  });
}

/** Reports two figures, or two questions, of one page that share an anchor. */
export function checkAnchors(
  {
    file,
    data,
  }: TextEntry<{
    readonly figures: readonly { readonly id: string }[];
    readonly faqs?: readonly { readonly id: string }[];
  }>,
  report: Report,
): void {
  for (const list of ['figures', 'faqs'] as const) {
    const seen = new Set<string>();
    (data[list] ?? []).forEach(({ id }, index) => {
      if (seen.has(id)) {
        report({
          file,
          place: { field: [list, index, 'id'] },
          message: `The id "${id}" is used twice in "${list}".`,
          remedy: 'give one of them another id; it is the address of that part of the page.',
        });
      }
      seen.add(id);
    });
  }
}

/** Reports titles and questions that two pages share, and two guides in one place of a cluster. */
export function checkUniqueness(
  { guides, pages, services }: Pick<Entries, 'guides' | 'pages' | 'services'>,
  report: Report,
): void {
  const titles = new Map<string, string>();
  for (const { file, data } of [...guides, ...pages, ...services]) {
    const title = normalize(data.title);
    const other = titles.get(title);
    if (other !== undefined) {
      report({
        file,
        place: { field: ['title'] },
        message: `The title is the same as in ${other}.`,
        remedy: 'give each page a title of its own, so that a reader can tell them apart.',
      });
    }
    titles.set(title, file);
  }
  checkAddresses([...guides, ...pages, ...services], report);
  checkQuestions(guides, report);
  checkSheets(guides, report);
}

function checkAddresses(entries: readonly TextEntry<unknown>[], report: Report): void {
  const addresses = new Map<string, string>();
  for (const { file } of entries) {
    const path = findPath(file) ?? '/';
    const other = addresses.get(path);
    if (other !== undefined) {
      report({
        file,
        message: `The address ${path} is already that of ${other}.`,
        remedy: 'rename or move one of the two files; a path is an address.',
      });
    }
    addresses.set(path, file);
  }
}

function checkQuestions(guides: readonly TextEntry<GuideFrontmatter>[], report: Report): void {
  const questions = new Map<string, string>();
  for (const { file, data } of guides) {
    data.faqs.forEach(({ question }, index) => {
      const other = questions.get(normalize(question));
      if (other !== undefined) {
        report({
          file,
          place: { field: ['faqs', index, 'question'] },
          message: `The question "${question}" is already asked in ${other}.`,
          remedy:
            'answer it in one place; ask something narrower here, or link to the other guide.',
        });
      }
      questions.set(normalize(question), file);
    });
  }
}

function checkSheets(guides: readonly TextEntry<GuideFrontmatter>[], report: Report): void {
  const sheets = new Map<string, string>();
  for (const { id, file, data } of guides) {
    const key = `${id.split('/')[0] ?? ''} ${data.sheet}`;
    const other = sheets.get(key);
    if (other !== undefined) {
      report({
        file,
        place: { field: ['sheet'] },
        message: `Sheet ${data.sheet} of this cluster is already ${other}.`,
        remedy: 'take the next free number.',
      });
    }
    sheets.set(key, file);
  }
}

function normalize(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
