/** What IndexNow accepts as a key. https://www.indexnow.org/documentation */
const KEY = /^[A-Za-z0-9-]{8,128}$/;

/** What is wrong with a key, with what to write instead; nothing when it can be used. */
export function findKeyProblem(key: string): string | undefined {
  return KEY.test(key)
    ? undefined
    : 'A key has 8 to 128 characters: letters from a to z, digits and hyphens. Make one with: openssl rand -hex 16';
}

/** The address of the file that proves whose key it is: it holds the key and nothing else. */
export function keyPath(key: string): string {
  return `/${key}.txt`;
}
