import { describe, expect, it } from 'vitest';
import { laneOf, oneByOne, takingTurns, type Lane } from './lane.ts';

const idle = (waiting = 0): Lane<string> => ({ waiting: () => waiting, render: () => Promise.resolve('') });
const options = { routeData: {} } as Parameters<Lane<string>['render']>[1];

describe('the order of pages', () => {
  it('lets the languages take turns and loses no page', () => {
    const pages = ['/', '/a/', '/b/', '/data/all.csv', '/en/', '/en/a/', '/en/b/'].map((pathname) => ({ pathname }));
    expect(takingTurns(pages).map(({ pathname }) => pathname)).toEqual(['/', '/en/', '/a/', '/en/a/', '/b/', '/en/b/', '/data/all.csv']);
  });
});

describe('the lane of a page', () => {
  it('is that of its language, also below a base path', () => {
    const [first, second] = [idle(), idle()];
    expect(['/a/', '/sub/a/', '/en/a/', '/sub/en/a/'].map((path) => laneOf(path, first, second) === first)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('is the other where its own has much more to do', () => {
    const [first, second] = [idle(), idle(9)];
    expect(laneOf('/en/a/', first, second)).toBe(first);
  });
});

describe('a lane that goes one by one', () => {
  it('begins a page when the one before has ended, also when that failed', async () => {
    const events: string[] = [];
    const lane = oneByOne<string>(async ({ url }) => {
      events.push(`begin ${url}`);
      await Promise.resolve();
      events.push(`end ${url}`);
      if (url.endsWith('/1')) throw new Error('nothing to show');
      return url;
    });
    const pages = ['http://localhost/1', 'http://localhost/2'].map((url) => lane.render(new Request(url), options));
    expect(lane.waiting()).toBe(2);
    await expect(pages[0]).rejects.toThrow('nothing to show');
    await expect(pages[1]).resolves.toBe('http://localhost/2');
    expect(events).toEqual(['begin http://localhost/1', 'end http://localhost/1', 'begin http://localhost/2', 'end http://localhost/2']);
    expect(lane.waiting()).toBe(0);
  });
});
