import type { Uuid } from '../../basics/uuid.ts';
import type { Activity } from '../../register/activity/activity.ts';
import { child } from '../../register/leaves.ts';
import type { System } from '../../register/system.ts';
import { list, member, type Spot } from '../data/data-file.ts';
import { keep } from '../data/gathering.ts';
import { known } from '../data/known.ts';
import { ownWords } from '../data/own-words.ts';
import { readDataGroups } from './data-groups.ts';
import { readFlows } from './flows.ts';
import { readRules } from './rules.ts';
import { fidesId, guess, madeBy, type Declared, type Reading } from './reading.ts';
import { readSubjects } from './subjects.ts';
import { fidesDataUses } from './terms/data-uses.ts';

/** One declaration of privacy is one activity. */
export function readDeclaration(reading: Reading, declared: Declared): Activity {
  const { spot, systemEntry, at } = declared;
  const id = fidesId('activity', systemEntry.id, at);
  const { file, gathering } = reading;
  gathering.origins.push({ path: spot.path, activity: id });
  if (declared.alone) gathering.origins.push({ path: declared.system.path, activity: id });
  const purpose = purposeOf(reading, id, spot);
  const name = file.text(spot, 'name');
  const activity: Activity = {
    id,
    status: 'draft',
    ...known<Omit<Activity, 'id'>>({
      name: name === undefined ? nameOf(systemEntry, purpose.purpose) : ownWords(name),
      ...purpose,
      ...readSubjects(reading, id, spot),
      data: readDataGroups(reading, id, declared),
      ...readFlows(reading, id, declared),
      ...readRules(reading, id, declared),
    }),
  };
  keep(gathering.activities, activity);
  return activity;
}

/** “Shop: improving the service” where the declaration has no name. */
function nameOf(system: System, purpose: Activity['purpose']): Activity['name'] {
  const join = (language: 'en' | 'ru'): string =>
    [system.name?.[language] ?? system.name?.en ?? system.name?.ru, purpose?.[language] ?? purpose?.en]
      .filter((part) => part !== undefined)
      .join(': ');
  return { en: join('en'), ru: join('ru') };
}

function purposeOf(
  reading: Reading,
  id: Uuid,
  spot: Spot,
): Pick<Activity, 'purpose' | 'directMarketing' | 'profiling'> {
  const made = madeBy(reading, list(spot, 'data_use'), (word) =>
    Object.hasOwn(fidesDataUses, word) ? fidesDataUses[word] : undefined,
  );
  for (const one of made) guess(reading, id, child('', 'purpose'), one);
  const said = made[0]?.value;
  if (said === undefined) {
    const word = reading.file.textOf(member(spot, 'data_use'));
    return word === undefined ? {} : { purpose: ownWords(word) };
  }
  const purpose = {
    en: made.map(({ value }) => value.en).join('; '),
    ru: made.map(({ value }) => value.ru).join('; '),
  };
  return known<Pick<Activity, 'purpose' | 'directMarketing' | 'profiling'>>({
    purpose,
    directMarketing: made.some(({ value }) => value.says === 'directMarketing') || undefined,
    profiling: made.some(({ value }) => value.says === 'profiling') || undefined,
  });
}
