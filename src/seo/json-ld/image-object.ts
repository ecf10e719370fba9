import type { ImageObject } from 'schema-dts';
import { cardPath } from '../../cards/card-path.ts';
import { absoluteUrl, nodeId } from '../url.ts';

/** The identifier of the picture of a page. */
export function imageId(path: string): string {
  return nodeId(path, 'image');
}

/** The picture of a page, which holds its headline and its title block. */
export function imageObject(path: string) {
  return {
    '@type': 'ImageObject',
    '@id': imageId(path),
    url: absoluteUrl(cardPath(path)),
  } satisfies ImageObject;
}
