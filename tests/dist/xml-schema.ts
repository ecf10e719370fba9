import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { XmlDocument, XmlLibError } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

xmlRegisterFsInputProviders();

/** A schema or grammar of this folder; it may import others by their place beside it. */
export async function readSchema(file: string): Promise<XmlDocument> {
  const url = join(import.meta.dirname, file);
  return XmlDocument.fromBuffer(await readFile(url), { url });
}

/** What keeps a text from being XML that a schema allows, and then what the schema cannot say. */
export function xmlFaults(
  xml: string,
  schema: { validate(document: XmlDocument): void },
  findMore: (document: XmlDocument) => readonly string[] = () => [],
): readonly string[] {
  try {
    using document = XmlDocument.fromString(xml);
    schema.validate(document);
    return findMore(document);
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    return error.details.map(({ line, message }) => `line ${line.toString()}: ${message.trim()}`);
  }
}
