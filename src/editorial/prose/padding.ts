import type { Problem } from '../../domain/problem.ts';
import { findSpot, type ProseText, type ReadFiles } from './prose-text.ts';
import { isQuoted } from './words.ts';

const SENTENCE_START = String.raw`(?<=^|[.!?\n]["”’)]*\s+)`;

/**
 * Questions that nobody asked: the writer's own drum roll (`The result?`), and the reader's mood
 * told to him (`Tired of …?`). A question that the text goes on to answer as one, or that a reader
 * shall ask somebody else, is none of these.
 */
const RHETORICAL = new RegExp(
  `${SENTENCE_START}(?:${[
    String.raw`(?:And|But|So)?,?\s*(?:the|our|my|your)\s+(?:(?:best|worst|good|bad|real|end|big|biggest|only|short|simple|hard|first|other)\s+)?(?:answer|benefit|bottom line|catch|difference|good news|bad news|goal|kicker|lesson|news|outcome|part|point|problem|question|reality|reason|result|results|secret|solution|takeaway|trick|truth|twist|upside|downside|verdict)`,
    String.raw`(?:sounds?|feels?)\s+(?:familiar|good|like\s+you|too\s+good\s+to\s+be\s+true)`,
    String.raw`(?:ready\s+(?:to|for)|want\s+(?:to|an?|help)|looking\s+(?:to|for\s+(?:an?|the|help|ways?|some|someone))|tired\s+of|curious\s+(?:about|how)|struggling\s+(?:to|with)|worried\s+about|wondering\s+(?:how|what|why|if|whether)|need\s+(?:an?|help)|interested\s+in)\b[^.!?]*`,
    String.raw`(?:have\s+you\s+)?ever\s+(?:wondered|asked|felt|tried|thought)\b[^.!?]*`,
    String.raw`what\s+if\s+(?:I\s+told\s+you|there\s+(?:was|were)\s+a)\b[^.!?]*`,
    String.raw`who\s+(?:would\s+not|wouldn['’]t|does\s+not|doesn['’]t)\s+(?:want|like|love)\b[^.!?]*`,
    String.raw`(?:so,?\s+|but\s+|and\s+)?(?:why\s+(?:does\s+(?:this|that|it)\s+matter|(?:should|do)\s+you\s+care|not)|what\s+(?:does\s+(?:this|that|it)\s+(?:all\s+)?mean(?:\s+for\s+you)?|now|gives))`,
    String.raw`(?:right|guess\s+what|you\s+know\s+what|isn['’]t\s+it|makes\s+sense)`,
  ].join('|')})\\?`,
  'giu',
);

/** Pictures that are drawn in color as they are, or are asked to be: not ✓ or →, which are type. */
const EMOJI = /\p{RGI_Emoji}/gv;

/** Questions as padding, and emoji. */
export function checkPadding(texts: readonly ProseText[], files: ReadFiles): readonly Problem[] {
  return texts.flatMap((prose) => [...findQuestions(prose, files), ...findEmoji(prose, files)]);
}

function findQuestions(prose: ProseText, files: ReadFiles): readonly Problem[] {
  // A heading or a field may ask, since it is what the reader came to ask.
  if (prose.kind !== 'paragraph' && !/\?\s+\S/.test(prose.text)) return [];
  if (!prose.text.includes('?')) return [];
  return [...prose.text.matchAll(RHETORICAL)]
    .filter(({ index }) => !isQuoted(prose.text, index + 1))
    .map(({ index, 0: question }) => ({
      code: 'TRV705' as const,
      file: prose.file,
      place: findSpot(prose, index, index + question.length, files).place,
      message: `"${question.replace(/\s+/g, ' ')}" is a question that no reader asked.`,
      remedy: 'take it out, and begin with what follows it.',
    }));
}

function findEmoji(prose: ProseText, files: ReadFiles): readonly Problem[] {
  return [...prose.text.matchAll(EMOJI)].map(({ index, 0: emoji }) => ({
    code: 'TRV706' as const,
    file: prose.file,
    place: findSpot(prose, index, index + emoji.length, files).place,
    message: `${emoji} is an emoji.`,
    remedy: 'take it out, or say it in words.',
  }));
}
