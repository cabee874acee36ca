import { describe, expect, it } from 'vitest';
import { SvgRecorder } from './svg-recorder.ts';
import { paint } from './svg-text.ts';

const drawn = (draw: (context: SvgRecorder) => void): string => {
  const recorder = new SvgRecorder(360, 246, 'chart', { fills: { short: 'url(#hatch)' } });
  draw(recorder);
  return recorder.svg;
};

describe('the recorder writes down as SVG', () => {
  it.each<{ what: string; draw: (context: SvgRecorder) => void; svg: string }>([
    {
      what: 'a rectangle, to a tenth of a unit',
      draw: (context) => {
        context.fillStyle = 'ok';
        context.fillRect(1.04, 2.05, 30, 40);
      },
      svg: '<rect x="1" y="2.1" width="30" height="40" class="ok"/>',
    },
    {
      what: 'a rectangle drawn upwards as one that SVG can show',
      draw: (context) => {
        context.fillStyle = 'ok';
        context.fillRect(0, 100, 10, -40);
      },
      svg: '<rect x="0" y="60" width="10" height="40" class="ok"/>',
    },
    {
      what: 'what a mark stands for',
      draw: (context) => {
        context.fillStyle = paint('short', { year: 2023, gap: '−0.4', none: undefined });
        context.fillRect(0, 0, 1, 1);
      },
      svg: '<rect x="0" y="0" width="1" height="1" class="short" data-year="2023" data-gap="−0.4" fill="url(#hatch)"/>',
    },
    {
      what: 'a line with its width and dashes',
      draw: (context) => {
        context.strokeStyle = 'target';
        context.lineWidth = 2.5;
        context.setLineDash([3, 2]);
        context.beginPath();
        context.moveTo(0, 1);
        context.lineTo(5, 1);
        context.bezierCurveTo(6, 1, 7, 2, 8, 2);
        context.stroke();
      },
      svg: '<path d="M0 1H5C6 1 7 2 8 2" class="target" stroke-width="2.5" stroke-dasharray="3 2"/>',
    },
    {
      what: 'steps as short as they can be, without a piece that leads nowhere',
      draw: (context) => {
        context.strokeStyle = 'target';
        context.beginPath();
        for (const [x, y] of [
          [0, 9],
          [4, 9],
          [4.02, 9],
          [8, 9],
          [8, 5],
          [6, 5],
          [7, 5],
          [9, 3],
        ] as const)
          context.lineTo(x, y);
        context.moveTo(20, 3);
        context.lineTo(30, 3);
        context.stroke();
      },
      svg: '<path d="M0 9H8V5H6H7L9 3M20 3H30" class="target"/>',
    },
    {
      what: 'a whole circle as two halves',
      draw: (context) => {
        context.fillStyle = 'point';
        context.beginPath();
        context.arc(10, 10, 5, 0, 2 * Math.PI);
        context.closePath();
        context.fill();
      },
      svg: '<path d="M15 10A5 5 0 0 1 5 10A5 5 0 0 1 15 10Z" class="point"/>',
    },
    {
      what: 'a quarter of a circle, counterclockwise',
      draw: (context) => {
        context.fillStyle = 'point';
        context.beginPath();
        context.arc(10, 10, 5, 0, -Math.PI / 2, true);
        context.fill();
      },
      svg: '<path d="M15 10A5 5 0 0 0 10 5" class="point"/>',
    },
    {
      what: 'a clipping path until it is restored',
      draw: (context) => {
        context.fillStyle = 'ok';
        context.save();
        context.beginPath();
        context.rect(0, 0, 5, 5);
        context.clip();
        context.fillRect(1, 1, 9, 9);
        context.restore();
        context.fillRect(2, 2, 9, 9);
      },
      svg: '<clipPath id="chart-clip-1"><rect x="0" y="0" width="5" height="5"/></clipPath><rect x="1" y="1" width="9" height="9" class="ok" clip-path="url(#chart-clip-1)"/><rect x="2" y="2" width="9" height="9" class="ok"/>',
    },
    {
      what: 'a transformation until it is restored',
      draw: (context) => {
        context.fillStyle = 'label';
        context.save();
        context.translate(10, 20);
        context.rotate(Math.PI / 2);
        context.fillText('x', 0, 0);
        context.restore();
        context.fillText('y', 1, 2);
      },
      svg: '<text class="label" x="0" y="0" text-anchor="start" transform="matrix(0 1 -1 0 10 20)">x</text><text class="label" x="1" y="2" text-anchor="start">y</text>',
    },
    {
      what: 'text in its size, weight and place',
      draw: (context) => {
        context.fillStyle = 'label';
        context.font = 'bold 11.5px sans-serif';
        context.textAlign = 'center';
        context.textBaseline = 'middle';
        context.fillText('未公表', 30, 10);
      },
      svg: '<text class="label" x="30" y="14" font-size="11.5" font-weight="700">未公表</text>',
    },
    {
      what: 'text that cannot be taken for markup',
      draw: (context) => {
        context.fillStyle = paint('label', { note: '"><script>' });
        context.fillText('<b>&"\u0000', 0, 0);
      },
      svg: '<text class="label" data-note="&quot;&gt;&lt;script&gt;" x="0" y="0" text-anchor="start">&lt;b&gt;&amp;&quot;</text>',
    },
  ])('$what', ({ draw, svg }) => {
    expect(drawn(draw)).toBe(svg);
  });

  it('nothing that was there before the canvas was cleared', () => {
    const svg = drawn((context) => {
      context.fillRect(0, 0, 1, 1);
      context.clearRect();
    });
    expect(svg).toBe('');
  });

  it('no colour that style sheets cannot change', () => {
    const red = (context: SvgRecorder): void => {
      context.fillStyle = '#f00';
      context.fillRect(0, 0, 1, 1);
    };
    expect(() => drawn(red)).toThrow('#f00');
  });
});
