import { capitalised } from '../../wording/capitalised.ts';
import { fz152, gdpr } from '../cite.ts';
import { fz152Edition, gdprEdition } from '../editions.ts';
import type { Citation, Vocabulary } from '../vocabulary.ts';
import type { RetentionTriggerTerm } from './retention-trigger-term.ts';

const article5: readonly Citation[] = [gdpr('5(1)(e)'), fz152('Art. 5 part 7', 'ч. 7 ст. 5')];

/**
 * An event with its sentence forms.
 * @param nominative what happens, in the nominative: «прекращение договора»
 * @param genitive the same in the genitive: «прекращения договора»
 * @param start the Russian word the term runs from: the day, or the very moment
 */
function trigger(
  code: string,
  en: string,
  nominative: string,
  genitive: string,
  citations: readonly Citation[] = [],
  start: 'с даты' | 'с момента' = 'с даты',
): RetentionTriggerTerm {
  return {
    code,
    label: { en: capitalised(en.replace(/^the /, '')), ru: capitalised(nominative) },
    from: { en: `from ${en}`, ru: `${start} ${genitive}` },
    until: { en: `until ${en}`, ru: `до ${genitive}` },
    citations,
  };
}

/** The events that retention terms are counted from or last until. */
export const retentionTriggers: Vocabulary<RetentionTriggerTerm> = {
  id: 'retention-triggers',
  name: { en: 'Event', ru: 'Событие' },
  editions: [gdprEdition, fz152Edition],
  terms: [
    trigger(
      'purpose-achieved',
      'the achievement of the purpose of processing',
      'достижение цели обработки',
      'достижения цели обработки',
      article5,
    ),
    trigger(
      'need-lost',
      'the loss of the need to achieve the purpose',
      'утрата необходимости в достижении цели обработки',
      'утраты необходимости в достижении цели обработки',
      article5,
    ),
    trigger('consent-withdrawn', 'the withdrawal of consent', 'отзыв согласия', 'отзыва согласия', [
      gdpr('7(3)'),
      fz152('Art. 9 part 2', 'ч. 2 ст. 9'),
    ]),
    trigger(
      'consent-expired',
      'the expiry of consent',
      'истечение срока действия согласия',
      'истечения срока действия согласия',
      [fz152('Art. 9 part 4 item 8', 'п. 8 ч. 4 ст. 9')],
    ),
    trigger('objection', 'the objection of the data subject', 'возражение субъекта', 'возражения субъекта', [
      gdpr('21'),
    ]),
    trigger('collection', 'the collection of the data', 'сбор данных', 'сбора данных'),
    trigger(
      'recording',
      'the recording (video, logs)',
      'запись (видео, журналы событий)',
      'записи (видео, журналы событий)',
      [],
      'с момента',
    ),
    trigger('contract-end', 'the end of the contract', 'прекращение договора', 'прекращения договора'),
    trigger(
      'employment-end',
      'the end of employment',
      'прекращение трудового договора',
      'прекращения трудового договора',
    ),
    trigger(
      'application-decision',
      'the decision on the application',
      'принятие решения по кандидату',
      'принятия решения по кандидату',
    ),
    trigger(
      'last-contact',
      'the last contact or login',
      'последнее обращение или вход',
      'последнего обращения или входа',
    ),
    trigger(
      'account-closed',
      'the closure of the account',
      'закрытие учётной записи',
      'закрытия учётной записи',
    ),
    trigger(
      'site-use-end',
      'the end of use of the site',
      'прекращение использования сайта',
      'прекращения использования сайта',
    ),
    trigger(
      'cookies-deleted',
      'the deletion of cookies in the browser',
      'удаление файлов cookie в браузере',
      'удаления файлов cookie в браузере',
    ),
    trigger('request-answered', 'the answer to the request', 'ответ на обращение', 'ответа на обращение'),
    trigger(
      'payment',
      'the payment or invoice',
      'платёж или выставление счёта',
      'платежа или выставления счёта',
    ),
    trigger('event-held', 'the day of the event', 'проведение мероприятия', 'проведения мероприятия'),
    trigger('case-closed', 'the closure of the case', 'закрытие дела', 'закрытия дела'),
    trigger(
      'limitation-expired',
      'the expiry of the limitation period for legal claims',
      'истечение срока исковой давности',
      'истечения срока исковой давности',
    ),
    trigger(
      'end-of-year',
      'the end of the calendar or financial year',
      'окончание календарного или финансового года',
      'окончания календарного или финансового года',
    ),
    trigger(
      'operator-ceased',
      'the end of the organisation’s activity',
      'прекращение деятельности организации',
      'прекращения деятельности организации',
    ),
  ],
};
