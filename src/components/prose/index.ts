import { type AstroComponentFactory, createComponent } from 'astro/runtime/server/index.js';
import type { ProseComponentName } from '../../domain/prose-components.ts';
import type { TextContext } from '../../domain/text-context.ts';
import Cite from './Cite.astro';
import Faqs from './Faqs.astro';
import Figure from './Figure.astro';
import Heading from './Heading.astro';
import Note from './Note.astro';
import ProseLink from './ProseLink.astro';
import ProseTable from './ProseTable.astro';
import Stat from './Stat.astro';

const components = {
  Cite,
  Faqs,
  Figure,
  Note,
  Stat,
} satisfies Record<ProseComponentName, AstroComponentFactory>;

/**
 * What a text may use, and what its Markdown links, headings and tables become. MDX hands these
 * components nothing but their attributes, so each is given the text's context here.
 */
export function proseElements(context: TextContext): Record<string, AstroComponentFactory> {
  const bound = Object.entries(components).map(
    ([name, component]) => [name, withProps(component, { context })] as const,
  );
  return {
    ...Object.fromEntries(bound),
    a: withProps(ProseLink, { context }),
    h2: withProps(Heading, { context, depth: 0 }),
    h3: withProps(Heading, { context, depth: 1 }),
    table: ProseTable,
  };
}

function withProps(
  component: AstroComponentFactory,
  more: Readonly<Record<string, unknown>>,
): AstroComponentFactory {
  return createComponent(
    (result, props, slots) => component(result, { ...props, ...more }, slots),
    component.moduleId,
    component.propagation,
  );
}
