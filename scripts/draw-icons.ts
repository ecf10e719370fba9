// Draws the icons that cannot be SVG, from the mark, into public/. Run it when the mark or
// its colors change, and commit the result.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { markSvg } from '../src/drawing/mark.ts';
import { schemes } from '../tailwind.config.ts';
import { launchBrowser } from './browser.ts';
import { main, root } from './step.ts';

/** `margin` is the share of the side that stays free: a launcher may cut a mask out of the icon. */
const ICONS = [
  { file: 'apple-touch-icon.png', side: 180, margin: 0.16 },
  { file: 'icon-192.png', side: 192, margin: 0.16 },
  { file: 'icon-512.png', side: 512, margin: 0.2 },
];

await main(async () => {
  const browser = await launchBrowser();
  try {
    for (const { file, side, margin } of ICONS) {
      const page = await browser.newPage({
        viewport: { width: side, height: side },
        colorScheme: 'light',
      });
      await page.setContent(
        `<style>body{margin:0;background:${schemes.light.sheet}}svg{display:block;box-sizing:border-box;width:100vw;height:100vh;padding:${margin * 100}vw}</style>${markSvg(schemes)}`,
      );
      await writeFile(join(root, 'public', file), await page.screenshot());
      await page.close();
      console.log(`public/${file}  ${side} × ${side}`);
    }
  } finally {
    await browser.close();
  }
});
