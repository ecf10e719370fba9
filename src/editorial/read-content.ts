import { glob } from 'node:fs/promises';
import { sep } from 'node:path';
import { z } from 'zod';
import type { AnyTextEntry, Entries, RecordEntry, TextEntry } from '../domain/entry.ts';
import type { Problem } from '../domain/problem.ts';
import { authorSchema } from '../schemas/author.ts';
import { fillGaps, isDraft } from '../schemas/draft-gaps.ts';
import { guideSchema } from '../schemas/guide.ts';
import { pageSchema } from '../schemas/page.ts';
import { serviceSchema } from '../schemas/service.ts';
import { sourceSchema } from '../schemas/source.ts';
import { checkFileNames } from './file-names.ts';
import { readFences } from './fences.ts';
import { type Frontmatter, readYaml, type SplitFile } from './frontmatter.ts';
import { knownFields } from './known-fields.ts';
import { readTextFile } from './read-file.ts';
import { readText } from './read-text.ts';
import { schemaProblems } from './schema-problems.ts';
import { schemaWords } from './schema-words.ts';
import { readUnfitFields } from './unfit-fields.ts';

/** Entries whose shape is right, and the problems of those whose shape is not. */
export interface ReadContent {
  readonly entries: Entries;
  readonly problems: readonly Problem[];
  /** The lines of the fields of every file that was read, for problems found later. */
  readonly frontmatters: ReadonlyMap<string, Frontmatter>;
  /** Every file that was read, with plain line endings, for the exact places of words. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads everything in `content/` below `root`, without Astro. */
export async function readContent(root: string): Promise<ReadContent> {
  const problems: Problem[] = [...checkFileNames(await listFiles(root, 'content/**/*.*'))];
  const misnamed = new Set(problems.map(({ file }) => file));
  const frontmatters = new Map<string, Frontmatter>();
  const files = new Map<string, string>();
  const unfit: AnyTextEntry[] = [];
  const keepWords = (file: string, text: SplitFile, fields?: unknown) => {
    const { body, problems: found } = readText(file, text);
    problems.push(...found);
    if (!body) return undefined;
    const entry = { id: file, file, data: readUnfitFields(fields), body, bodyLine: text.bodyLine };
    unfit.push(entry);
    return entry;
  };

  const readCollection = async <Schema extends z.ZodType>(
    folder: string,
    extension: 'mdx' | 'yaml',
    schema: Schema,
  ) => {
    const read: (RecordEntry<z.output<Schema>> & { text: SplitFile })[] = [];
    const unfinished: TextEntry<z.output<Schema>>[] = [];
    for (const file of await listFiles(root, `content/${folder}/**/*.${extension}`)) {
      if (misnamed.has(file)) continue;
      const split = await splitFile(root, file, extension, files, problems);
      if (!split) continue;
      const yaml = readYaml(file, split.yaml, split.yamlLine);
      problems.push(...yaml.problems);
      if (!yaml.frontmatter) {
        if (extension === 'mdx') keepWords(file, split);
        continue;
      }
      frontmatters.set(file, yaml.frontmatter);
      const id = file.slice(`content/${folder}/`.length).replace(/\.(mdx|yaml)$/, '');
      const result = schema.safeParse(yaml.frontmatter.data, { error: schemaWords });
      if (!result.success) {
        const fields = (path: readonly PropertyKey[]) => knownFields(schema, path);
        problems.push(...schemaProblems(file, yaml.frontmatter, result.error.issues, fields));
        const kept =
          extension === 'mdx' ? keepWords(file, split, yaml.frontmatter.data) : undefined;
        if (kept && schema instanceof z.ZodObject && isDraft(yaml.frontmatter.data)) {
          // Filled field by field by the schema itself.
          const data = fillGaps(schema, yaml.frontmatter.data) as z.output<Schema>;
          unfinished.push({ ...kept, id, data });
        }
        continue;
      }
      read.push({ id, file, data: result.data, text: split });
    }
    return { read, unfinished };
  };

  const texts = <Data>(
    records: readonly (RecordEntry<Data> & { text: SplitFile })[],
  ): readonly TextEntry<Data>[] =>
    records.flatMap(({ text, ...record }) => {
      const { body, problems: found } = readText(record.file, text);
      problems.push(...found);
      const entry = body && { ...record, body, bodyLine: text.bodyLine };
      if (entry && found.length > 0) unfit.push({ ...entry, data: readUnfitFields(record.data) });
      return entry && found.length === 0 ? [entry] : [];
    });

  const guides = await readCollection('guides', 'mdx', guideSchema);
  const pages = await readCollection('pages', 'mdx', pageSchema);
  const services = await readCollection('services', 'mdx', serviceSchema);
  const entries: Entries = {
    guides: texts(guides.read),
    pages: texts(pages.read),
    services: texts(services.read),
    authors: (await readCollection('authors', 'yaml', authorSchema)).read,
    sources: (await readCollection('sources', 'yaml', sourceSchema)).read,
    unfit,
    unfinished: {
      guides: guides.unfinished,
      pages: pages.unfinished,
      services: services.unfinished,
    },
  };
  return { entries, problems, frontmatters, texts: files };
}

async function listFiles(root: string, pattern: string): Promise<readonly string[]> {
  const files: string[] = [];
  for await (const file of glob(pattern, { cwd: root })) files.push(file.split(sep).join('/'));
  return files.sort();
}

/** A content file taken apart; what is wrong with it as a file is added to `problems`. */
async function splitFile(
  root: string,
  file: string,
  extension: 'mdx' | 'yaml',
  texts: Map<string, string>,
  problems: Problem[],
): Promise<SplitFile | undefined> {
  const { text, problems: found } = await readTextFile(root, file);
  problems.push(...found);
  if (text === undefined) return undefined;
  texts.set(file, text);
  if (extension === 'yaml') return { yaml: text, yamlLine: 1, body: '', bodyLine: 1 };
  const { split, problems: unfenced } = readFences(file, text);
  problems.push(...unfenced);
  return split;
}
