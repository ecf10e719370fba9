import { parse } from 'yaml';
import { readBody } from '../../domain/body.ts';
import { guideSchema } from '../../schemas/guide.ts';
import type { Ledger, PageRecord } from '../../schemas/ledger.ts';
import { splitFrontmatter } from '../frontmatter.ts';
import { formatLedger, LEDGER_FILE, recordLedger } from '../ledger.ts';
import { SAMPLE_GUIDE, sampleLibrary } from './sample-library.ts';

/**
 * The ledger of a site on which the sample's guide is public, as a file beside an example; `changes`
 * replace what was recorded of it.
 */
export function sampleLedger(
  changes: Partial<PageRecord> = {},
  { address = '/hiring/', former = {} }: { address?: string; former?: Ledger['former'] } = {},
): Readonly<Record<string, string>> {
  const { yaml, body } = splitFrontmatter(sampleLibrary[SAMPLE_GUIDE] ?? '') ?? EMPTY;
  const page = {
    id: 'hiring/index',
    file: SAMPLE_GUIDE,
    data: guideSchema.parse(parse(yaml)),
    body: readBody(body),
  };
  const [record] = Object.values(recordLedger([page], new Map()).pages);
  const pages = record ? { [address]: { ...record, ...changes } } : {};
  return { [LEDGER_FILE]: formatLedger({ pages, former }) };
}

const EMPTY = { yaml: '', body: '' };
