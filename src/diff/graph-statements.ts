import { mark } from '../parity/view.ts';
import { type Statement, statement } from './site-reading.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** Where an item stands in a list; the list says it by its order. */
const POSITION = 'position';

/**
 * What the nodes of a JSON-LD graph state: the type of the node and the property as the place, one
 * statement for each value. `Article headline: …`, `FAQPage mainEntity (Question, Answer): … – …`.
 */
export function graphStatements(nodes: readonly unknown[]): readonly Statement[] {
  return nodes.filter(isObject).flatMap((node) => {
    const type = typeOf(node);
    return Object.entries(node)
      .filter(([property]) => property !== '@type')
      .flatMap(([property, value]) =>
        [value].flat().map((one) => {
          const types = typesIn(one);
          const kind = types.length > 0 ? ` (${types.join(', ')})` : '';
          return statement(`${type} ${property}${kind}`, '', textOf(one));
        }),
      );
  });
}

/** The types of the nodes of a graph, as they are named where there are several: `Person, Organization`. */
export function nodeTypes(nodes: readonly unknown[]): readonly string[] {
  return nodes.filter(isObject).map(typeOf);
}

function typeOf(node: JsonObject): string {
  return [node['@type']].flat().join(', ') || 'node';
}

/** The types of an object within a node and of those within it; none of a reference to another node. */
function typesIn(value: unknown): readonly string[] {
  const types = objectsIn(value).flatMap((object) => ('@type' in object ? typeOf(object) : []));
  return [...new Set(types)];
}

function objectsIn(value: unknown): readonly JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isObject(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

/** The words of a value with its addresses behind them, as the readers in src/parity/ write sources and claims. */
function textOf(value: unknown): string {
  if (!isObject(value)) return asText(value);
  const leaves = leavesOf(value);
  const words = leaves.filter((leaf) => !isAddress(leaf));
  const addresses = leaves.filter(isAddress);
  if (words.length === 0) return addresses.join(' ');
  return [words.join(' – '), ...addresses.map(mark)].join(' ');
}

function leavesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  if (!isObject(value)) return [asText(value)];
  return Object.entries(value).flatMap(([property, inner]) =>
    property === '@type' || property === POSITION ? [] : leavesOf(inner),
  );
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text);
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
