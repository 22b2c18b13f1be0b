import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/**
 * `age` asks for a passphrase at a terminal only: Python gives it one and answers each question. What is printed after the
 * program has ended is its own last line.
 */
const atATerminal = `
import os, pty, sys
passphrase, arguments = sys.argv[1], sys.argv[2:]
child, terminal = pty.fork()
if child == 0:
    os.execvp(arguments[0], arguments)
shown, answered = b'', 0
while True:
    try:
        piece = os.read(terminal, 4096)
    except OSError:
        break
    if not piece:
        break
    shown += piece
    while answered < shown.count(b'assphrase: ') + shown.count(b'secure one): '):
        os.write(terminal, (passphrase + '\\n').encode())
        answered += 1
status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
sys.stdout.buffer.write(shown)
sys.exit(status)
`;

/** Runs the program `age` of the system; rejects where it refuses. */
export async function age(...options: readonly string[]): Promise<void> {
  await execute('age', [...options], { timeout: 300_000 });
}

/** The same, typing a passphrase whenever it asks for one. */
export async function ageAsked(passphrase: string, ...options: readonly string[]): Promise<void> {
  await execute('python3', ['-c', atATerminal, passphrase, 'age', ...options], { timeout: 300_000 });
}
