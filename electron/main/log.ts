import { errorCode } from '../files/error-code.ts';

const isFrame = (line: string): boolean => /^\s+at /.test(line);

/**
 * Notes what failed, for whoever looks for the fault. An error’s message may name a file, and with it the organisation
 * (backups are called after it): the log gets the error’s kind and code and where in the program it arose.
 */
export function log(what: string, fault: unknown): void {
  const kind = fault instanceof Error ? fault.name : typeof fault;
  const frames = fault instanceof Error ? (fault.stack ?? '').split('\n').filter(isFrame) : [];
  console.error(
    [`${what} failed: ${[kind, errorCode(fault)].filter(Boolean).join(' ')}`, ...frames].join('\n'),
  );
}
