import type { TranslationDoubt } from '../report/doubted-translation.ts';
import type { Locale } from './locale.ts';

/** What pages say of a translation in doubt: beside a word or line, and above a text. */
const ja = {
  short: { stale: '英訳は改訂前のもの', machine: '機械翻訳' } satisfies Record<TranslationDoubt, string>,
  long: {
    stale: 'この英訳は、日本語が改められる前のものです。',
    machine: '機械による翻訳で、まだ確かめられていません。',
  } satisfies Record<TranslationDoubt, string>,
};

type Words = typeof ja;

const en: Words = {
  short: { stale: 'older translation', machine: 'machine translation' },
  long: {
    stale: 'The Japanese text has changed since this translation was made.',
    machine: 'Translated by machine; no one has checked it yet.',
  },
};

export const translationWords = (locale: Locale): Words => ({ ja, en })[locale];
