/** A piece of a sentence; what is behind carries emphasis. */
export interface Segment {
  readonly text: string;
  readonly strong?: boolean;
}

export const unstressed = (text: string): Segment => ({ text });
export const stressed = (text: string): Segment => ({ text, strong: true });

/** The words of a sentence without emphasis. */
export const sentenceText = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join('');
