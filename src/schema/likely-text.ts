import { plainText } from './plain-text.ts';

/** A mark that is set, in other words. */
export const likelyFlag = (value: string): string | undefined =>
  /^(true|yes|on|y|1|はい|有|あり|○|〇|◯)$/i.test(plainText(value)) ? 'true' : undefined;

/** An id in lower-case letters, digits and hyphens. */
export const likelyId = (value: string): string =>
  plainText(value)
    .toLowerCase()
    .replace(/[\s_.・‐‑–—−]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** `01/2` for `01-②` and its like. */
export const likelyReference = (value: string): string | undefined =>
  /^([a-z0-9-]+?)\s*[/／-]\s*(\d+)$/i.exec(plainText(value).toLowerCase())?.slice(1).join('/');

/** A digest in lower case without spaces. */
export const likelyDigest = (value: string): string | undefined =>
  /^[0-9a-f]{64}$/.exec(
    plainText(value)
      .toLowerCase()
      .replace(/[\s:]|^sha-?256/g, ''),
  )?.[0];

/** An address without a slash at its end. */
export const likelyUrl = (value: string): string | undefined => {
  const [, host] = /^(?:https?:\/\/)?([^/\s]+\.[^/\s]+)\/*$/i.exec(plainText(value)) ?? [];
  return host && `${/^http:/i.test(plainText(value)) ? 'http' : 'https'}://${host}`;
};

/** A path between slashes. */
export const likelyPath = (value: string): string | undefined => {
  const inside = plainText(value)
    .toLowerCase()
    .replace(/^\/+|\/+$/g, '');
  return /^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(inside) ? `/${inside}/` : undefined;
};

/** A link with its scheme. */
export const likelyLink = (value: string): string | undefined => {
  const plain = plainText(value);
  if (/^[^\s@:/]+@[^\s@/]+\.[^\s@/]+$/.test(plain)) return `mailto:${plain}`;
  return /^(www\.)?[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/i.test(plain) ? `https://${plain}` : undefined;
};
