interface ComponentRule {
  /** What it prints, for the message that lists the choices. */
  readonly prints: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** The components that a text may use, with their attributes. A text has no other markup than Markdown and these. */
export const proseComponents = {
  Stat: {
    prints: 'a recorded figure set large, with its source and limits',
    required: ['source', 'statistic'],
    optional: [],
  },
  Cite: {
    prints: 'a numbered reference to a source, or a figure that is one',
    required: ['source'],
    optional: ['statistic'],
  },
  Figure: {
    prints: 'a plot, diagram or table from the frontmatter field "figures"',
    required: ['id'],
    optional: [],
  },
  Note: { prints: 'a note beside the text', required: [], optional: [] },
  Faqs: { prints: 'the questions of the frontmatter field "faqs"', required: [], optional: [] },
} as const satisfies Record<string, ComponentRule>;

export type ProseComponentName = keyof typeof proseComponents;

/** The rule for a component, or nothing when no such component exists. */
export function findProseComponent(name: string): ComponentRule | undefined {
  return Object.hasOwn(proseComponents, name)
    ? proseComponents[name as ProseComponentName] // `hasOwn` proves the key; TypeScript does not narrow by it.
    : undefined;
}
