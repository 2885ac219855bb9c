import { describe, expect, test } from 'vitest';
import { DraftStore } from '../../../src/taskpane/settings/setting-draft.js';

describe('a draft', () => {
  test('is empty again once the old text is typed back', () => {
    const draft = new DraftStore();
    draft.type('decimals', '3', '2');
    draft.type('decimals', '2', '2');
    expect(draft.get()).toEqual({});
  });
  test('forgets what was saved, but not what was typed meanwhile', () => {
    const draft = new DraftStore();
    draft.type('decimals', '3', '2');
    draft.type('school', '实验小学', '');
    const saved = draft.get();
    draft.type('decimals', '4', '2');
    draft.forget(saved);
    expect(draft.get()).toEqual({ decimals: '4' });
  });
  test('tells its listeners until they leave', () => {
    const draft = new DraftStore();
    let told = 0;
    const leave = draft.subscribe(() => told++);
    draft.type('decimals', '3', '2');
    leave();
    draft.type('decimals', '4', '2');
    expect(told).toBe(1);
  });
});
