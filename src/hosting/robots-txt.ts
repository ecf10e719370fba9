/**
 * What crawlers are told: every page may be read, where the list of pages is, and what may be done
 * with their words (`Content-Signal`: search results, answers that an AI looks up, AI training). The
 * signals belong to the group of a crawler, so they stand below its `User-agent`.
 * https://www.rfc-editor.org/rfc/rfc9309 · https://contentsignals.org/
 */
export function robotsTxt({
  sitemap,
  aiTraining,
}: {
  /** The absolute address of the sitemap. */
  readonly sitemap: string;
  readonly aiTraining: boolean;
}): string {
  return [
    'User-agent: *',
    `Content-Signal: search=yes, ai-input=yes, ai-train=${aiTraining ? 'yes' : 'no'}`,
    'Allow: /',
    '',
    `Sitemap: ${sitemap}`,
    '',
  ].join('\n');
}
