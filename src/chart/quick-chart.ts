/**
 * Chart.js as the build uses it: for thousands of small pictures whose axes nobody sees. It registers a class together with its parents,
 * so a variant cannot take the name of the original; what is costly is replaced in the originals. The marks are the same.
 */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type Tick,
} from 'chart.js';

/** A linear axis while it is laid out; Chart.js does not declare where it begins and ends. */
type Axis = LinearScale & { start: number; end: number };

const { buildTicks } = LinearScale.prototype;

/** An axis that is not shown and has bounds of its own needs no round numbers, and nobody to measure their texts. */
function ticksIfShown(this: Axis): Tick[] {
  const { display, reverse, min, max } = this.options;
  if (display !== false || typeof min !== 'number' || typeof max !== 'number') return buildTicks.call(this);
  [this.start, this.end] = reverse ? [max, min] : [min, max];
  return [];
}

type Options = Readonly<Record<string, unknown>>;

/** A controller of bars: `resolveDataElementOptions` is declared as protected. */
interface Bars {
  readonly getDataset: () => object;
  readonly resolveDataElementOptions: (this: Bars, index: number, mode: string) => Options;
}

const { resolveDataElementOptions } = BarController.prototype as unknown as Bars;

/** What the bars of a dataset have in common, and the options that it lists bar by bar (colours). */
interface BarOptions {
  readonly common: Options;
  readonly lists: readonly (readonly [name: string, list: readonly unknown[]])[];
}

const known = new WeakMap<object, BarOptions>();

/** Resolves the options of a dataset once instead of once for each bar; a list goes round, as in Chart.js. */
function optionsOfBar(this: Bars, index: number, mode: string): Options {
  const dataset = this.getDataset();
  const { common, lists } = known.get(dataset) ?? optionsOfBars(this, dataset, mode);
  if (lists.length === 0) return resolveDataElementOptions.call(this, index, mode);
  return { ...common, ...Object.fromEntries(lists.map(([name, list]) => [name, list[index % list.length]])) };
}

function optionsOfBars(bars: Bars, dataset: object, mode: string): BarOptions {
  const common = resolveDataElementOptions.call(bars, 0, mode);
  const lists = Object.entries(dataset).flatMap(([name, list]: [string, unknown]) =>
    name in common && Array.isArray(list) ? [[name, list as readonly unknown[]] as const] : [],
  );
  known.set(dataset, { common, lists });
  return { common, lists };
}

Chart.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement);
Object.assign(LinearScale.prototype, { buildTicks: ticksIfShown });
Object.assign(BarController.prototype, { resolveDataElementOptions: optionsOfBar });
// An axis of names goes on to have ticks, which place its bars; nobody sees their texts.
Chart.defaults.set('scale', { ticks: { display: false, callback: () => '' } });

export { Chart };
