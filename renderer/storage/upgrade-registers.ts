import { upgradeContent } from '../../shared/file-format/content-object.ts';
import { currentVersion, steps, type Step } from '../../shared/file-format/versions/chain.ts';
import type { RegisterRecord, RopaDatabase } from './database.ts';
import { putRegister, readContent } from './register-store.ts';

/**
 * Brings registers of a former version up by the same steps that files and the journal go up by, each in one
 * transaction: killed in between, a register is as it was or as it will be.
 */
export async function upgradeRegisters(
  database: RopaDatabase,
  chain: readonly Step[] = steps,
  version = currentVersion,
): Promise<void> {
  const former = (await database.registers.toArray()).filter((record) => versionOf(record) < version);
  for (const record of former) {
    const content = await readContent(database, record.id);
    const upgraded = upgradeContent(record.id, content, versionOf(record), chain);
    await putRegister(database, { ...record, version }, upgraded);
  }
}

const versionOf = ({ version = 1 }: RegisterRecord): number => version;
