import type { SecuritySettings } from './hosting/security-txt.ts';

/** The one setting each for what the whole site shares. Every absolute address derives from `url`. */
export const site = {
  name: 'Truvisory',
  url: 'https://truvisory.com',
  /** Where a pull request shows before it is merged: each preview has a host below this one. */
  previewHost: 'truvisory.pages.dev',
  language: 'en-US',
  description:
    'A one-person firm that works as a fractional CTO that builds: the same senior person decides what to build, writes the code and puts it into production.',
  /** The public repository, `https://github.com/<owner>/<name>`, once there is one: pages then link to their own source. */
  repository: undefined as string | undefined,
  /**
   * Whom to tell of a weakness of the site, once an address for it is published; /.well-known/security.txt
   * is then written. `{ contact: 'mailto:…', expires: '2027-10-01' }`: the day lies less than a year
   * ahead, and 30 days before it the build stops until somebody has renewed it.
   */
  security: undefined as SecuritySettings | undefined,
  /**
   * The key by which search engines know that an announcement of changed pages is the owner's, once
   * there is one: 8 to 128 letters, digits and hyphens, for example from `openssl rand -hex 16`. It
   * is public: the build writes it into a file at the top of the site. https://www.indexnow.org/
   */
  indexNowKey: undefined as string | undefined,
  /**
   * Whether the words of the site may train AI models. robots.txt says so to every crawler
   * (`Content-Signal: ai-train`), beside a yes to search and to answers that look pages up. It is a
   * stated preference that nothing enforces. Cloudflare's managed robots.txt, a setting of the zone,
   * is put before ours and can say the opposite: look at the live file after a change.
   * https://developers.cloudflare.com/bots/additional-configurations/managed-robots-txt/
   */
  aiTraining: false as boolean,
  /** Content id of the founder's author record. */
  founder: 'tony-adams',
} as const;

/** The address of the page that lists every guide. */
export const guideIndexPath = '/guides/';

/** The address of the rules by which guides are written. */
export const editorialPolicyPath = '/editorial-policy/';

/** The sets of guides in the order in which they are listed; one that is not named comes last. */
export const clusterOrder: readonly string[] = [
  'fractional-cto',
  'ai-implementation',
  'ai-agents',
  'cloudflare',
];

/** The main navigation, in reading order. */
export const navigation = [
  { label: 'Guides', path: guideIndexPath },
  { label: 'Engagements', path: '/services/fractional-cto/' },
  { label: 'About', path: '/about/' },
  { label: 'Search', path: '/search/' },
] as const;

/** What a reader looks for at the end of a page, in reading order. */
export const footerNavigation = [
  { label: 'Federal', path: '/federal/' },
  { label: 'Sources', path: '/sources/' },
  { label: 'Editorial policy', path: editorialPolicyPath },
  { label: 'Privacy', path: '/privacy/' },
  { label: 'Accessibility', path: '/accessibility/' },
] as const;

/** The addresses that a reader reaches without a link in a text. */
export const entrances: readonly string[] = [
  '/',
  '/404/',
  ...[...navigation, ...footerNavigation].map(({ path }) => path),
];

/** The routes that are rendered on demand: only these start the Worker. */
export const onDemandRoutes = ['/health.json'] as const;
