import type { ReportingPeriod } from '../plan/fiscal-year.ts';
import type { Indicator, Plan } from '../plan/plan.ts';
import type { Locale } from '../i18n/locale.ts';

/** Paths below the language: the same in Japanese and English. */
export const paths = {
  home: '',
  plan: (plan: { readonly id: string }) => `${plan.id}/`,
  /** The report of a period; a long one has its lists on further pages, from 2. */
  report: (plan: { readonly id: string }, period: ReportingPeriod, page = 1) =>
    `${plan.id}/reports/${period.key}/${page === 1 ? '' : `${page}/`}`,
  initiative: (plan: { readonly id: string }, initiative: { readonly id: string }) => `${plan.id}/initiatives/${initiative.id}/`,
  booklet: (plan: { readonly id: string }) => `${plan.id}/booklet/`,
  division: (plan: { readonly id: string }, division: { readonly id: string }) => `${plan.id}/divisions/${division.id}/`,
  section: (plan: { readonly id: string }, section: { readonly id: string }) => `${plan.id}/sections/${section.id}/`,
  /** The list of a plan's indicators; a long one goes on on further pages, from 2. */
  indicators: (plan: { readonly id: string }, page = 1) => `${plan.id}/indicators/${page === 1 ? '' : `${page}/`}`,
  behind: (plan: { readonly id: string }, period: ReportingPeriod, page = 1) =>
    `${plan.id}/behind/${period.key}/${page === 1 ? '' : `${page}/`}`,
  changes: (plan: { readonly id: string }, period: ReportingPeriod, page = 1) =>
    `${plan.id}/changes/${period.key}/${page === 1 ? '' : `${page}/`}`,
  source: (document: string) => `sources/${document}/`,
  questions: 'questions/',
  themes: 'themes/',
  theme: (theme: string) => `themes/${theme}/`,
  comparison: 'comparison/',
  planComparison: (plan: { readonly id: string }, page = 1) => `comparison/${plan.id}/${page === 1 ? '' : `${page}/`}`,
  data: 'data/',
  glossary: 'glossary/',
  page: (name: string) => `${name}/`,
} as const;

/** The page and place of an indicator's own block. */
export function indicatorPath(plan: Plan, { owner, anchor }: Indicator): string {
  return owner.kind === 'initiative' ? `${paths.initiative(plan, owner.initiative)}#${anchor}` : `${paths.plan(plan)}#${anchor}`;
}

/** The address of a path in a language, with the site's base path. */
export function href(path: string, locale: Locale): string {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  return `${base}${locale === 'ja' ? '' : `${locale}/`}${path}`;
}

/** Every page exists once per language: the route parameter of the language, absent for Japanese. */
export const localeParams = [
  { params: { locale: undefined }, locale: 'ja' },
  { params: { locale: 'en' }, locale: 'en' },
] as const satisfies readonly { readonly params: { readonly locale: string | undefined }; readonly locale: Locale }[];
