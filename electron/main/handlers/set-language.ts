import type { Handler } from '../shell.ts';

/** Sets the language of the shell's own menu and dialogs. */
export const setLanguage: Handler<'setLanguage'> = ({ language }, shell) => {
  shell.changeLanguage(language);
  return { language };
};
