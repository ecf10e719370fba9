import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { authorSchema } from './schemas/author.ts';
import { guideSchema } from './schemas/guide.ts';
import { pageSchema } from './schemas/page.ts';
import { serviceSchema } from './schemas/service.ts';
import { sourceSchema } from './schemas/source.ts';

// The id is the path below the folder, `index` included: Astro's default drops it, and then a
// pillar and a guide of the same name could not be told apart.
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.(mdx|yaml)$/, '');

const folder = (name: string, extension: 'mdx' | 'yaml') =>
  glob({ base: `./content/${name}`, pattern: `**/*.${extension}`, generateId });

export const collections = {
  guides: defineCollection({ loader: folder('guides', 'mdx'), schema: guideSchema }),
  pages: defineCollection({ loader: folder('pages', 'mdx'), schema: pageSchema }),
  services: defineCollection({ loader: folder('services', 'mdx'), schema: serviceSchema }),
  authors: defineCollection({ loader: folder('authors', 'yaml'), schema: authorSchema }),
  sources: defineCollection({ loader: folder('sources', 'yaml'), schema: sourceSchema }),
};
