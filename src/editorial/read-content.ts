import { glob, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import { type Body, type Position, readBody } from '../domain/body.ts';
import type { AnyTextEntry, Entries, RecordEntry, TextEntry } from '../domain/entry.ts';
import type { Problem } from '../domain/problem.ts';
import { authorSchema } from '../schemas/author.ts';
import { guideSchema } from '../schemas/guide.ts';
import { pageSchema } from '../schemas/page.ts';
import { serviceSchema } from '../schemas/service.ts';
import { sourceSchema } from '../schemas/source.ts';
import { checkFileNames } from './file-names.ts';
import { type Frontmatter, readYaml, type SplitFile, splitFrontmatter } from './frontmatter.ts';
import { knownFields } from './known-fields.ts';
import { schemaProblems } from './schema-problems.ts';

/** Entries whose shape is right, and the problems of those whose shape is not. */
export interface ReadContent {
  readonly entries: Entries;
  readonly problems: readonly Problem[];
  /** The lines of the fields of every file that was read, for problems found later. */
  readonly frontmatters: ReadonlyMap<string, Frontmatter>;
}

/** Reads everything in `content/` below `root`, without Astro. */
export async function readContent(root: string): Promise<ReadContent> {
  const problems: Problem[] = [...checkFileNames(await listFiles(root, 'content/**/*.*'))];
  const misnamed = new Set(problems.map(({ file }) => file));
  const frontmatters = new Map<string, Frontmatter>();
  const unfit: AnyTextEntry[] = [];
  const keepWords = (file: string, text: SplitFile) => {
    const body = readText(file, text, problems);
    if (body) unfit.push({ id: file, file, data: { figures: [] }, body, bodyLine: text.bodyLine });
  };

  const readCollection = async <Schema extends z.ZodType>(
    folder: string,
    extension: 'mdx' | 'yaml',
    schema: Schema,
  ) => {
    const read: (RecordEntry<z.output<Schema>> & { text: SplitFile })[] = [];
    for (const file of await listFiles(root, `content/${folder}/**/*.${extension}`)) {
      if (misnamed.has(file)) continue;
      const split = await splitFile(root, file, extension, problems);
      if (!split) continue;
      const yaml = readYaml(file, split.yaml, split.yamlLine);
      problems.push(...yaml.problems);
      if (!yaml.frontmatter) {
        if (extension === 'mdx') keepWords(file, split);
        continue;
      }
      frontmatters.set(file, yaml.frontmatter);
      const result = schema.safeParse(yaml.frontmatter.data);
      if (!result.success) {
        const fields = (path: readonly PropertyKey[]) => knownFields(schema, path);
        problems.push(...schemaProblems(file, yaml.frontmatter, result.error.issues, fields));
        if (extension === 'mdx') keepWords(file, split);
        continue;
      }
      const id = file.slice(`content/${folder}/`.length).replace(/\.(mdx|yaml)$/, '');
      read.push({ id, file, data: result.data, text: split });
    }
    return read;
  };

  const texts = <Data>(
    records: readonly (RecordEntry<Data> & { text: SplitFile })[],
  ): readonly TextEntry<Data>[] =>
    records.flatMap(({ text, ...record }) => {
      const body = readText(record.file, text, problems);
      return body ? [{ ...record, body, bodyLine: text.bodyLine }] : [];
    });

  const entries: Entries = {
    guides: texts(await readCollection('guides', 'mdx', guideSchema)),
    pages: texts(await readCollection('pages', 'mdx', pageSchema)),
    services: texts(await readCollection('services', 'mdx', serviceSchema)),
    authors: await readCollection('authors', 'yaml', authorSchema),
    sources: await readCollection('sources', 'yaml', sourceSchema),
    unfit,
  };
  return { entries, problems, frontmatters };
}

async function listFiles(root: string, pattern: string): Promise<readonly string[]> {
  const files: string[] = [];
  for await (const file of glob(pattern, { cwd: root })) files.push(file.split(sep).join('/'));
  return files.sort();
}

async function splitFile(
  root: string,
  file: string,
  extension: 'mdx' | 'yaml',
  problems: Problem[],
): Promise<SplitFile | undefined> {
  const raw = await readFile(join(root, file), 'utf8');
  const text = raw.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  if (extension === 'yaml') return { yaml: text, yamlLine: 1, body: '', bodyLine: 1 };
  const split = splitFrontmatter(text);
  if (!split) {
    problems.push({
      file,
      place: { line: 1, column: 1 },
      code: 'TRV001',
      message: 'The file has no frontmatter.',
      remedy:
        'start it with a line of three hyphens, the fields, and another line of three hyphens.',
    });
  }
  return split;
}

function readText(file: string, text: SplitFile, problems: Problem[]): Body | undefined {
  try {
    return readBody(text.body);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const { line, column } = placeOf(error);
    problems.push({
      file,
      place: { line: text.bodyLine + line - 1, column },
      code: 'TRV004',
      message: `The text cannot be read: ${error.reason.replace(POSITIONS, '')}.`,
      remedy:
        'look for a component that is not closed, a quote that is not straight, or a "<" or "{" in the text: write "&lt;" and "\\{" to print them.',
    });
    return undefined;
  }
}

/** Positions in a parser's message count from the start of the text; the problem has the file's. */
const POSITIONS = / \((\d+):(\d+)(?:-\d+:\d+)?\)/g;

/** Where the parser stopped; at the end of the text it names the place only in its words. */
function placeOf({ place, reason }: VFileMessage): Position {
  if (place) return 'start' in place ? place.start : place;
  const [match] = reason.matchAll(POSITIONS);
  return { line: Number(match?.[1] ?? 1), column: Number(match?.[2] ?? 1) };
}
