import { AMOUNT, readAmount } from './amount.ts';

const NUMBER = new RegExp(String.raw`(?<![\w.,])${AMOUNT}(?![\w]|,\d)`, 'gi');

/** Every number in a text, in digits or in words: `2 hours and 28 minutes` has 2 and 28. */
export function readNumbers(text: string): readonly number[] {
  return [...text.matchAll(NUMBER)].flatMap(([number]) => readAmount(number) ?? []);
}
