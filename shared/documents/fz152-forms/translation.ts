import type { Wording } from '../../wording/wording.ts';

const mark = 'Translation. The official form is filed in Russian.';

/** The line under the title of an official form, which in English is marked as a translation. */
export const officialForm = (law: Wording): Wording => ({ en: `${mark} ${law.en}`, ru: law.ru });
