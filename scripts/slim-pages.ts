import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { minify } from 'html-minifier-next';
import { PurgeCSS, type ExtractorResultDetailed } from 'purgecss';
import { brotli, MEDIAN_WEIGHT } from './brotli.ts';

/** Attributes that a page gains while it is used. */
const LATER_ATTRIBUTES = ['open'];

const COMMENT = /\/\*[\s\S]*?\*\//g;

/** Layers that are named for rules which are gone, one alone or some at the end: they order nothing, and the last has lost its semicolon. */
const EMPTY_LAYERS = /@layer (?:[\w-]+;|[\w, -]+;?\s*$)/g;

/**
 * Takes out of every page what no browser needs: the styles that its markup does not use, so that a
 * page pays for no figure, form or template of another, and the tags and quotes that HTML lets one
 * leave out. A page that stays light with the styles for paper in it has them in it, which saves a
 * request. A page that is rendered on demand is left as it is.
 */
export async function slimPages(dist: string): Promise<void> {
  const read = (address: string) => readFile(join(dist, address), 'utf8');
  const pages = await Array.fromAsync(glob('**/*.html', { cwd: dist }));
  const printTokens = PRINT_TOKENS.exec(await read('index.html'))?.[0] ?? '';
  for await (const file of glob('_astro/*.css', { cwd: dist })) {
    await writeFile(join(dist, file), printTokens + (await read(file)));
  }
  for (const file of pages) {
    const html = (await read(file)).replace(PRINT_TOKENS, '');
    const whole = await slimPage(await inlineStylesheets(html, read));
    const isLight = brotli(whole).length <= MEDIAN_WEIGHT;
    await writeFile(join(dist, file), isLight ? whole : await slimPage(html));
  }
}

/** The colors of paper, which the tokens bring into every page, belong to the other styles for paper. */
const PRINT_TOKENS = /@media print\s*\{\s*:root\s*\{[^}]*\}\s*\}/;

const STYLESHEET = /<link rel="stylesheet" href="([^"]+)"[^>]*>/g;

/** A page with the files of styles that it links to written into it; each file says itself for which media it is. */
export async function inlineStylesheets(
  html: string,
  read: (address: string) => Promise<string>,
): Promise<string> {
  const styles = await Promise.all(
    [...html.matchAll(STYLESHEET)].map(([, address = '']) => read(address)),
  );
  return html.replace(STYLESHEET, '').replace('</style>', () => `${styles.join('')}</style>`);
}

/** A page without what no browser needs. */
export async function slimPage(html: string): Promise<string> {
  const slim = await minify(await trimStyles(html), {
    collapseBooleanAttributes: true,
    collapseWhitespace: true,
    removeAttributeQuotes: true,
    removeOptionalTags: true,
  });
  // The space keeps the slash out of a value without quotes.
  return slim.replace(EMPTY_SHAPE, ' />');
}

/** The end of a shape in a drawing that holds nothing, which SVG may leave out. */
const EMPTY_SHAPE = /><\/(?:circle|line|path|rect)>/g;

/** A page with the rules that none of its elements could match taken out of its styles. */
export async function trimStyles(html: string): Promise<string> {
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)];
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: html, extension: 'html' }],
    css: [{ raw: styles.map(([, css]) => css).join('') }],
    extractors: [{ extensions: ['html'], extractor: namesIn }],
    dynamicAttributes: LATER_ATTRIBUTES,
  });
  const css = (result?.css ?? '').replace(COMMENT, '').replace(EMPTY_LAYERS, '');
  let isPlaced = false;
  return html.replace(/<style[^>]*>[\s\S]*?<\/style>/g, () => {
    if (isPlaced) return '';
    isPlaced = true;
    return `<style>${css}</style>`;
  });
}

/** Every name by which a selector could mean an element of the page; what `<template>` holds counts too. */
function namesIn(html: string): ExtractorResultDetailed {
  const $ = load(html);
  const tags = new Set<string>();
  const classes = new Set<string>();
  const ids = new Set<string>();
  const names = new Set<string>();
  const values = new Set<string>();
  const see = (root: ReturnType<typeof $>) => {
    root.find('*').each((_, element) => {
      if (!('attribs' in element)) return;
      tags.add(element.tagName);
      for (const [name, value] of Object.entries(element.attribs)) {
        names.add(name);
        values.add(value);
        if (name === 'id') ids.add(value);
        if (name === 'class') for (const one of value.split(/\s+/)) classes.add(one);
      }
      if (element.tagName === 'template') see($(`<div>${$(element).html() ?? ''}</div>`));
    });
  };
  see($.root());
  return {
    tags: [...tags],
    classes: [...classes],
    ids: [...ids],
    attributes: { names: [...names], values: [...values] },
    undetermined: [],
  };
}
