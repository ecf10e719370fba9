import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Problem } from '../../domain/problem.ts';
import { checkContent } from '../check-content.ts';
import type { Example } from './rule.ts';
import { applyExample } from './apply-example.ts';
import { SAMPLE_TODAY } from './sample-library.ts';

/** What the check finds in the sample library with an example in it. */
export async function checkExample(example: Example): Promise<readonly Problem[]> {
  const folder = await mkdtemp(join(tmpdir(), 'truvisory-example-'));
  try {
    for (const [file, text] of Object.entries(applyExample(example))) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
    return (await checkContent(folder, example.today ?? SAMPLE_TODAY)).problems;
  } finally {
    await rm(folder, { recursive: true });
  }
}
