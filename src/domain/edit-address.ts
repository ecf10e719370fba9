/**
 * Where an editor changes a content file in the browser, or nothing as long as no public repository is set.
 * https://docs.github.com/en/repositories/working-with-files/managing-files/editing-files
 */
export function editAddress(repository: string | undefined, file: string): string | undefined {
  return repository === undefined ? undefined : `${repository}/edit/main/${file}`;
}
