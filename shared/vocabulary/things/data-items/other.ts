import { itemsOf } from './data-item.ts';
import { otherPortalBox } from './portal-box.ts';

export const otherItems = itemsOf('other', [
  {
    code: 'other-data',
    label: { en: 'Other personal data (specify)', ru: 'Иные персональные данные (указать)' },
    hint: {
      en: 'Name them: a list that ends in “and others” is not a list.',
      ru: 'Назовите их: перечень, который кончается словами «и другие», перечнем не считается.',
    },
    portalBox: otherPortalBox,
  },
]);
