import { parse, stringify } from 'yaml';
import { splitFrontmatter } from '../frontmatter.ts';
import type { Example } from './rule.ts';
import { SAMPLE_GUIDE, sampleLibrary } from './sample-library.ts';

/** The files of the sample library as an example leaves them. */
export function applyExample(example: Example): Readonly<Record<string, string>> {
  const { file = SAMPLE_GUIDE, beside = {}, unseen = {} } = example;
  const files = { ...sampleLibrary, ...beside, ...unseen, [file]: exampleFile(example) };
  return Object.fromEntries(Object.entries(files).filter(([, text]) => text !== ''));
}

function exampleFile({ file = SAMPLE_GUIDE, fields, text, whole }: Example): string {
  if (whole !== undefined) return whole;
  const before = sampleLibrary[file] ?? '';
  const isRecord = file.endsWith('.yaml');
  const split = isRecord ? { yaml: before, body: '' } : splitFrontmatter(before);
  if (!split) throw new Error(`The sample library has no "${file}" whose fields could be changed.`);
  const yaml =
    fields === undefined ? split.yaml : stringify({ ...parse(split.yaml), ...parse(fields) });
  if (isRecord) return yaml;
  return `---\n${yaml}---\n${text === undefined ? split.body : withFirstSection(split.body, text)}`;
}

/** What stands below the first heading, up to the next one; without headings, all of the text. */
const FIRST_SECTION = /(?<=^\n## .*\n\n)[\s\S]*?(?=\n\n## )/;

function withFirstSection(body: string, text: string): string {
  return FIRST_SECTION.test(body) ? body.replace(FIRST_SECTION, () => text) : `\n${text}\n`;
}
