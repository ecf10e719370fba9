import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { root } from '../../scripts/step.ts';

/** The folder that is deployed. */
export const dist = join(root, 'dist');

/** A built page. */
export interface BuiltPage {
  /** Its address: `/about/`; the 404 page is `/404.html`. */
  readonly path: string;
  readonly html: string;
  readonly $: CheerioAPI;
  /** The nodes of its JSON-LD graph. */
  readonly graph: readonly JsonLdNode[];
}

export type JsonLdNode = Readonly<Record<string, unknown>>;

/** Every page of dist/. Without a build it fails, and says how to make one. */
export async function readPages(): Promise<readonly BuiltPage[]> {
  const pages: BuiltPage[] = [];
  for await (const file of glob('**/*.html', { cwd: dist })) {
    const html = await readFile(join(dist, file), 'utf8');
    const $ = load(html);
    pages.push({
      path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      html,
      $,
      graph: $('script[type="application/ld+json"]')
        .toArray()
        .flatMap((element) => graphOf(JSON.parse($(element).text()))),
    });
  }
  if (pages.length === 0) throw new Error('dist/ holds no pages; run npm run build first.');
  return pages.sort((a, b) => a.path.localeCompare(b.path));
}

/** The width and height of a PNG, which it tells in the bytes 16 to 23. https://www.w3.org/TR/png-3/#11IHDR */
export function pngSize(bytes: Buffer): string {
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

/** Whether search engines are asked to leave a page out: the 404 page, and copies of pages that they know. */
export function isUnlisted({ path }: Pick<BuiltPage, 'path'>): boolean {
  return path === '/404.html' || path.endsWith('/pack/');
}

function graphOf(json: unknown): readonly JsonLdNode[] {
  const graph: unknown =
    typeof json === 'object' && json !== null ? Reflect.get(json, '@graph') : [];
  if (!Array.isArray(graph)) throw new Error('The JSON-LD of a page is one @graph.');
  return graph.filter((node): node is JsonLdNode => typeof node === 'object' && node !== null);
}

/** The only node of a type, or nothing. */
export function findNode(page: BuiltPage, type: string): JsonLdNode | undefined {
  return page.graph.find((node) => [node['@type']].flat().includes(type));
}

/** Text as a reader sees it: white space folded. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
