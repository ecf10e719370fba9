const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index)).join('');

/** Every character that the site's typefaces can set; a text may use no other, or it falls back to another face. */
export const FONT_CHARACTERS = `${ASCII}\u00a0£©·×÷¼½¾éöü–—‘’“”…€−`;
