/** A piece of a sentence; what is behind carries emphasis. */
export interface Segment {
  readonly text: string;
  readonly strong?: boolean;
  /** What a count counts: the key of the list behind it, where the page knows one. */
  readonly of?: string;
}

export const unstressed = (text: string): Segment => ({ text });
export const stressed = (text: string): Segment => ({ text, strong: true });

/** A count, with the key of the list behind it. */
export const counted = (text: string, of: string): Segment => ({ text, of });

/** A count of what is behind, or of all of which it is said in one breath. */
export const countedStressed = (text: string, of: string): Segment => ({ text, of, strong: true });

/** The words of a sentence without emphasis. */
export const sentenceText = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join('');
