/** A check-box of the notification form on the portal of Roskomnadzor and the codes it stands for. */
export interface PortalActionBox {
  /** A quotation: spelled as the form spells it. */
  readonly box: string;
  /** Codes of `processingActions`; the box is ticked where one of them is chosen. */
  readonly codes: readonly string[];
}

const box = (name: string, ...codes: readonly string[]): PortalActionBox => ({ box: name, codes });

/** The fifteen boxes “actions with personal data”, in the order of the form: distribution stands apart from transfer. */
export const actionPortalBoxes: readonly PortalActionBox[] = [
  box('сбор', 'collection'),
  box('запись', 'recording'),
  box('систематизация', 'systematisation'),
  box('накопление', 'accumulation'),
  box('хранение', 'storage'),
  box('уточнение (обновление, изменение)', 'clarification'),
  box('извлечение', 'extraction'),
  box('использование', 'use'),
  box('передача (предоставление, доступ)', 'provision', 'access'),
  box('обезличивание', 'depersonalisation'),
  box('блокирование', 'blocking'),
  box('удаление', 'deletion'),
  box('уничтожение', 'destruction'),
  box('распространение', 'distribution'),
  box('иные действия', 'other'),
];

/** The box with a free text for categories of subjects that have no box of their own. */
export const otherSubjectsPortalBox = 'иные категории субъектов персональных данных';
