import type { Wording } from '../../wording/wording.ts';

/** The questions of the CNIL’s PIA by the number under which answers refer to them, in our words. */
export const piaQuestions: Readonly<Record<string, Wording>> = {
  '111': { en: 'The processing that is studied', ru: 'Какая обработка изучается' },
  '112': { en: 'Who is responsible', ru: 'Кто за что отвечает' },
  '113': { en: 'Standards that apply', ru: 'Применимые стандарты' },
  '121': { en: 'Data processed', ru: 'Какие данные обрабатываются' },
  '122': { en: 'Life cycle of the data', ru: 'Жизненный цикл данных' },
  '123': { en: 'What carries the data', ru: 'На чём находятся данные' },
  '211': { en: 'Purposes', ru: 'Цели' },
  '212': { en: 'Legal basis', ru: 'Правовое основание' },
  '213': { en: 'Minimisation', ru: 'Минимизация данных' },
  '214': { en: 'Accuracy', ru: 'Точность данных' },
  '215': { en: 'Storage periods', ru: 'Сроки хранения' },
  '221': { en: 'How people are informed', ru: 'Как информируют субъектов' },
  '222': { en: 'How consent is obtained', ru: 'Как получают согласие' },
  '223': { en: 'Access and portability', ru: 'Доступ и переносимость' },
  '224': { en: 'Rectification and erasure', ru: 'Исправление и удаление' },
  '225': { en: 'Restriction and objection', ru: 'Ограничение и возражение' },
  '226': { en: 'Processors', ru: 'Обработчики по поручению' },
  '227': { en: 'Transfers outside the Union', ru: 'Передача за пределы ЕС' },
  '321': { en: 'Illegitimate access: impacts', ru: 'Неправомерный доступ: последствия' },
  '322': { en: 'Illegitimate access: threats', ru: 'Неправомерный доступ: угрозы' },
  '323': { en: 'Illegitimate access: sources', ru: 'Неправомерный доступ: источники' },
  '324': { en: 'Illegitimate access: measures', ru: 'Неправомерный доступ: меры' },
  '325': { en: 'Illegitimate access: severity', ru: 'Неправомерный доступ: тяжесть' },
  '326': { en: 'Illegitimate access: likelihood', ru: 'Неправомерный доступ: вероятность' },
  '331': { en: 'Unwanted change: impacts', ru: 'Нежелательное изменение: последствия' },
  '332': { en: 'Unwanted change: threats', ru: 'Нежелательное изменение: угрозы' },
  '333': { en: 'Unwanted change: sources', ru: 'Нежелательное изменение: источники' },
  '334': { en: 'Unwanted change: measures', ru: 'Нежелательное изменение: меры' },
  '335': { en: 'Unwanted change: severity', ru: 'Нежелательное изменение: тяжесть' },
  '336': { en: 'Unwanted change: likelihood', ru: 'Нежелательное изменение: вероятность' },
  '341': { en: 'Loss of data: impacts', ru: 'Утрата данных: последствия' },
  '342': { en: 'Loss of data: threats', ru: 'Утрата данных: угрозы' },
  '343': { en: 'Loss of data: sources', ru: 'Утрата данных: источники' },
  '344': { en: 'Loss of data: measures', ru: 'Утрата данных: меры' },
  '345': { en: 'Loss of data: severity', ru: 'Утрата данных: тяжесть' },
  '346': { en: 'Loss of data: likelihood', ru: 'Утрата данных: вероятность' },
};

/** The questions with a gauge of 1 (negligible) to 4 (maximum), severity and likelihood of the same risk together. */
export const piaRisks = [
  { severity: '325', likelihood: '326' },
  { severity: '335', likelihood: '336' },
  { severity: '345', likelihood: '346' },
] as const;

/** Questions whose answers are parts of Art. 35(7) GDPR, by the part. */
export const piaParts: Readonly<Record<string, readonly string[]>> = {
  description: ['111', '121', '122', '123'],
  necessity: ['211', '212', '213', '214', '215'],
  risks: ['321', '322', '323', '331', '332', '333', '341', '342', '343'],
};
