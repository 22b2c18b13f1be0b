import { afterEach, describe, expect, it, vi } from 'vitest';
import { log } from './log.ts';

afterEach(() => vi.restoreAllMocks());

describe('the log', () => {
  it('tells kind, code and place of a fault, and nothing of the data', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const fault = Object.assign(new TypeError("open '/home/person/Canary LLC 2026.ropa.json.gz'"), {
      code: 'ENOENT',
    });
    log('backup at start', fault);
    const line = String(said.mock.calls[0]?.[0]);
    expect(line).toMatch(/^backup at start failed: TypeError ENOENT\n\s+at /);
    expect(line).not.toContain('Canary');
    log('drill', 'Canary');
    expect(String(said.mock.calls[1]?.[0])).toBe('drill failed: string');
  });
});
