/** Why a `fetch` brought no answer, in a word: a system's code (`ENOTFOUND`), or what the error says. */
export function failureReason(error: unknown): string {
  const { cause } = error instanceof Error ? error : {};
  // fetch hides the reason of a failed connection in its cause.
  return String(cause instanceof Error && 'code' in cause ? cause.code : error);
}
