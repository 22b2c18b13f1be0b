import { useState } from 'react';
import { calendarFile } from '../../../shared/deadlines/calendar-file.ts';
import type { Deadline } from '../../../shared/deadlines/deadline.ts';
import type { Wording } from '../../../shared/wording/wording.ts';
import type { Saved } from '../../desktop/host.ts';
import { useHost } from '../../desktop/use-host.ts';
import { useLanguage } from '../../language/language.tsx';
import { today } from '../../work/today.ts';

const fileName: Wording = { en: 'Due', ru: 'Сроки' };

interface CalendarFile {
  readonly saved: Saved | undefined;
  /** Asks where the file shall go, and writes it. */
  readonly save: (deadlines: readonly Deadline[]) => void;
}

/** A file of deadlines for the calendar that a person uses anyway. */
export function useCalendarFile(): CalendarFile {
  const host = useHost();
  const { language } = useLanguage();
  const [saved, setSaved] = useState<Saved>();
  const save = async (deadlines: readonly Deadline[]): Promise<Saved> => {
    const text = calendarFile(deadlines, { language, stamp: new Date().toISOString() });
    return host.saveFile(`${fileName[language]} ${today()}.ics`, new TextEncoder().encode(text));
  };
  return { saved, save: (deadlines) => void save(deadlines).then(setSaved) };
}
