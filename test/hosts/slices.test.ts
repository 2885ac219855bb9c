import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inSlices, slices, type Later } from '../../src/hosts/slices.js';

/** Milliseconds at a stretch, of which each step of the work below takes 5. */
let now: number;
let stretches: number[];
beforeEach(() => {
  now = 1000;
  stretches = [0];
  vi.spyOn(Date, 'now').mockImplementation(() => now);
});
afterEach(() => vi.restoreAllMocks());
const later: Later = (run) => {
  stretches.push(0);
  queueMicrotask(run);
};
const step = (): void => {
  now += 5;
  stretches[stretches.length - 1]! += 5;
};

describe('long work', () => {
  function* work(steps: number): Generator<undefined, string> {
    for (let left = steps; left > 0; left--) {
      step();
      yield;
    }
    return 'done';
  }
  test('never holds the page much longer than a slice', async () => {
    expect(await inSlices(work(100), slices(later))).toBe('done');
    expect(Math.max(...stretches)).toBe(15);
    expect(stretches.reduce((sum, stretch) => sum + stretch)).toBe(500);
  });
  test('begins with a turn of the page, which may have been held before', async () => {
    await inSlices(work(1), slices(later));
    expect(stretches).toEqual([0, 5]);
  });
  test('of several parts shares one slice', async () => {
    const turn = slices(later);
    for (let part = 0; part < 4; part++) await inSlices(work(2), turn);
    expect(stretches).toEqual([0, 15, 15, 10]);
  });
  test('that is called off goes no further, and rejects with the reason', async () => {
    const calling = new AbortController();
    function* calledOff(): Generator<undefined, void> {
      step();
      calling.abort();
      yield;
      step();
    }
    await expect(inSlices(calledOff(), slices(later), calling.signal)).rejects.toThrow('aborted');
    expect(stretches).toEqual([0, 5]);
  });
  test('that fails tells why', async () => {
    // eslint-disable-next-line require-yield -- it fails before
    function* failing(): Generator<undefined, void> {
      throw new Error('no');
    }
    await expect(inSlices(failing(), slices(later))).rejects.toThrow('no');
  });
});
