import type { Uuid } from '../../shared/basics/uuid.ts';

/** Runs what is asked of one register one after another, failed or not; registers do not wait for each other. */
export type Turns = <Done>(register: Uuid, act: () => Promise<Done>) => Promise<Done>;

export function turns(): Turns {
  const last = new Map<Uuid, Promise<unknown>>();
  return (register, act) => {
    const done = (last.get(register) ?? Promise.resolve()).then(act);
    last.set(
      register,
      done.catch(() => {}),
    );
    return done;
  };
}
