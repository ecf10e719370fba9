import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { decodeTrie, encodeITrieToBTrie, type ITrie } from 'cspell-trie-lib';

/** The words of the language: those of everybody, and those of people who make software. */
export interface Language {
  readonly english: ITrie;
  readonly terms: ReadonlySet<string>;
}

/**
 * American English as cspell has it: SCOWL's large list, mended every few weeks. Its own reader is
 * used without `cspell-lib` around it, which brings sixty more dictionaries and a second way to read
 * settings and files; the check needs neither, and has half a second less to wait.
 */
const ENGLISH = '@cspell/dict-en_us';
const ENGLISH_WORDS = 'en_US.trie.gz';

/** What people who write software call things, also cspell's: `changelog`, `serverless`, `Postgres`. */
const SOFTWARE = '@cspell/dict-software-terms';
const SOFTWARE_LISTS = ['dict/softwareTerms.txt.gz', 'dict/software-tools.txt'];

/** The folder of the packages; the reader names no file of its own that could be asked for. */
const MODULES = join(dirname(createRequire(import.meta.url).resolve(ENGLISH)), '../..');

/** Shorter terms without a capital are abbreviations of programs (`func`, `dest`), which in a sentence are slips. */
const SHORTEST_TERM = 5;

/** Reads both dictionaries. */
export async function loadLanguage(): Promise<Language> {
  const [english, ...lists] = await Promise.all([
    loadEnglish(),
    ...SOFTWARE_LISTS.map((path) => readUnzipped(join(MODULES, SOFTWARE, path))),
  ]);
  const terms = lists.flatMap((list) => parseWords(new TextDecoder().decode(list)));
  return { english, terms: new Set(terms.filter(isTerm)) };
}

function isTerm(word: string): boolean {
  return word.length >= SHORTEST_TERM || /\p{Lu}/u.test(word);
}

/** The words of a list, one a line; what follows `#` is a comment. */
export function parseWords(lines: string): readonly string[] {
  return lines
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((word) => word !== '');
}

/**
 * The dictionary comes as text, which takes a tenth of a second to read. In its other form it takes
 * a hundredth, so that is kept beside the packages, under the versions of both.
 */
async function loadEnglish(): Promise<ITrie> {
  const versions = await Promise.all([ENGLISH, 'cspell-trie-lib'].map(versionOf));
  const folder = join(MODULES, '.cache', 'truvisory');
  const kept = join(folder, `english-${versions.join('-')}.btrie`);
  try {
    return decodeTrie(await readFile(kept));
  } catch {
    const english = decodeTrie(await readUnzipped(join(MODULES, ENGLISH, ENGLISH_WORDS)));
    await keep(folder, kept, encodeITrieToBTrie(english)).catch(() => undefined); // A disk that cannot be written to only costs time.
    return english;
  }
}

/** Written aside first, so that a second run at the same time never reads half of it. */
async function keep(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const aside = `${path}.${process.pid}`;
  await writeFile(aside, bytes);
  await rename(aside, path);
}

async function readUnzipped(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readFile(path);
  return path.endsWith('.gz') ? new Uint8Array(await promisify(gunzip)(bytes)) : bytes;
}

async function versionOf(name: string): Promise<string> {
  const json: unknown = JSON.parse(await readFile(join(MODULES, name, 'package.json'), 'utf8'));
  return String(Reflect.get(Object(json), 'version'));
}
