import { getCollection, getEntry, render } from 'astro:content';
import { readBody } from './domain/body.ts';
import type { Document } from './domain/document.ts';
import { buildLibrary, type Library } from './domain/library.ts';
import { isPreview } from './domain/publication.ts';
import { today } from './domain/today.ts';
import { listHiddenFiles } from './editorial/hidden-files.ts';

let library: Promise<Library> | undefined;

/**
 * The library, read once a build; in development again for each request, so that an edit shows.
 * @throws {Error} that lists every problem of the content; not in development, which shows what can
 * be shown, and tells problems elsewhere (src/toolbar/).
 */
export function loadLibrary(): Promise<Library> {
  // Not import.meta.env.DEV, which a variable DEV of the shell would set in a build, too.
  if (import.meta.env.IS_DEVELOPMENT) return readWhatIsThere();
  return (library ??= readLibrary());
}

/** The library of the files that can be read, past Astro's store, which stops at the first that cannot. */
async function readWhatIsThere(): Promise<Library> {
  const { checkContent } = await import('./editorial/check-content.ts');
  const { library: publicLibrary, wholeLibrary } = await checkContent(
    process.cwd(),
    today(process.env),
  );
  return isPreview(process.env) ? wholeLibrary : publicLibrary;
}

async function readLibrary(): Promise<Library> {
  const [guides, pages, services, authors, sources] = await Promise.all([
    getCollection('guides'),
    getCollection('pages'),
    getCollection('services'),
    getCollection('authors'),
    getCollection('sources'),
  ]);
  const day = today(process.env);
  return buildLibrary(
    {
      guides: guides.map(withBody),
      pages: pages.map(withBody),
      services: services.map(withBody),
      authors: authors.map(withFile),
      sources: sources.map(withFile),
      hidden: isPreview(process.env) ? [] : listHiddenFiles(process.cwd(), day),
    },
    day,
    { isPreview: isPreview(process.env) },
  );
}

/** What Astro's store holds of a file. It types the path as optional, since a loader need not read files; ours does. */
interface StoredEntry<Data> {
  readonly id: string;
  readonly filePath?: string;
  readonly data: Data;
  readonly body?: string;
}

function withFile<Data>({ id, filePath = id, data }: StoredEntry<Data>) {
  return { id, file: filePath, data };
}

function withBody<Data>(entry: StoredEntry<Data>) {
  return { ...withFile(entry), body: readBody(entry.body ?? '') };
}

const COLLECTIONS = { guide: 'guides', page: 'pages', service: 'services' } as const;

/** The component that renders a document's text. */
export async function loadContent(document: Document) {
  const entry = await getEntry(COLLECTIONS[document.kind], document.id);
  if (!entry) throw new Error(`${document.file} is in the library, but not in its collection.`);
  return (await render(entry)).Content;
}
