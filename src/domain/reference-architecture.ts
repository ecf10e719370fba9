import type { FrontmatterOf } from '../schemas/figure.ts';
import { type FigureContext, originOf } from './plot.ts';
import { didYouMean, listChoices } from './suggestion.ts';

export type ReferenceArchitecture = FrontmatterOf<'reference-architecture'>;

/** The diagram without the arrows that lead nowhere or to where they start; they are reported. */
export function buildReferenceArchitecture(
  diagram: ReferenceArchitecture,
  context: Pick<FigureContext, 'file' | 'index' | 'report'>,
): ReferenceArchitecture {
  const known = diagram.layers.flatMap(({ nodes }) => nodes.map(({ name }) => name));
  const edges = diagram.edges.filter((edge, index) => {
    const unknown = (['from', 'to'] as const).filter((end) => !known.includes(edge[end]));
    for (const end of unknown) {
      context.report({
        ...originOf(context, 'edges', index, end),
        code: 'TRV164',
        message: `No box "${edge[end]}" in the diagram.${didYouMean(edge[end], known)}`,
        remedy: `use one that is there: ${listChoices(known, 20)}.`,
      });
    }
    const isLoop = unknown.length === 0 && edge.from === edge.to;
    if (isLoop) {
      context.report({
        ...originOf(context, 'edges', index),
        code: 'TRV165',
        message: `The arrow from "${edge.from}" leads back to it.`,
        remedy: 'lead it to another box, or say it in the role of the box.',
      });
    }
    return unknown.length === 0 && !isLoop;
  });
  return { ...diagram, edges };
}
