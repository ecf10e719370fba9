import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../../scripts/step.ts';
import type { BuiltPage } from './site.ts';

/** Something that a page says and schema.org does not know. */
export interface VocabularyFault {
  readonly path: string;
  readonly fault: string;
}

/**
 * What the JSON-LD of the pages says that the vocabulary of schema.org, as schema-dts types it, does
 * not know: types, properties, and values that a property does not take. TypeScript looks for
 * unknown properties in no large union, so each node, however deep, is held against the exact type
 * that it names. In another node it stands by its type alone, and so does the node of the page that
 * a reference leads to. To schema-dts a date is a text, and a text may stand for a thing by its name.
 */
export function vocabularyFaults(
  pages: readonly Pick<BuiltPage, 'path' | 'graph'>[],
): readonly VocabularyFault[] {
  const lines = pages.flatMap(({ path, graph }) => {
    const nodes = graph.flatMap(nodesIn);
    const named = nodes.filter((node) => '@id' in node);
    const known = new Map(named.map((node) => [node['@id'], typesOf(node)]));
    return nodes.map((node) => ({ path, code: constant(node, known) }));
  });
  const file = join(root, 'vocabulary.ts');
  const code = lines.map(({ code }) => code).join('\n');
  const program = programOf(file, `${code}\nimport type * as Schema from 'schema-dts';`);
  const source = program.getSourceFile(file);
  return [
    ...program.getSyntacticDiagnostics(source),
    ...program.getSemanticDiagnostics(source),
  ].map(({ start = 0, messageText }) => {
    const line = lines[source?.getLineAndCharacterOfPosition(start).line ?? -1];
    const [message = ''] = ts.flattenDiagnosticMessageText(messageText, '\n').split('\n');
    const place = code.slice(start, start + 60).split('\n')[0] ?? '';
    return { path: line?.path ?? '', fault: `${message} At: ${place}` };
  });
}

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A node and all typed nodes within it. */
function nodesIn(node: Node): readonly Node[] {
  const inner = Object.values(node)
    .flat()
    .filter(isNode)
    .filter((value) => '@type' in value);
  return [node, ...inner.flatMap(nodesIn)];
}

function typesOf(node: Node): readonly string[] {
  return [node['@type']].flat().map(String);
}

/** A line of TypeScript that gives a node the types that it names. */
function constant(node: Node, known: ReadonlyMap<unknown, readonly string[]>): string {
  const leaves = typesOf(node).map((type) => `Schema.${type}Leaf`);
  const type = leaves.length > 1 ? `Schema.MergeLeafTypes<[${leaves.join()}]>` : leaves.join();
  const shown = Object.entries(node).map(([key, value]) => {
    if (key.startsWith('@')) return [key, value] as const;
    const values = [value].flat().flatMap((one) => standIns(one, known));
    return [key, values.length > 1 || Array.isArray(value) ? values : values[0]] as const;
  });
  return `{ const node: ${type} = ${JSON.stringify(Object.fromEntries(shown))}; }`;
}

/** A value as it stands in a node: another node as its types, each of which must fit. */
function standIns(value: unknown, known: ReadonlyMap<unknown, readonly string[]>): unknown[] {
  if (!isNode(value)) return [value];
  const types = '@type' in value ? typesOf(value) : known.get(value['@id']);
  return types ? types.map((type) => ({ '@type': type })) : [value];
}

/** A program of one file that need not exist. */
function programOf(file: string, code: string): ts.Program {
  const options: ts.CompilerOptions = {
    lib: ['lib.es2022.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noEmit: true,
    skipLibCheck: true,
    strict: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const readSource = host.getSourceFile.bind(host);
  host.getSourceFile = (name, target, ...rest) =>
    name === file ? ts.createSourceFile(name, code, target) : readSource(name, target, ...rest);
  return ts.createProgram([file], options, host);
}
