// Cuts the typefaces down to what the site sets, into src/fonts/. Run it when FONT_CHARACTERS
// changes or a typeface is updated, and commit the result; the build only copies the files.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { FONT_CHARACTERS } from '../src/fonts/characters.ts';
import { root } from './step.ts';

const FACES = [
  {
    file: 'source-serif-4.woff2',
    source: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    // The weights of text, of emphasis and of headlines.
    variationAxes: { wght: { min: 400, max: 700 } },
  },
  {
    file: 'b612-mono.woff2',
    source: '@fontsource/b612-mono/files/b612-mono-latin-400-normal.woff2',
    variationAxes: {},
  },
];

const folder = join(root, 'src', 'fonts');
await mkdir(folder, { recursive: true });
for (const { file, source, variationAxes } of FACES) {
  const whole = await readFile(join(root, 'node_modules', source));
  const subset = await subsetFont(whole, FONT_CHARACTERS, {
    targetFormat: 'woff2',
    variationAxes,
  });
  await writeFile(join(folder, file), subset);
  console.log(`${file.padEnd(28)} ${whole.length} → ${subset.length} bytes`);
}
