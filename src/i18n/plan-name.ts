import type { Plan } from '../plan/plan.ts';
import { plain, type Locale } from './locale.ts';

/** The name of a plan with its government, for titles and feeds. */
export const planName = (plan: Plan, locale: Locale): string =>
  locale === 'ja'
    ? `${plan.government.name.ja} ${plan.shortTitle.ja}`
    : `${plain(plan.government.name, 'en')}: ${plain(plan.shortTitle, 'en')}`;
