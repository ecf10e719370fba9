import type { ImageObject } from 'schema-dts';
import { cardPath } from '../../cards/card-path.ts';
import { absoluteUrl } from '../url.ts';

/** The picture of a page, which holds its headline and its title block. */
export function imageObject(path: string) {
  return { '@type': 'ImageObject', url: absoluteUrl(cardPath(path)) } satisfies ImageObject;
}
