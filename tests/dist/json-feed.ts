import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import schema from 'jsonfeed-schema/schema-v1.1.json' with { type: 'json' };
import { repeated } from './repeated.ts';

const ajv = new Ajv({ allErrors: true });
addFormats(ajv);
const validate = ajv.compile<{ readonly items: readonly { readonly id: string }[] }>(schema);

/** Why a value is no feed of JSON Feed 1.1: by its schema, and an id that two items share. */
export function jsonFeedFaults(feed: unknown): readonly string[] {
  if (!validate(feed)) {
    return (validate.errors ?? []).map(
      ({ instancePath, message = '', params }) =>
        `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
    );
  }
  return repeated(feed.items.map(({ id }) => id)).map((id) => `Id used twice: ${id}`);
}
