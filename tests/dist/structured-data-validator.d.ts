/** The package ships no types of its own. */
declare module '@adobe/structured-data-validator' {
  interface Issue {
    readonly issueMessage: string;
    readonly severity: 'ERROR' | 'WARNING';
    readonly fieldNames?: readonly string[];
  }

  export default class Validator {
    /** Takes the nodes of a page by their type, and may change them. */
    validate(data: {
      readonly jsonld: Readonly<Record<string, Record<string, unknown>[]>>;
    }): Promise<readonly Issue[]>;
  }
}
