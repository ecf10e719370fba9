import { expect, test } from 'vitest';
import { findKeyProblem } from '../../src/indexnow/key.ts';

test.each(['a1b2c3d4', 'A-B-C-D-E', 'f'.repeat(128)])('%s can be a key', (key) => {
  expect(findKeyProblem(key)).toBeUndefined();
});

test.each(['a1b2c3d', 'f'.repeat(129), 'with space', '../escape', 'a_b_c_d_e', 'a1b2c3d4\n'])(
  '%j cannot be a key',
  (key) => {
    expect(findKeyProblem(key)).toContain('8 to 128');
  },
);
