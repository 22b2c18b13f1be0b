import { processingActions } from '../../vocabulary/fz-152/actions.ts';
import { automationKinds, internetAnswers, intranetAnswers } from '../../vocabulary/fz-152/methods.ts';
import { byLaw, fz152, gdpr } from '../../vocabulary/cite.ts';
import { code, codes, longText, text } from '../field.ts';
import { section } from '../section.ts';

const otherChosen = (owner: Readonly<Record<string, unknown>>): boolean =>
  Array.isArray(owner['actions']) && owner['actions'].includes('other');
const depersonalisationChosen = (owner: Readonly<Record<string, unknown>>): boolean =>
  Array.isArray(owner['actions']) && owner['actions'].includes('depersonalisation');

export const actions = section({
  id: 'actions',
  label: { en: 'Actions and method', ru: 'Действия и способ' },
  lead: {
    en: 'What is done with the data, and with what means.',
    ru: 'Что делается с данными и какими средствами.',
  },
  fields: {
    actions: codes(processingActions, {
      label: { en: 'Actions', ru: 'Действия' },
      citations: [gdpr('4(2)'), fz152('Art. 3 item 3, Art. 22 part 3.1', 'п. 3 ст. 3, ч. 3.1 ст. 22')],
      aliases: ['actions', 'operations', 'перечень действий'],
    }),
    otherAction: text({
      label: { en: 'Which other actions', ru: 'Какие иные действия' },
      appliesWhen: otherChosen,
    }),
    depersonalisation: longText({
      label: { en: 'Method and record of de-identification', ru: 'Метод и учёт обезличивания' },
      citations: [byLaw('Roskomnadzor Order 140', 'Приказ Роскомнадзора № 140')],
      regimes: ['fz-152'],
      appliesWhen: depersonalisationChosen,
    }),
    automation: code(automationKinds, {
      label: { en: 'Method', ru: 'Способ обработки' },
      citations: [fz152('Art. 3 items 3–4, Art. 22 part 3.1', 'п. 3–4 ст. 3, ч. 3.1 ст. 22'), gdpr('2(1)')],
      aliases: ['method', 'способ обработки'],
    }),
    intranet: code(intranetAnswers, {
      label: { en: 'Internal network', ru: 'Внутренняя сеть' },
      regimes: ['fz-152'],
    }),
    internet: code(internetAnswers, { label: { en: 'Internet', ru: 'Интернет' }, regimes: ['fz-152'] }),
    methodNote: longText({
      label: { en: 'Method in words', ru: 'Способ словами' },
      hint: { en: 'Only what the answers above do not say.', ru: 'Только то, чего нет в ответах выше.' },
    }),
  },
});
