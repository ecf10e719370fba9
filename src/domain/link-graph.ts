import { isExternal, resolveLink } from './content-path.ts';
import type { AnyTextEntry } from './entry.ts';

/** A text, the texts that its words lead to, and those whose words lead to it: files, each once. */
export interface TextLinks {
  readonly file: string;
  readonly to: readonly string[];
  readonly from: readonly string[];
}

/**
 * Which text leads to which, by the links that writers put into sentences. Lists that templates
 * make do not count: they lead everywhere.
 */
export function linkGraph(
  texts: readonly Pick<AnyTextEntry, 'file' | 'body'>[],
): readonly TextLinks[] {
  const targets = new Map(texts.map(({ file, body }) => [file, targetsOf(file, body.links)]));
  return texts.map(({ file }) => ({
    file,
    to: [...(targets.get(file) ?? [])].filter((target) => targets.has(target)),
    from: texts.map((text) => text.file).filter((other) => targets.get(other)?.has(file)),
  }));
}

function targetsOf(file: string, links: readonly { readonly href: string }[]): Set<string> {
  const targets = links
    .filter(({ href }) => !isExternal(href))
    .map(({ href }) => resolveLink(file, href).file);
  return new Set(targets.filter((target) => target !== file));
}
