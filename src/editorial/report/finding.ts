import type { Code, Position, Problem } from '../../domain/problem.ts';
import { rules } from '../rules/index.ts';

/** A problem as it is told: with its place as a position, and with what its rule says. */
export interface Finding {
  readonly code: Code;
  /** An error stops publishing; a warning became true with time; a notice was there before the change, or concerns a draft that a build leaves out. */
  readonly severity: 'error' | 'warning' | 'notice';
  readonly file: string;
  /** Nothing for a file that does not exist. */
  readonly position: Position | undefined;
  readonly message: string;
  readonly remedy: string;
  /** Why the rule exists. */
  readonly why: string;
  /** The page of the rule, from the project's root. */
  readonly page: string;
  /** Whether `--fix` mends it. */
  readonly isFixable: boolean;
}

const REASONS = new Map(rules.map(({ code, why }) => [code, why]));

/** A problem as a finding; one that need not stop anybody now is a notice. */
export function findingOf(problem: Problem, isNotice: boolean): Finding {
  const { code, file, place, message, remedy, isWarning, fix } = problem;
  return {
    code,
    severity: isWarning ? 'warning' : isNotice ? 'notice' : 'error',
    file,
    position: place && 'line' in place ? place : undefined,
    message,
    remedy,
    why: REASONS.get(code) ?? '',
    page: `docs/problems/${code}.md`,
    isFixable: fix !== undefined,
  };
}
