import type { Guide } from './guide-row.ts';

/** What can be wrong with a waiver itself. */
export const waiverGuide = {
  'waiver-expired': {
    title: { ja: '期限の切れた許容', en: 'A waiver has expired' },
    cause: {
      ja: 'waivers.yaml の until: より後の期間の報告が加わりました。',
      en: 'There is now a report of a later period than the until: in waivers.yaml.',
    },
    remedy: {
      ja: '指摘をもう一度確かめます。直すか、理由がなお正しければ until: を改めます。',
      en: 'Look at the finding again. Correct it, or renew until: if the reason still holds.',
    },
  },
  'waiver-unused': {
    title: { ja: '要らない許容', en: 'A waiver that nothing needs' },
    cause: {
      ja: '指摘された点が直っているか、code や path が違います。',
      en: 'What it was for has been corrected, or its code or path is wrong.',
    },
    remedy: { ja: 'waivers.yaml から消すか、code と path を直します。', en: 'Remove it from waivers.yaml, or correct code and path.' },
  },
} as const satisfies Guide<string>;
