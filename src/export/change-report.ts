import type { LocalText } from '../schema/text.ts';
import { figureRow, type FigureRow } from '../i18n/figure-row.ts';
import { locales, plain, type Locale } from '../i18n/locale.ts';
import { planName } from '../i18n/plan-name.ts';
import { revisionWords } from '../i18n/revision-words.ts';
import type {
  EditionRevision,
  FileRevision,
  IndicatorPresence,
  Revision,
  Subject,
  TextRevision,
  ValueRevision,
} from '../report/revision.ts';

/** The same words in both languages of the report. */
export type Both<T = string> = Readonly<Record<Locale, T>>;

/** Something that is not a figure: where it stands, what it is, and what it was and is. */
export interface ChangeLine {
  readonly place: string;
  readonly remark?: Both | undefined;
  readonly before?: Both | undefined;
  readonly after?: Both | undefined;
}

export interface ChangePart {
  readonly file: string;
  readonly heading: Both;
  readonly figures: readonly Both<FigureRow>[];
  readonly lines: readonly ChangeLine[];
}

export interface ChangeChapter {
  readonly heading: Both;
  readonly parts: readonly ChangePart[];
}

/** A report of changes, ready to be printed as Markdown, HTML or JSON. */
export interface ChangeReport {
  readonly summary: Both;
  readonly chapters: readonly ChangeChapter[];
}

export const both = <T>(of: (locale: Locale) => T): Both<T> => ({ ja: of('ja'), en: of('en') });

/** Puts revisions into words. Plans without any change are left out. */
export function changeReport(editions: readonly EditionRevision[]): ChangeReport {
  const chapters = editions.map(chapterOf).filter(({ parts }) => parts.length > 0);
  const all = editions.flatMap(({ files }) => files.flatMap(({ revisions }) => revisions));
  const count = (is: (revision: Revision) => boolean): number => all.filter(is).length;
  const counts = [
    count(({ kind }) => kind === 'figure'),
    count(({ kind }) => kind === 'judgement'),
    count(({ kind }) => kind === 'text'),
    count((revision) => revision.kind === 'text' && revision.stale),
  ] as const;
  return {
    summary: both((locale) => (chapters.length === 0 ? revisionWords(locale).nothing : revisionWords(locale).counts(...counts))),
    chapters,
  };
}

function chapterOf({ plan, presence, files }: EditionRevision): ChangeChapter {
  const heading = both((locale) => (plan ? planName(plan, locale) : revisionWords(locale).beside));
  const whole: readonly ChangePart[] =
    plan && presence
      ? [
          {
            file: `${plan.id}/`,
            heading,
            figures: [],
            lines: [{ place: '', remark: both((locale) => revisionWords(locale).planPresence[presence]) }],
          },
        ]
      : [];
  return { heading, parts: [...whole, ...files.map((file) => partOf(file, heading))] };
}

function partOf({ file, subject, presence, revisions }: FileRevision, chapter: Both): ChangePart {
  const figures = revisions.flatMap((revision) =>
    revision.kind === 'figure' || revision.kind === 'judgement' ? [both((locale) => figureRow(revision, locale))] : [],
  );
  const filePresence: readonly ChangeLine[] = presence
    ? [{ place: '', remark: both((locale) => revisionWords(locale).filePresence[presence]) }]
    : [];
  return { file, heading: headingOf(subject, file, chapter), figures, lines: [...filePresence, ...revisions.flatMap(lineOf)] };
}

function headingOf(subject: Subject, file: string, chapter: Both): Both {
  switch (subject.kind) {
    case 'plan':
      return chapter;
    case 'initiative':
      return both((locale) => `${subject.number} ${plain(subject.title, locale)}`);
    case 'report':
      return both((locale) => plain(subject.title, locale));
    case 'file':
      return { ja: file, en: file };
    default:
      return subject satisfies never;
  }
}

function lineOf(revision: Revision): readonly ChangeLine[] {
  switch (revision.kind) {
    case 'figure':
    case 'judgement':
      return [];
    case 'presence':
      return [presenceLine(revision)];
    case 'text':
      return [textLine(revision)];
    case 'value':
      return [valueLine(revision)];
    default:
      return revision satisfies never;
  }
}

const presenceLine = ({ indicator, presence }: IndicatorPresence): ChangeLine => ({
  place: `indicators.${indicator.number}`,
  remark: both((locale) => revisionWords(locale).indicatorPresence[presence]),
  [presence === 'added' ? 'after' : 'before']: both((locale) => plain(indicator.name, locale)),
});

/** Where only the Japanese changed, the English says nothing new and is left out. */
function textLine({ path, before, after, stale }: TextRevision): ChangeLine {
  const remark = stale
    ? both((locale) => revisionWords(locale).stale)
    : after && after.en === undefined
      ? both((locale) => revisionWords(locale).untranslated)
      : undefined;
  const shown = (side: LocalText, locale: Locale): string => (stale ? side.ja : (side[locale] ?? revisionWords(locale).untranslated));
  const text = (side: typeof before): Both | undefined => side && both((locale) => shown(side, locale));
  return { place: path.join('.'), remark, before: text(before), after: text(after) };
}

function valueLine({ path, before, after }: ValueRevision): ChangeLine {
  const value = (side: string | undefined): Both | undefined => (side === undefined ? undefined : { ja: side, en: side });
  return { place: path.join('.'), before: value(before), after: value(after) };
}

/** Both languages of one thing, once where they are the same. */
export const distinct = (words: Both): readonly string[] => [...new Set(locales.map((locale) => words[locale]))];

/** The columns of a table of changed figures. */
export const figureColumns = [
  'indicator',
  'year',
  'what',
  'before',
  'after',
  'rate',
  'rating',
] as const satisfies readonly (keyof FigureRow)[];
