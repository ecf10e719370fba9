import type { Loader, LoaderContext } from 'astro/loaders';
import { glob } from 'astro/loaders';
import type { z } from 'zod';
import { isPreview } from './domain/publication.ts';
import { today } from './domain/today.ts';
import { listHiddenFiles } from './editorial/hidden-files.ts';
import { fillGaps, isDraft } from './schemas/draft-gaps.ts';

const hidden = isPreview(process.env) ? [] : listHiddenFiles(process.cwd(), today(process.env));

/**
 * The id is the path below the folder, `index` included: Astro's default drops it, and then a
 * pillar and a guide of the same name could not be told apart.
 */
const generateId = ({ entry }: { readonly entry: string }) => entry.replace(/\.(mdx|yaml)$/, '');

/** Loads the records of a folder of `content/`. */
export function recordLoader(name: 'authors' | 'sources'): Loader {
  return afresh(glob({ base: `./content/${name}`, pattern: '**/*.yaml', generateId }));
}

/**
 * Loads the texts of a folder of `content/`: in the build of the site only those that are public. A
 * draft is loaded whatever it still lacks, since it is written while it is looked at.
 */
export function textLoader(name: 'guides' | 'pages' | 'services', schema: z.ZodObject): Loader {
  const base = `content/${name}/`;
  const left = hidden
    .filter((file) => file.startsWith(base))
    .map((file) => `!${file.slice(base.length)}`);
  const loader = glob({ base: `./${base}`, pattern: ['**/*.mdx', ...left], generateId });
  const parseData = (context: LoaderContext): LoaderContext['parseData'] => {
    return async (entry) => {
      if (!isDraft(entry.data) || schema.safeParse(entry.data).success) {
        return context.parseData(entry);
      }
      // Filled field by field by the schema itself, so it has the shape that Astro would give it.
      return fillGaps(schema, entry.data) as typeof entry.data;
    };
  };
  return afresh({
    ...loader,
    load: (context) => loader.load({ ...context, parseData: parseData(context) }),
  });
}

/**
 * A loader that reads every file in each build. Astro keeps what it has read while a file stays the
 * same, and knows nothing of a schema that has changed since: a new field would be missing.
 */
function afresh(loader: Loader): Loader {
  return {
    ...loader,
    load: (context) => {
      context.store.clear();
      return loader.load(context);
    },
  };
}
