import type { ProseComponentName } from '../../domain/prose-components.ts';
import Cite from './Cite.astro';
import Faqs from './Faqs.astro';
import Figure from './Figure.astro';
import Note from './Note.astro';
import ProseLink from './ProseLink.astro';
import ProseTable from './ProseTable.astro';
import SectionHeading from './SectionHeading.astro';
import Stat from './Stat.astro';

/** What a text may use, and what its Markdown links, headings and tables become. */
export const proseElements = {
  Cite,
  Faqs,
  Figure,
  Note,
  Stat,
  a: ProseLink,
  h2: SectionHeading,
  table: ProseTable,
} satisfies Record<ProseComponentName, unknown> & Record<string, unknown>;
