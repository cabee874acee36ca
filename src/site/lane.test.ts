import { describe, expect, it } from 'vitest';
import { choosing, oneByOne, withTranslations, type Lane } from './lane.ts';

const laneWith = (waiting: number | (() => number)): Lane<string> => ({
  waiting: () => (typeof waiting === 'number' ? waiting : waiting()),
  render: () => Promise.resolve(''),
});
const options = { routeData: {} } as Parameters<Lane<string>['render']>[1];

describe('the order of pages', () => {
  it('has each page followed by its translation and loses no page', () => {
    const pages = ['/', '/a/', '/b/', '/data/all.csv', '/en/', '/en/a/', '/en/b/'].map((pathname) => ({ pathname }));
    expect(withTranslations(pages).map(({ pathname }) => pathname)).toEqual([
      '/',
      '/en/',
      '/a/',
      '/en/a/',
      '/b/',
      '/en/b/',
      '/data/all.csv',
    ]);
  });
});

describe('the lane of a page', () => {
  it('is the one that has less to do', () => {
    const [idle, busy] = [laneWith(0), laneWith(3)];
    expect(choosing(busy, idle)('/a/')).toBe(idle);
    expect(choosing(idle, busy)('/en/a/')).toBe(idle);
  });

  it('is that of its translation, whatever there is to do, also below a base path', () => {
    for (const [page, translation] of [
      ['/a/', '/en/a/'],
      ['/sub/en/a/', '/sub/a/'],
    ] as const) {
      const tasks = { first: 0, second: 1 };
      const [first, second] = [laneWith(() => tasks.first), laneWith(() => tasks.second)];
      const laneOf = choosing(first, second);
      expect(laneOf(page)).toBe(first);
      tasks.first = 9;
      expect(laneOf(translation)).toBe(first);
      expect(laneOf('/b/')).toBe(second);
    }
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
