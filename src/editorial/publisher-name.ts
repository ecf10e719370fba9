/** Hosts on which anybody publishes: whose page it is says the first step of the path that is a name. */
const SHARED_HOSTS = [
  'bitbucket.org',
  'blogspot.com',
  'codeberg.org',
  'dev.to',
  'facebook.com',
  'github.com',
  'gitlab.com',
  'huggingface.co',
  'linkedin.com',
  'medium.com',
  'notion.site',
  'substack.com',
  'x.com',
  'youtube.com',
] as const;

/**
 * Hosts that give what they name and add nothing: identifiers that resolve to the publisher, and the
 * official pages of governments, on which one office publishes for another.
 */
const OFFICIAL = /(?:^|\.)(?:doi\.org|arxiv\.org|ssrn\.com|gov|gov\.[a-z]{2}|mil|europa\.eu)$/;

/** An archived copy carries the address that it is a copy of. */
const ARCHIVED = /^https:\/\/web\.archive\.org\/web\/[^/]+\/(.+)$/;

/** Words that are part of many names, so that sharing one proves nothing. */
const COMMON_WORDS = new Set(
  'academy agency association business center centre company consulting data digital federal foundation global group http https institute intelligence international journal labs magazine management market media national network news online partners press project report research review school science security services society software solutions state studio studios survey tech technologies technology times today university world'.split(
    ' ',
  ),
);

/** Words that initials leave out. */
const SMALL_WORDS = new Set(['a', 'and', 'by', 'for', 'in', 'llc', 'inc', 'of', 'on', 'the', 'us']);

/**
 * Whether an address shows by itself that it is the publisher's: its host bears the name, a word of
 * it or its initials. A name that is not found decides nothing; the record then says what the address is.
 */
export function bearsName(url: string, publisher: string): boolean {
  const address = new URL(ARCHIVED.exec(url)?.[1] ?? url);
  if (OFFICIAL.test(address.hostname)) return true;
  const host = shared(address) ?? address.hostname.replace(/^www\./, '');
  const labels = host.split(/[./]/).map(bare).filter(Boolean);
  const words = publisher.split(/[\s,:/–-]+/).flatMap((word) => bare(word) || []);
  return (
    beginningsOf(words).some((beginning) => isWritten(beginning, labels)) ||
    words.some((word) => !COMMON_WORDS.has(word) && isIn(word, labels)) ||
    initialsOf(words).some((initials) => labels.some((label) => label.startsWith(initials)))
  );
}

/** Steps of a path on a shared host that stand before the name. */
const BEFORE_NAME = /^\/(?:c|channel|company|in|posts|pulse|user)(?=\/)/;

function shared({ hostname, pathname }: URL): string | undefined {
  const host = SHARED_HOSTS.find((known) => hostname === known || hostname.endsWith(`.${known}`));
  const [, name = ''] = pathname.replace(BEFORE_NAME, '').split('/');
  return host && `${hostname.slice(0, -host.length)}${name}`;
}

/** The whole name, and what it begins with, two words or more, without blanks. */
function beginningsOf(words: readonly string[]): readonly string[] {
  return words
    .map((_, index) => words.slice(0, index + 1).join(''))
    .filter(
      (beginning, index) => index === words.length - 1 || (index > 0 && beginning.length > 5),
    );
}

/** Whether a host says a name from one of its labels on: `docs.lemon.io` says Lemon.io. */
function isWritten(name: string, labels: readonly string[]): boolean {
  return labels.some((_, index) => labels.slice(index).join('').startsWith(name));
}

/** A short word has to be a label by itself; a longer one may begin or end one. */
function isIn(word: string, labels: readonly string[]): boolean {
  return labels.some(
    (label) =>
      label === word || (word.length >= 4 && (label.startsWith(word) || label.endsWith(word))),
  );
}

/** The initials of a name, with its small words and without them, where there are three or more. */
function initialsOf(words: readonly string[]): readonly string[] {
  const large = words.filter((word) => !SMALL_WORDS.has(word));
  return [words, large]
    .map((given) => given.map((word) => word.charAt(0)).join(''))
    .filter((initials) => initials.length >= 3);
}

/** Letters and digits alone, without accents. */
function bare(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
