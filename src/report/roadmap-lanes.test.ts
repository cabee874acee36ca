import { describe, expect, it } from 'vitest';
import { roadmapLanes } from './roadmap-lanes.ts';

const bar = (from: string, to: string) => ({ from, to });
const shape = (bars: readonly { from: string; to: string }[]) =>
  roadmapLanes(bars, 2016, 4).map(({ cells, rest }) => [...cells.map(({ gap, span }) => [gap, span]), rest]);

describe('the bars of a roadmap', () => {
  it.each([
    {
      name: 'study in FY2016, then implementation to FY2019 (Mie, initiative 4)',
      bars: [bar('2016', '2016'), bar('2017', '2019')],
      lanes: [[[0, 4], [0, 12], 0]],
    },
    { name: 'one bar over all years', bars: [bar('2016', '2019')], lanes: [[[0, 16], 0]] },
    { name: 'quarters within a year', bars: [bar('2016Q3', '2016Q4')], lanes: [[[2, 2], 12]] },
    {
      name: 'two that overlap take two lanes, and both keep their span',
      bars: [bar('2016', '2018'), bar('2017Q3', '2017Q4')],
      lanes: [
        [[0, 12], 4],
        [[6, 2], 8],
      ],
    },
    {
      name: 'a third goes where there is room',
      bars: [bar('2016', '2017'), bar('2017', '2018'), bar('2018', '2019')],
      lanes: [
        [[0, 8], [0, 8], 0],
        [[4, 8], 4],
      ],
    },
  ])('$name', ({ bars, lanes }) => {
    expect(shape(bars)).toEqual(lanes);
  });
});
