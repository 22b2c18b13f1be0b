import { describe, expect, it } from 'vitest';
import { hashOf, home, routeOf, type Route } from './route.ts';

const id = '0198c0de-0000-7000-8000-000000000001';

const routes: readonly Route[] = [
  { page: 'register' },
  { page: 'activity', id },
  { page: 'activity', id, field: '/consent/asked' },
  { page: 'activity', id, field: `/periods/${id}/duration` },
  { page: 'organisation' },
  { page: 'organisation', field: '/dpo/name' },
  { page: 'directories', name: 'systems' },
  { page: 'directories', name: 'systems', id, field: '/country' },
  { page: 'records', name: 'incidents' },
  { page: 'records', name: 'destructions', id, field: '/persons' },
  { page: 'documents' },
  { page: 'documents', id: 'fz152-destruction-act', act: id },
  { page: 'documents', id: 'fz152-policy-extract' },
  { page: 'documents', activity: id },
  { page: 'documents', id: 'fz152-register', activity: id },
  { page: 'documents', id: 'changes-report', options: { from: id, to: '2026-11-29' } },
  { page: 'filings' },
  { page: 'filings', id, field: '/outgoing/number' },
  { page: 'filings', id, view: 'changes' },
  { page: 'findings' },
  { page: 'deadlines' },
  { page: 'tables' },
  { page: 'tables', table: 'production-calendar' },
  { page: 'health' },
  { page: 'settings' },
  { page: 'guide' },
  { page: 'guide', chapter: 'two-laws' },
];

describe('routes', () => {
  it.each(routes.map((route) => [hashOf(route), route] as const))(
    '%s comes back as it was',
    (hash, route) => {
      expect(routeOf(hash)).toEqual(route);
    },
  );

  it.each([
    '',
    '#',
    '#/',
    '#/nowhere',
    '#/activity',
    '#/activity/not-an-id',
    '#/activity/%E0%A4%A',
    '#register',
  ])('what leads nowhere leads to the register: “%s”', (hash) => {
    expect(routeOf(hash)).toEqual(home);
  });

  it('an unknown directory is the first, an id that is none is left out', () => {
    expect(routeOf('#/directories/activities')).toEqual({ page: 'directories', name: 'parties' });
    expect(routeOf('#/records/parties')).toEqual({ page: 'records', name: 'destructions' });
    expect(routeOf('#/documents/fz152-destruction-act?act=1')).toEqual({
      page: 'documents',
      id: 'fz152-destruction-act',
    });
    expect(routeOf('#/directories/systems/1')).toEqual({ page: 'directories', name: 'systems' });
  });
});
