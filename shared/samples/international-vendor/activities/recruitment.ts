import { activityOf, contactItems, voluntary } from '../every-activity.ts';
import { ids, idsOf } from '../ids.ts';

const { item } = idsOf('recruitment');

export const recruitment = activityOf('recruitment', ['hosting'], {
  number: '12',
  status: 'draft',
  name: { en: 'Enquiries about work', ru: 'Обращения о работе' },
  purpose: {
    en: 'To deal with enquiries of job applicants.',
    ru: 'Рассмотрение обращений соискателей.',
  },
  subjects: ['applicant'],
  data: [
    {
      id: item(0x10),
      items: [...contactItems, 'enquiry-content', 'uploaded-documents'],
      sources: ['data-subject'],
      sourceNote: {
        en: 'Contact forms on the websites; documents uploaded with an enquiry',
        ru: 'Контактные формы на сайтах; документы, загруженные с обращением',
      },
      ...voluntary,
    },
  ],
  systems: [ids.website],
});
