import { z } from 'zod';

/** The names of the fields that a schema allows at a path, for suggestions; empty where it cannot tell. */
export function knownFields(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let node: unknown = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  for (const step of path) {
    node =
      typeof step === 'number' ? get(node, 'items') : get(get(node, 'properties'), String(step));
  }
  return Object.keys(get(node, 'properties') ?? {});
}

function get(value: unknown, key: string): object | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found: unknown = Reflect.get(value, key);
  return typeof found === 'object' && found !== null ? found : undefined;
}
