import { clusterOf, pillarFile } from '../domain/content-path.ts';
import { type Entries, placeInBody, placeToAdd, type TextEntry } from '../domain/entry.ts';
import type { Library } from '../domain/library.ts';
import type { Problem } from '../domain/problem.ts';
import type { GuideFrontmatter } from '../schemas/guide.ts';
import { guideReadability, readability } from './readability.ts';

/** The words of a guide, its first paragraph and its questions included. */
const LEAST_WORDS = 1_500;
const MOST_WORDS = 2_600;
/** A pillar introduces a whole set. */
const MOST_WORDS_OF_A_PILLAR = 3_500;

/**
 * The school grade in the United States up to which a guide may ask: the last one. The hardest guide
 * of the library asked for 9.4 when this was set, so a guide above it has gone astray.
 */
const MOST_GRADE = 12;

/** Reports guides that are too short or too long to be read with profit. */
export function checkLengths(
  { guides }: Pick<Entries, 'guides'>,
  library: Pick<Library, 'guides'>,
): readonly Problem[] {
  const words = new Map(library.guides.map((guide) => [guide.file, guide.words]));
  return guides.flatMap((entry): readonly Problem[] => {
    const { file, id } = entry;
    const count = words.get(file);
    const most = file === pillarFile(clusterOf(id)) ? MOST_WORDS_OF_A_PILLAR : MOST_WORDS;
    if (count === undefined || (count >= LEAST_WORDS && count <= most)) return [];
    const isShort = count < LEAST_WORDS;
    return [
      {
        code: 'TRV181',
        file,
        place: placeToAdd(entry),
        message: `The guide has ${format(count)} words, its questions included; it needs ${format(LEAST_WORDS)} to ${format(most)}.`,
        remedy: isShort
          ? `add at least ${format(LEAST_WORDS - count)} words that answer what a reader asks next, or make it a part of another guide.`
          : `cut at least ${format(count - most)} words, or move a part into a guide of its own and link to it.`,
      },
    ];
  });
}

/** Reports a guide that asks for more schooling than its readers have to bring, at its hardest sentence. */
export function checkReadingLevel(entry: TextEntry<GuideFrontmatter>): readonly Problem[] {
  const { grade } = guideReadability(entry);
  if (grade <= MOST_GRADE) return [];
  const [hardest] = entry.body.passages
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ text, position }) =>
      sentencesOf(text).map((sentence) => ({
        sentence,
        position,
        grade: readability([sentence]).grade,
      })),
    )
    .sort((a, b) => b.grade - a.grade);
  if (!hardest) return [];
  return [
    {
      code: 'TRV180',
      file: entry.file,
      place: placeInBody(entry, hardest.position),
      message: `The guide asks for grade ${grade.toFixed(1)} of school; more than ${MOST_GRADE} is too hard to read. This sentence is its hardest: "${shorten(hardest.sentence)}"`,
      remedy:
        'make two sentences of it and use shorter words, then go on with the next hardest: npm run readability prints the grade.',
    },
  ];
}

const segmenter = new Intl.Segmenter('en-US', { granularity: 'sentence' });

function sentencesOf(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment.trim());
}

function shorten(sentence: string): string {
  const words = sentence.split(/\s+/);
  return words.length > 20 ? `${words.slice(0, 20).join(' ')} …` : words.join(' ');
}

function format(count: number): string {
  return count.toLocaleString('en-US');
}
