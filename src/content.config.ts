import { defineCollection } from 'astro:content';
import { authorSchema } from './schemas/author.ts';
import { guideSchema } from './schemas/guide.ts';
import { pageSchema } from './schemas/page.ts';
import { serviceSchema } from './schemas/service.ts';
import { sourceSchema } from './schemas/source.ts';
import { recordLoader, textLoader } from './content-loaders.ts';

export const collections = {
  guides: defineCollection({ loader: textLoader('guides', guideSchema), schema: guideSchema }),
  pages: defineCollection({ loader: textLoader('pages', pageSchema), schema: pageSchema }),
  services: defineCollection({
    loader: textLoader('services', serviceSchema),
    schema: serviceSchema,
  }),
  authors: defineCollection({ loader: recordLoader('authors'), schema: authorSchema }),
  sources: defineCollection({ loader: recordLoader('sources'), schema: sourceSchema }),
};
