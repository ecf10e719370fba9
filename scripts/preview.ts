import { isPreview } from '../src/domain/publication.ts';

/** What a command says that makes or serves a preview. */
export const PREVIEW_NOTICE =
  'This is a preview: it has pages that are not public. Never deploy it as the site; npm run build makes that.';

/**
 * Whether this command makes a preview: `-- --drafts`, or `DRAFTS=1` in the environment, where the
 * programs that it starts read it.
 */
export function readPreviewFlag(args: readonly string[]): boolean {
  if (args.includes('--drafts')) process.env['DRAFTS'] = '1';
  return isPreview(process.env);
}
