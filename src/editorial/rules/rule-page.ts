import type { Problem } from '../../domain/problem.ts';
import { formatProblem } from '../../domain/problem.ts';
import type { Example, Rule } from './rule.ts';
import { SAMPLE_GUIDE } from './sample-library.ts';

/** The page of a rule in docs/problems/; `found` is what the check says to the wrong example. */
export function rulePage({ code, title, why, wrong, right }: Rule, found: readonly Problem[]) {
  return `# ${code}: ${title}

${why}

## Wrong

${showExample(wrong)}

The check says:

\`\`\`\`text
${found.map(formatProblem).join('\n\n')}
\`\`\`\`

## Right

${showExample(right)}
`;
}

function showExample({ file, fields, text, textShownAs, whole, shownAs, beside }: Example): string {
  const name = file ?? SAMPLE_GUIDE;
  const lines = shownAs ?? fields ?? whole;
  const own = lines === undefined ? [] : [`In \`${name}\`:`, fence(lines, name, 'yaml')];
  const ownText =
    text === undefined
      ? []
      : [
          lines === undefined ? `In the text of \`${name}\`:` : 'And in its text:',
          fence(textShownAs ?? text, name, 'mdx'),
        ];
  const others = Object.entries(beside ?? {}).map(([other, content]) =>
    content === ''
      ? `\`${other}\` does not exist.`
      : `And in \`${other}\`:\n\n${fence(content, other)}`,
  );
  return [...own, ...ownText, ...others].join('\n\n');
}

function fence(lines: string, file: string, language = file.endsWith('.yaml') ? 'yaml' : 'mdx') {
  return `\`\`\`\`${language}\n${lines.trimEnd()}\n\`\`\`\``;
}

/** The list of all rules: docs/problems/README.md. */
export function rulesPage(rules: readonly Rule[]): string {
  return `# What every message means

Each message of \`npm run check\` starts with a code. The code leads to a page that says why the rule exists, with a wrong and a right example. The pages are made from the rules themselves by \`npm run docs\`.

| code | the rule |
| --- | --- |
${rules.map(({ code, title }) => `| [${code}](${code}.md) | ${title} |`).join('\n')}
`;
}
