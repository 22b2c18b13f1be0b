import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { documentKinds } from '../../shared/documents/catalogue.ts';
import { languages } from '../../shared/wording/wording.ts';
import { smallRegister } from '../fixtures/registers/small-register.ts';
import { paperText } from './paper-text.ts';

/** Approved papers: read by a person when they change, written anew with UPDATE_PAPERS=1. */
const pathOf = (name: string): string => fileURLToPath(new URL(`${name}.txt`, import.meta.url));

describe('golden papers', () => {
  for (const kind of documentKinds) {
    for (const language of languages) {
      const name = `${kind.id}.${language}`;
      it(name, () => {
        const request = { register: smallRegister, revision: 14, date: '2026-11-22', language, options: {} };
        const text = paperText(kind.build(request));
        if (!existsSync(pathOf(name)) || process.env['UPDATE_PAPERS'] === '1') writeFileSync(pathOf(name), text);
        expect(text).toBe(readFileSync(pathOf(name), 'utf8'));
      });
    }
  }
});
