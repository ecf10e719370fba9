// Prints everything that is wrong in content/ and exits with 1; says so and exits with 0 when nothing is.
//   --fix            mends what has exactly one right answer, and prints the rest
//   --format <name>  text, github (annotations on the lines of a pull request) or json
//   --build          what is wrong in a draft stops nothing, since the build shows no draft to anybody
//   --base <commit>  only what a change brought stops it: what was wrong there already is a notice
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { documentsOf } from '../src/domain/library.ts';
import type { Problem } from '../src/domain/problem.ts';
import { today } from '../src/domain/today.ts';
import { applyEdits } from '../src/editorial/apply-edits.ts';
import { readChangedLines } from '../src/editorial/changed-lines.ts';
import { checkContent, type CheckResult } from '../src/editorial/check-content.ts';
import { type Finding, findingOf } from '../src/editorial/report/finding.ts';
import { formatGithub } from '../src/editorial/report/format-github.ts';
import { formatJson } from '../src/editorial/report/format-json.ts';
import { formatText, summarize } from '../src/editorial/report/format-text.ts';
import { findBase, git, withRevision } from './base-revision.ts';
import { CommandError, main, root } from './step.ts';

const FORMATS = ['text', 'github', 'json'];
/** One fix can bring another to light; more rounds than these would be two that undo each other. */
const MOST_ROUNDS = 10;

await main(async () => {
  const { format, fix, base, build } = readOptions();
  const day = today(process.env);
  if (fix) await mend(day);
  const result = await checkContent(root, day);
  const isOld = base === undefined ? () => false : await findOld(base, day);
  const findings = result.problems.map((problem) =>
    findingOf(problem, isOld(problem) || (build && result.drafts.has(problem.file))),
  );
  if (format === 'json') console.log(formatJson(findings));
  else await print(findings, format, result);
  if (findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;
});

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        format: { type: 'string', default: 'text' },
        fix: { type: 'boolean', default: false },
        base: { type: 'string' },
        build: { type: 'boolean', default: false },
      },
    });
    if (FORMATS.includes(values.format)) return values;
    throw new CommandError(
      `There is no format "${values.format}". Use one of: ${FORMATS.join(', ')}.`,
    );
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(error instanceof Error ? error.message : String(error));
  }
}

/** Applies every certain fix, again and again until none is left, and says which files changed. */
async function mend(day: string): Promise<void> {
  const changed = new Map<string, number>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { problems } = await checkContent(root, day);
    const edits = Map.groupBy(
      problems.flatMap(({ fix = [] }) => fix),
      ({ file }) => file,
    );
    if (edits.size === 0) break;
    for (const [file, its] of edits) {
      const path = join(root, file);
      const { text, applied } = applyEdits(await readFile(path, 'utf8'), its);
      await writeFile(path, text);
      changed.set(file, (changed.get(file) ?? 0) + applied);
    }
  }
  for (const [file, count] of changed) {
    console.error(`Mended ${file}: ${count} ${count === 1 ? 'place' : 'places'}.`);
  }
}

/** Tells what was wrong before the change, and is not on a line that the change wrote. */
async function findOld(base: string, day: string): Promise<(problem: Problem) => boolean> {
  const revision = await findBase(root, base);
  const changed = readChangedLines(
    await git(
      root,
      'diff',
      '--unified=0',
      '--no-color',
      '--no-ext-diff',
      revision,
      '--',
      'content',
    ),
  );
  const before = await withRevision(root, revision, (folder) => checkContent(folder, day));
  const known = new Set(before.problems.map(keyOf));
  return (problem) => {
    const { file, place } = problem;
    const isTouched = place && 'line' in place && changed.has(file, place.line);
    return known.has(keyOf(problem)) && !isTouched;
  };
}

/** What makes two problems the same one, also when lines were added above it. */
function keyOf({ code, file, message }: Problem): string {
  return `${code} ${file} ${message}`;
}

async function print(
  findings: readonly Finding[],
  format: string,
  { library, wholeLibrary, unrecorded }: CheckResult,
): Promise<void> {
  if (findings.length > 0) {
    const texts = await readTexts(findings);
    console.error(formatText(findings, texts, { isColored: process.stderr.isTTY }));
    if (format === 'github') console.log(`\n${formatGithub(findings)}`);
    console.error(`\n${summarize(findings)}`);
  }
  if (!findings.some(({ severity }) => severity === 'error')) {
    const { guides, pages, services, sources } = library;
    console.log(
      `content/ is sound: ${guides.length} guides, ${pages.length} pages, ${services.length} services, ${sources.size} sources.`,
    );
    if (unrecorded > 0) {
      console.log(
        `${unrecorded} ${unrecorded === 1 ? 'page is' : 'pages are'} new or changed since what is public was last recorded.`,
      );
    }
    const hidden = documentsOf(wholeLibrary).length - documentsOf(library).length;
    if (hidden > 0) console.log(`Not public: ${hidden}. npm run plan tells which, and until when.`);
  }
}

/** The files that findings are about, for showing their lines; one that is missing or huge is left out. */
async function readTexts(findings: readonly Finding[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const file of new Set(findings.map((finding) => finding.file))) {
    try {
      texts.set(file, await readFile(join(root, file), 'utf8'));
    } catch {
      // A file that a finding asks for does not exist yet.
    }
  }
  return texts;
}
