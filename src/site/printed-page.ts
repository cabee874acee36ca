import { plain, type Locale } from '../i18n/locale.ts';
import { planName } from '../i18n/plan-name.ts';
import { printWords } from '../i18n/print-words.ts';
import { asOfWord, periodHead } from '../i18n/time.ts';
import type { Initiative, Plan, Report } from '../plan/plan.ts';
import { initiativeMatter } from '../report/initiative-matter.ts';
import { latestReport } from '../report/plan-report.ts';
import { getSite } from './load-site.ts';
import { revisionOf } from './revision.ts';

export const pdfScopes = ['sheet', 'year', 'booklet'] as const;
export type PdfScope = (typeof pdfScopes)[number];

/** The PDF file that is made from a page. */
export interface PdfFile {
  readonly plan: string;
  readonly scope: PdfScope;
  /** Its name without a folder and without `.pdf`. */
  readonly name: string;
}

/** What a page carries besides its matter when it is printed. */
export interface PrintedPage {
  /** The left of the running head: whose plan. */
  readonly plan: string;
  /** The right of the running head: which page of it. */
  readonly page: string;
  /** When the figures were cut off, in words; absent while nothing has been reported. */
  readonly asOf: string | undefined;
  /** The last day that the figures cover, `yyyy-mm-dd`: the date of the PDF file. */
  readonly date: string | undefined;
  readonly revision: string;
  readonly pdf?: PdfFile;
  /** Running heads of chapters, which then stand in place of `page`. */
  readonly chapters?: readonly string[];
}

/** A plan with more initiatives than this has no booklet: at some three sides each it would be a thousand pages, which nobody prints. */
const bookletLimit = 300;

export const hasBooklet = (plan: Plan): boolean => plan.initiatives.length > 0 && plan.initiatives.length <= bookletLimit;

/** The name of a PDF file: plan, scope, initiative or period, language. */
export const pdfName = (plan: Plan, scope: PdfScope, id: string | undefined, locale: Locale): string =>
  [plan.id, scope, id, locale].filter((part) => part !== undefined).join('-');

/** The PDF file of a plan, an initiative or a report. */
export const pdfFile = (plan: Plan, scope: PdfScope, id: string | undefined, locale: Locale): PdfFile => ({
  plan: plan.id,
  scope,
  name: pdfName(plan, scope, id, locale),
});

/** The sheet of an initiative. */
export async function printedSheet(plan: Plan, initiative: Initiative, locale: Locale): Promise<PrintedPage> {
  const site = await getSite();
  const { latest } = initiativeMatter(plan, initiative);
  return {
    plan: planName(plan, locale),
    page: `${plain(plan.initiativeName, locale)}${locale === 'ja' ? '' : ' '}${initiative.number}${locale === 'ja' ? '　' : ': '}${plain(initiative.title, locale)}`,
    ...cutOff(latest, locale),
    revision: revisionOf(site, plan, initiative),
    pdf: pdfFile(plan, 'sheet', initiative.id, locale),
  };
}

/** The report of a period. */
export async function printedYear(plan: Plan, report: Report, locale: Locale): Promise<PrintedPage> {
  return {
    plan: planName(plan, locale),
    page: printWords(locale).results(periodHead(report.period, locale)),
    ...cutOff(report, locale),
    revision: revisionOf(await getSite(), plan),
    pdf: pdfFile(plan, 'year', report.period.key, locale),
  };
}

/** The page of a plan. */
export async function printedPlan(plan: Plan, locale: Locale): Promise<PrintedPage> {
  return {
    plan: planName(plan, locale),
    page: plain(plan.title, locale),
    ...cutOff(latestReport(plan), locale),
    revision: revisionOf(await getSite(), plan),
  };
}

/** The booklet of a plan. */
export async function printedBooklet(plan: Plan, chapters: readonly string[], locale: Locale): Promise<PrintedPage> {
  return { ...(await printedPlan(plan, locale)), pdf: pdfFile(plan, 'booklet', undefined, locale), chapters };
}

/** Any other page: it shows figures of several plans, so it has no cut-off of its own. */
export async function printedOther(title: string, locale: Locale): Promise<PrintedPage> {
  const site = await getSite();
  return { plan: plain(site.settings.title, locale), page: title, ...cutOff(undefined, locale), revision: revisionOf(site) };
}

function cutOff(report: Report | undefined, locale: Locale): Pick<PrintedPage, 'asOf' | 'date'> {
  if (!report) return { asOf: undefined, date: undefined };
  const words = report.asOf === undefined ? printWords(locale).results(periodHead(report.period, locale)) : asOfWord(report.asOf, locale);
  return { asOf: words, date: lastDay(report) };
}

/** The printed day, the last of the printed month, or else the last of the reporting period. */
function lastDay({ asOf, period: { year, half } }: Report): string {
  if (asOf === undefined) return half === 1 ? `${year}-09-30` : `${year + 1}-03-31`;
  const [y = '', m = '', d] = asOf.split('-');
  return d === undefined ? `${y}-${m}-${daysIn(Number(y), Number(m))}` : asOf;
}

const daysIn = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** The data attributes from which the print style sheet makes running heads, and the PDF command its files. */
export function printAttributes(print: PrintedPage, address: string | undefined): Readonly<Record<string, string | undefined>> {
  const dated = (head: string): string => [...new Set([head, print.asOf])].filter((part) => part !== undefined).join('　');
  const chapters = (print.chapters ?? []).map((head, index) => [`data-chapter-${index + 1}`, dated(head)]);
  return {
    'data-head': print.plan,
    'data-page': dated(print.page),
    'data-foot': [address?.replace(/^https?:\/\//, ''), print.revision].filter((part) => part !== undefined).join('  '),
    'data-pdf': print.pdf?.name,
    'data-pdf-plan': print.pdf?.plan,
    'data-pdf-scope': print.pdf?.scope,
    'data-date': print.date,
    ...Object.fromEntries(chapters),
  };
}
