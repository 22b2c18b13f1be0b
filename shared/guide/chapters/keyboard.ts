import type { Chapter } from '../chapter.ts';
import { paragraph } from '../parts.ts';

/** Every key of the window. */
export const keyboard: Chapter = {
  id: 'keyboard',
  title: { en: 'Keyboard', ru: 'Клавиатура' },
  parts: [
    paragraph(
      'Everything can be done without a mouse. Single letters work where nobody is typing; two letters are pressed one after the other within a second. On a Mac, Cmd takes the place of Ctrl. On a Russian layout the same keys work.',
      'Всё можно сделать без мыши. Отдельные буквы работают, когда курсор не в поле; две буквы нажимают одну за другой в течение секунды. На Mac вместо Ctrl — Cmd. В русской раскладке работают те же клавиши.',
    ),
    { kind: 'shortcuts' },
    paragraph('[[?]] shows this list over any page.', '[[?]] показывает этот список поверх любой страницы.'),
  ],
};
