import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyTree, merged, sourceFiles, top, type CopiedTree } from './copied-tree.ts';
import { cruise, type Cruise } from './cruise.ts';
import { lawful, targets, violations } from './violations.ts';

describe('the tree as it is', () => {
  let here: Cruise;
  beforeAll(() => {
    here = cruise(top);
  });

  test('keeps the law of the rooms', () => {
    expect(here.broken).toEqual([]);
  });

  // Beside a compiler it does not know, the tool reads nothing and reports no violation: silence must be earned.
  test('was read, every file of it', () => {
    const sources = sourceFiles();
    expect(sources.length).toBeGreaterThan(60);
    expect(sources.filter((file) => !here.read.includes(file))).toEqual([]);
  });
});

describe('a tree in which the law is broken', () => {
  let copy: CopiedTree;
  let there: Cruise;
  beforeAll(() => {
    copy = copyTree(merged(targets, lawful, ...Object.values(violations)));
    there = cruise(copy.folder);
  });
  afterAll(() => copy.remove());

  const rulesBrokenBy = (file: string): readonly string[] =>
    there.broken.filter((one) => one.file === file).map((one) => one.rule);

  describe.each(Object.entries(violations))('%s', (rule, files) => {
    test.each(Object.keys(files))('%s is reported', (file) => {
      expect(rulesBrokenBy(file)).toContainEqual(expect.stringContaining(rule));
    });
  });

  test.each(Object.keys(lawful))('%s is within the law and not reported', (file) => {
    expect(there.read).toContain(file);
    expect(rulesBrokenBy(file)).toEqual([]);
  });
});
