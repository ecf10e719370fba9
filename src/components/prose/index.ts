import { type AstroComponentFactory, createComponent } from 'astro/runtime/server/index.js';
import type { ProseComponentName } from '../../domain/prose-components.ts';
import type { TextContext } from '../../domain/text-context.ts';
import Cite from './Cite.astro';
import Faqs from './Faqs.astro';
import Figure from './Figure.astro';
import Note from './Note.astro';
import ProseLink from './ProseLink.astro';
import ProseTable from './ProseTable.astro';
import SectionHeading from './SectionHeading.astro';
import Stat from './Stat.astro';
import SubsectionHeading from './SubsectionHeading.astro';

const elements = {
  Cite,
  Faqs,
  Figure,
  Note,
  Stat,
  a: ProseLink,
  h2: SectionHeading,
  h3: SubsectionHeading,
  table: ProseTable,
} satisfies Record<ProseComponentName, AstroComponentFactory> &
  Record<string, AstroComponentFactory>;

/**
 * What a text may use, and what its Markdown links, headings and tables become. MDX hands these
 * components nothing but their attributes, so each is given the text's context here.
 */
export function proseElements(context: TextContext): Record<string, AstroComponentFactory> {
  return Object.fromEntries(
    Object.entries(elements).map(([name, component]) => [name, inContext(component, context)]),
  );
}

function inContext(component: AstroComponentFactory, context: TextContext): AstroComponentFactory {
  return createComponent(
    (result, props, slots) => component(result, { ...props, context }, slots),
    component.moduleId,
    component.propagation,
  );
}
