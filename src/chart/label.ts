/** A piece of text in the picture; `y` is its base line. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly paint: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly align?: 'center' | 'left' | 'right';
  /** Whether it stands on a patch of paper, because hatching or a line runs there and on paper no text has a rim. */
  readonly backed?: boolean;
}

/** The place of one year in the picture. */
export interface Slot {
  readonly centre: number;
  readonly width: number;
  /** Where 0 is. */
  readonly zero: number;
  readonly at: (value: number) => number;
}

/** Sizes of text: values and years, and everything that explains them. */
export const size = { value: 13, remark: 11.5, line: 14 } as const;
