import type { Wording } from '../../shared/wording/wording.ts';
import type { Route } from './route.ts';

/** What the rail leads to. */
export type RailName =
  | 'register'
  | 'findings'
  | 'deadlines'
  | 'documents'
  | 'filings'
  | 'organisation'
  | 'directories'
  | 'import'
  | 'destructions'
  | 'requests'
  | 'incidents'
  | 'health'
  | 'settings'
  | 'guide';

export interface RailPage {
  readonly name: Wording;
  readonly route: Route;
}

export const railPages: Readonly<Record<RailName, RailPage>> = {
  register: { name: { en: 'Register', ru: 'Реестр' }, route: { page: 'register' } },
  findings: { name: { en: 'Findings', ru: 'Замечания' }, route: { page: 'findings' } },
  deadlines: { name: { en: 'Due', ru: 'Сроки' }, route: { page: 'deadlines' } },
  documents: { name: { en: 'Documents', ru: 'Документы' }, route: { page: 'documents' } },
  filings: { name: { en: 'Filings', ru: 'Подачи' }, route: { page: 'filings' } },
  organisation: { name: { en: 'Organisation', ru: 'Организация' }, route: { page: 'organisation' } },
  directories: {
    name: { en: 'Directories', ru: 'Справочники' },
    route: { page: 'directories', name: 'parties' },
  },
  import: { name: { en: 'Import', ru: 'Импорт' }, route: { page: 'import' } },
  destructions: {
    name: { en: 'Destruction', ru: 'Уничтожение' },
    route: { page: 'records', name: 'destructions' },
  },
  requests: { name: { en: 'Requests', ru: 'Обращения' }, route: { page: 'records', name: 'requests' } },
  incidents: { name: { en: 'Incidents', ru: 'Инциденты' }, route: { page: 'records', name: 'incidents' } },
  health: { name: { en: 'Data health', ru: 'Сохранность данных' }, route: { page: 'health' } },
  settings: { name: { en: 'Settings', ru: 'Настройки' }, route: { page: 'settings' } },
  guide: { name: { en: 'Help', ru: 'Справка' }, route: { page: 'guide' } },
};

/** The place in the rail of where one is; an activity lies in the register. */
export function railNameOf(route: Route): RailName | undefined {
  if (route.page === 'activity') return 'register';
  if (route.page === 'tables') return 'settings';
  return route.page === 'records' ? route.name : route.page;
}

export interface RailGroup {
  readonly heading?: Wording;
  readonly names: readonly RailName[];
}

/** From the top. */
export const upperGroups: readonly RailGroup[] = [
  {
    names: [
      'register',
      'findings',
      'deadlines',
      'documents',
      'filings',
      'organisation',
      'directories',
      'import',
    ],
  },
  {
    heading: { en: 'Logs', ru: 'Журналы' },
    names: ['destructions', 'requests', 'incidents'],
  },
];

/** At the foot. */
export const lowerNames: readonly RailName[] = ['health', 'settings', 'guide'];
