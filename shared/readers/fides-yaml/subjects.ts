import type { Uuid } from '../../basics/uuid.ts';
import type { Activity } from '../../register/activity/activity.ts';
import { child } from '../../register/leaves.ts';
import { list, member, type Spot } from '../data/data-file.ts';
import { keep } from '../data/gathering.ts';
import { ownWords } from '../data/own-words.ts';
import { fidesId, guess, type Reading } from './reading.ts';
import { fidesDataSubjects } from './terms/data-subjects.ts';

/** The persons: words in newer manifests, things with a name in older ones. */
export function readSubjects(reading: Reading, id: Uuid, spot: Spot): Pick<Activity, 'subjects'> {
  const subjects = list(spot, 'data_subjects').flatMap((subject) => {
    const named = typeof subject.value === 'string' ? subject : member(subject, 'name');
    const word = reading.file.textOf(named);
    if (word === undefined) return [];
    const code = subjectOf(reading, word);
    guess(reading, id, child(child('', 'subjects'), code), { value: code, said: word, spot: named });
    return [code];
  });
  return subjects.length > 0 ? { subjects: [...new Set(subjects)] } : {};
}

function subjectOf({ gathering }: Reading, word: string): string {
  const known = Object.hasOwn(fidesDataSubjects, word) ? fidesDataSubjects[word] : undefined;
  if (known && 'code' in known) return known.code;
  const id = fidesId('subject', word);
  return keep(gathering.subjectCategories, { id, name: known?.own ?? ownWords(word) });
}
