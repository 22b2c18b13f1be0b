import { describe, expect, it } from 'vitest';
import { activityFields } from '../../shared/register/activity/activity.ts';
import { recordedAt } from './recorded.ts';

const entry = { id: 'a', harm: { degree: 'high' }, status: 'draft' };

describe('what is recorded at a path', () => {
  it('is found through groups', () => {
    expect(recordedAt(entry, activityFields, '/harm/degree')).toMatchObject({
      value: 'high',
      field: { kind: 'code' },
    });
    expect(recordedAt(entry, activityFields, '/status')?.value).toBe('draft');
  });

  it('is nothing where the path leads nowhere, or nobody recorded anything', () => {
    expect(recordedAt(entry, activityFields, '/dpia/status')).toBeUndefined();
    expect(recordedAt(entry, activityFields, '/nowhere')).toBeUndefined();
    expect(recordedAt(entry, activityFields, undefined)).toBeUndefined();
    expect(recordedAt(undefined, activityFields, '/status')).toBeUndefined();
  });
});
