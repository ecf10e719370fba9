interface ComponentRule {
  /** What it prints, for the message that lists the choices. */
  readonly prints: string;
  /** Whether it belongs within a sentence; the others stand on lines of their own. */
  readonly isInline: boolean;
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** The components that a text may use, with their attributes. A text has no other markup than Markdown and these. */
export const proseComponents = {
  Stat: {
    prints: 'a recorded figure set large, with its source and limits',
    isInline: false,
    required: ['source', 'statistic'],
    optional: [],
  },
  Cite: {
    prints: 'a numbered reference to a source, or a figure that is one',
    isInline: true,
    required: ['source'],
    optional: ['statistic'],
  },
  Figure: {
    prints: 'a plot, diagram or table from the frontmatter field "figures"',
    isInline: false,
    required: ['id'],
    optional: [],
  },
  Note: {
    prints: 'a note in the margin, beside the line in which it stands',
    isInline: true,
    required: [],
    optional: [],
  },
  Faqs: {
    prints: 'the questions of the frontmatter field "faqs"',
    isInline: false,
    required: [],
    optional: [],
  },
} as const satisfies Record<string, ComponentRule>;

export type ProseComponentName = keyof typeof proseComponents;

/** The rule for a component, or nothing when no such component exists. */
export function findProseComponent(name: string): ComponentRule | undefined {
  return Object.hasOwn(proseComponents, name)
    ? proseComponents[name as ProseComponentName] // `hasOwn` proves the key; TypeScript does not narrow by it.
    : undefined;
}
