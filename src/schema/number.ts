import { z } from 'zod';

/** A number exactly as printed, without separators: `-115`, `0.09`, `39257498`, `10.0`. Kept as text, so that no digit is lost. Zero has no sign. */
export const decimal = decimalOr('decimal');

/** A `decimal` where something else can stand as well. @param format the name of what can stand there, for messages */
export function decimalOr(format: string): z.ZodString {
  return z.string().regex(/^(?!-[0.]+$)-?(0|[1-9]\d*)(\.\d+)?$/, format);
}

/** A whole number from 0 up. */
export const count = z
  .string()
  .regex(/^(0|[1-9]\d{0,8})$/, 'count')
  .transform(Number);

/** `true` and nothing else: a mark that is set or left out. */
export const flag = z.literal('true', 'flag').transform(() => true as const);
