const PARAGRAPH = `A day with the system teaches more than a week of talk. Open it with the person who runs it now. Ask what broke last month, who noticed it first, and what was done about it. Write the answers down in short lines. Then ask which part nobody wants to touch, and why that is so. Most of what a new colleague has to know comes up here, and it comes up in plain words.`;

/** A section that makes a guide as long as guides are. It is no part of any example. */
export const FILLING = `## What to look at together

${Array.from({ length: 18 }, () => PARAGRAPH).join('\n\n')}

`;
