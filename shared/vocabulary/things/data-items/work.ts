import { itemsOf } from './data-item.ts';

export const workItems = itemsOf('work', [
  {
    code: 'company-name',
    label: {
      en: 'Company name (employer or organisation represented)',
      ru: 'Наименование организации (работодателя или представляемой организации)',
    },
  },
  { code: 'position', label: { en: 'Job title or position', ru: 'Должность' }, portalBox: 'должность' },
  { code: 'profession', label: { en: 'Profession', ru: 'Профессия' }, portalBox: 'профессия' },
  {
    code: 'employment-record',
    label: {
      en: 'Employment history and length of service',
      ru: 'Сведения о трудовой деятельности, стаж работы',
    },
    portalBox: 'сведения о трудовой деятельности',
  },
  {
    code: 'education',
    label: { en: 'Education and qualifications', ru: 'Сведения об образовании и квалификации' },
    portalBox: 'сведения об образовании',
  },
  {
    code: 'cv',
    label: { en: 'CV and covering letter', ru: 'Резюме и сопроводительное письмо' },
    hint: {
      en: 'People put what they like into a CV, special categories included.',
      ru: 'В резюме указывают что угодно, в том числе специальные категории данных.',
    },
  },
  {
    code: 'personnel-file',
    label: {
      en: 'Employment contract and personnel orders',
      ru: 'Сведения трудового договора и кадровых приказов',
    },
  },
  {
    code: 'working-time-and-leave',
    label: {
      en: 'Working time, leave, absence and business trips',
      ru: 'Учёт рабочего времени, отпуска, отсутствия, командировки',
    },
    hint: {
      en: 'The reason for an absence may be health data.',
      ru: 'Причина отсутствия может относиться к сведениям о здоровье.',
    },
  },
  {
    code: 'performance-appraisal',
    label: { en: 'Performance and appraisal', ru: 'Оценка работы и результаты аттестации' },
    highlyPersonal: true,
  },
  {
    code: 'disciplinary-proceedings',
    label: { en: 'Disciplinary proceedings and sanctions', ru: 'Дисциплинарные проверки и взыскания' },
    highlyPersonal: true,
  },
]);
