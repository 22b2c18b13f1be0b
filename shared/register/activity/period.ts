import { periodStages, whicheverRules } from '../../vocabulary/keeping/period-stages.ts';
import { retentionKinds } from '../../vocabulary/keeping/retention-kinds.ts';
import { retentionTriggers } from '../../vocabulary/keeping/retention-triggers.ts';
import { fz152, gdpr } from '../../vocabulary/cite.ts';
import { code, codes, date, duration, items, longText, siblings, text } from '../field.ts';
import type { OwnerValues } from '../field.ts';
import { section } from '../section.ts';

const kindIs =
  (...kinds: readonly string[]) =>
  (owner: OwnerValues): boolean =>
    typeof owner['kind'] === 'string' && kinds.includes(owner['kind']);

const severalTriggers = (owner: OwnerValues): boolean =>
  Array.isArray(owner['triggers']) && owner['triggers'].length > 1;

export const period = section({
  id: 'period',
  label: { en: 'Period', ru: 'Сроки' },
  lead: {
    en: 'How long the data are processed and kept, from which event, and what sets the term.',
    ru: 'Сколько данные обрабатываются и хранятся, от какого события и чем установлен срок.',
  },
  fields: {
    periods: items(
      {
        stage: code(periodStages, {
          label: { en: 'Of what', ru: 'Чего' },
          citations: [fz152('Art. 18.1 part 1 item 2', 'п. 2 ч. 1 ст. 18.1')],
        }),
        groups: siblings('data', {
          label: { en: 'For which data', ru: 'Для каких данных' },
          hint: { en: 'Empty means all.', ru: 'Пусто — для всех.' },
          citations: [gdpr('30(1)(f)')],
        }),
        kind: code(retentionKinds, {
          label: { en: 'Kind of term', ru: 'Вид срока' },
          citations: [gdpr('5(1)(e)'), fz152('Art. 5 part 7', 'ч. 7 ст. 5')],
        }),
        duration: duration({
          label: { en: 'How long', ru: 'Продолжительность' },
          appliesWhen: (owner) => !kindIs('until-date', 'not-stored', 'permanent-archive')(owner),
        }),
        until: date({ label: { en: 'Until', ru: 'До даты' }, appliesWhen: kindIs('until-date') }),
        triggers: codes(retentionTriggers, {
          label: { en: 'Event', ru: 'Событие' },
          hint: {
            en: 'From which the term runs, or at which it ends.',
            ru: 'От которого считается срок или с наступлением которого он заканчивается.',
          },
        }),
        whichever: code(whicheverRules, {
          label: { en: 'Of several events', ru: 'Из нескольких событий' },
          appliesWhen: severalTriggers,
        }),
        norm: text({
          label: { en: 'What sets the term', ru: 'Чем установлен срок' },
          hint: { en: 'Act and article, contract, own rule.', ru: 'Акт и статья, договор, локальный акт.' },
          citations: [gdpr('5(1)(e)'), fz152('Art. 5 part 7', 'ч. 7 ст. 5')],
        }),
        wording: longText({
          label: { en: 'In words', ru: 'Формулировка' },
          hint: {
            en: 'Printed instead of the sentence made from the answers above.',
            ru: 'Печатается вместо фразы, составленной по ответам выше.',
          },
          aliases: ['retention', 'срок обработки', 'срок хранения'],
        }),
      },
      {
        label: { en: 'Periods', ru: 'Сроки обработки и хранения' },
        item: { en: 'Period', ru: 'Срок' },
        citations: [gdpr('30(1)(f)'), fz152('Art. 18.1 part 1 item 2', 'п. 2 ч. 1 ст. 18.1')],
      },
    ),
    noPeriodReason: longText({
      label: { en: 'Why no term can be given', ru: 'Почему срок указать нельзя' },
      citations: [gdpr('30(1)(f)')],
      regimes: ['gdpr'],
    }),
  },
});
