/** The keys of observations, targets and published figures that make the figure; the others hold what is written about it. */
const figureKeys = ['kind', 'value', 'provisional', 'approximate', 'asOf', 'printed', 'initial', 'require', 'above', 'parts'];

export const isFigureKey = (key: string): boolean => figureKeys.includes(key);
