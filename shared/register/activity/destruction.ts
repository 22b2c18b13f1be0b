import { destructionMethods } from '../../vocabulary/keeping/destruction-methods.ts';
import { destructionOccasions } from '../../vocabulary/keeping/destruction-occasions.ts';
import { destructionProofs } from '../../vocabulary/keeping/destruction-proofs.ts';
import { keepingGrounds } from '../../vocabulary/keeping/requests.ts';
import { storageMedia } from '../../vocabulary/keeping/storage-media.ts';
import { byLaw, fz152, gdpr } from '../../vocabulary/cite.ts';
import { code, codes, date, duration, flag, items, longText, text, type OwnerValues } from '../field.ts';
import { section } from '../section.ts';

const order179 = byLaw('Roskomnadzor Order 179', 'Приказ Роскомнадзора № 179');
const policyItem = fz152('Art. 18.1 part 1 item 2', 'п. 2 ч. 1 ст. 18.1');

const hasEnded = (owner: OwnerValues): boolean => owner['status'] === 'ended';

export const destruction = section({
  id: 'destruction',
  label: { en: 'Destruction', ru: 'Уничтожение' },
  lead: {
    en: 'When the data are destroyed, how, by whom, and how it is proved.',
    ru: 'Когда, как и кем уничтожаются данные и чем это подтверждается.',
  },
  fields: {
    destructionOccasions: codes(destructionOccasions, {
      label: { en: 'Occasions', ru: 'Случаи уничтожения' },
      citations: [
        gdpr('17(1)'),
        fz152('Art. 21 parts 3–5.1, Art. 18.1 part 1 item 2', 'ч. 3–5.1 ст. 21, п. 2 ч. 1 ст. 18.1'),
      ],
      aliases: ['destruction', 'порядок уничтожения'],
    }),
    destructionMethods: items(
      {
        medium: code(storageMedia, { label: { en: 'Where the data lie', ru: 'Где находятся данные' } }),
        method: code(destructionMethods, { label: { en: 'Method', ru: 'Способ' }, citations: [order179] }),
        note: longText({ label: { en: 'In words', ru: 'Уточнение' } }),
      },
      {
        label: { en: 'Methods', ru: 'Способы уничтожения' },
        item: { en: 'Method', ru: 'Способ' },
        citations: [policyItem, order179],
      },
    ),
    destructionDeadline: duration({
      label: { en: 'Deadline', ru: 'Срок уничтожения' },
      hint: { en: 'From the occasion.', ru: 'Со дня наступления случая.' },
      citations: [fz152('Art. 21 parts 3–5.1', 'ч. 3–5.1 ст. 21')],
    }),
    destructionResponsible: text({
      label: { en: 'Responsible', ru: 'Ответственный' },
      hint: { en: 'A position or a commission.', ru: 'Должность или комиссия.' },
      citations: [policyItem, order179],
    }),
    destructionProof: code(destructionProofs, {
      label: { en: 'Proof', ru: 'Подтверждение' },
      citations: [fz152('Art. 21 part 7', 'ч. 7 ст. 21'), order179],
    }),
    keepingGround: code(keepingGrounds, {
      label: { en: 'Why the data stay', ru: 'Почему данные сохраняются' },
      hint: { en: 'After the purpose is achieved.', ru: 'После достижения цели обработки.' },
      citations: [fz152('Art. 21 part 4', 'ч. 4 ст. 21')],
      regimes: ['fz-152'],
      appliesWhen: hasEnded,
    }),
    blockedOn: date({
      label: { en: 'Blocked on', ru: 'Дата блокирования' },
      hint: {
        en: 'Where the data could not be destroyed in time.',
        ru: 'Если уничтожить данные в срок невозможно.',
      },
      citations: [fz152('Art. 21 part 6', 'ч. 6 ст. 21')],
      regimes: ['fz-152'],
      appliesWhen: hasEnded,
    }),
    backups: longText({
      label: { en: 'Backup copies', ru: 'Резервные копии' },
      hint: {
        en: 'How erased data leave the backups.',
        ru: 'Как уничтоженные данные исчезают из резервных копий.',
      },
      citations: [gdpr('17, 5(1)(e)')],
    }),
    processorsTold: flag({
      label: {
        en: 'Processors are told to erase as well',
        ru: 'Обработчикам даётся указание об уничтожении',
      },
      citations: [gdpr('19, 28(3)(g)'), fz152('Art. 21 parts 3–5', 'ч. 3–5 ст. 21')],
    }),
    destructionProcedure: longText({
      label: { en: 'Procedure in words', ru: 'Порядок словами' },
      hint: { en: 'Only what the answers above do not say.', ru: 'Только то, чего нет в ответах выше.' },
      citations: [policyItem],
    }),
  },
});
