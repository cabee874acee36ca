import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { labels } from '../../src/i18n/labels.ts';
import { locales, plain } from '../../src/i18n/locale.ts';
import { translationWords } from '../../src/i18n/translation-words.ts';
import { writtenTexts } from './fixture-content.ts';
import {
  builtSite,
  elementsOf,
  filesOf,
  named,
  only,
  spokenTexts,
  textOf,
  titleOf,
  type BuiltPage,
  type BuiltSite,
  type Element,
} from './built-site.ts';

const shipped = builtSite('site');
const fixture = builtSite('fixture');
const sites = [
  { name: 'the shipped content', site: shipped },
  { name: 'a site of every shape', site: fixture },
] as const;

/** Collects what is wrong on every page, each with the page's name, so that one run shows all of it. */
const onEveryPage = ({ pages }: BuiltSite, problems: (page: BuiltPage) => readonly string[]): readonly string[] =>
  pages.flatMap((page) => problems(page).map((problem) => `${page.file}: ${problem}`));

const unless = (holds: boolean, problem: string): readonly string[] => (holds ? [] : [problem]);

/** Every attribute that names another address, and whether the browser fetches it without being asked. */
const addressAttributes = [
  { tag: 'a', attribute: 'href', fetched: false },
  { tag: 'area', attribute: 'href', fetched: false },
  { tag: 'link', attribute: 'href', fetched: true },
  { tag: 'script', attribute: 'src', fetched: true },
  { tag: 'img', attribute: 'src', fetched: true },
  { tag: 'source', attribute: 'src', fetched: true },
  { tag: 'video', attribute: 'src', fetched: true },
  { tag: 'audio', attribute: 'src', fetched: true },
  { tag: 'iframe', attribute: 'src', fetched: true },
  { tag: 'embed', attribute: 'src', fetched: true },
  { tag: 'object', attribute: 'data', fetched: true },
  { tag: 'use', attribute: 'href', fetched: true },
  { tag: 'image', attribute: 'href', fetched: true },
  { tag: 'form', attribute: 'action', fetched: true },
] as const;

interface Address {
  readonly url: URL;
  readonly fetched: boolean;
}

const addresses = (page: BuiltPage): readonly Address[] =>
  elementsOf(page.document.children).flatMap(({ name, attribs }) =>
    addressAttributes.flatMap(({ tag, attribute, fetched }): readonly Address[] => {
      const value = attribs[attribute];
      return tag === name && value !== undefined ? [{ url: new URL(value, page.url), fetched }] : [];
    }),
  );

const idsOf = (page: BuiltPage): ReadonlySet<string> =>
  new Set(elementsOf(page.document.children).flatMap(({ attribs }) => attribs['id'] ?? []));

const linkTo = (page: BuiltPage, rel: string): readonly { readonly href: string; readonly hreflang: string }[] =>
  named(page, 'link')
    .filter(({ attribs }) => attribs['rel'] === rel)
    .map(({ attribs }) => ({ href: attribs['href'] ?? '', hreflang: attribs['hreflang'] ?? '' }));

/** A page that stands in for another address is not one that readers link to. */
const isNotFound = ({ path }: BuiltPage): boolean => path === '404';

const cellsIn = (row: Element): readonly Element[] => elementsOf(row.children).filter(({ name }) => name === 'td' || name === 'th');

const attributesOf = ({ name, attribs }: Element): string => `<${name} class="${attribs['class'] ?? ''}" id="${attribs['id'] ?? ''}">`;

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

describe.each(sites)('$name', ({ site }) => {
  const idsByFile = new Map(site.pages.map((page) => [page.file, idsOf(page)]));
  const { origin } = new URL(site.settings.url);

  it('has pages', () => {
    expect(site.pages.length).toBeGreaterThan(20);
  });

  it('has every page in both languages at the same path', () => {
    const paths = (locale: string): readonly string[] =>
      site.pages
        .filter((page) => page.locale === locale)
        .map(({ path }) => path)
        .sort();
    expect(paths('en')).toEqual(paths('ja'));
  });

  it('links only to pages and files that exist, below its base path', () => {
    const dead = onEveryPage(site, (page) =>
      addresses(page)
        .filter(({ url }) => url.origin === origin)
        .flatMap(({ url }) => unless(site.fileAt(url) !== undefined, url.href)),
    );
    expect(dead).toEqual([]);
  });

  it('links only to fragments that exist', () => {
    const dead = onEveryPage(site, (page) =>
      addresses(page)
        .filter(({ url }) => url.origin === origin && url.hash !== '')
        .flatMap(({ url }) => {
          const ids = idsByFile.get(site.fileAt(url) ?? '');
          return unless(ids?.has(decodeURIComponent(url.hash.slice(1))) ?? true, url.href);
        }),
    );
    expect(dead).toEqual([]);
  });

  it('uses an id once per page', () => {
    const twice = onEveryPage(site, (page) => {
      const ids = elementsOf(page.document.children).flatMap(({ attribs }) => attribs['id'] ?? []);
      return [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))];
    });
    expect(twice).toEqual([]);
  });

  it('sends readers away only by the contact', () => {
    const away = onEveryPage(site, (page) =>
      addresses(page)
        .filter(({ url, fetched }) => !fetched && url.origin !== origin && url.href !== site.settings.contact?.href)
        .map(({ url }) => url.href),
    );
    expect(away).toEqual([]);
  });

  it('fetches nothing from anywhere else', () => {
    const fetched = onEveryPage(site, (page) =>
      addresses(page)
        .filter((address) => address.fetched && address.url.origin !== origin)
        .map(({ url }) => url.href),
    );
    const inSheets = filesOf(site.folder)
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) => {
        const css = readFileSync(join(site.folder, file), 'utf8');
        return [...css.matchAll(/(?:@import\s*|url\(\s*)["']?((?:https?:)?\/\/[^"')\s]+)/g)].map(([, url]) => `${file}: ${url ?? ''}`);
      });
    const inScripts = filesOf(site.folder)
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) => {
        const script = readFileSync(join(site.folder, file), 'utf8');
        return [...script.matchAll(/https?:\/\/[^"'`\s)]+/g)]
          .map(([url]) => url)
          .filter((url) => !url.startsWith('http://www.w3.org/'))
          .map((url) => `${file}: ${url}`);
      });
    expect([...fetched, ...inSheets, ...inScripts]).toEqual([]);
  });

  it('names the language of every page', () => {
    expect(onEveryPage(site, (page) => unless(only(page, 'html').attribs['lang'] === page.locale, 'lang'))).toEqual([]);
  });

  it('gives every page its own address as the canonical one', () => {
    const wrong = onEveryPage(site, (page) => {
      const canonical = linkTo(page, 'canonical').map(({ href }) => href);
      return isNotFound(page)
        ? canonical.filter((href) => site.fileAt(new URL(href)) === undefined)
        : unless(canonical.length === 1 && canonical[0] === page.url, canonical.join(' '));
    });
    expect(wrong).toEqual([]);
  });

  it('names the same page in each language, by absolute addresses that exist', () => {
    const wrong = onEveryPage(site, (page) => {
      const alternates = linkTo(page, 'alternate').filter(({ hreflang }) => hreflang !== '' && hreflang !== 'x-default');
      const expected = locales.map((locale) => site.pages.find((other) => other.locale === locale && other.path === page.path)?.url);
      if (!isNotFound(page))
        return unless(
          locales.every((locale, index) => alternates.find(({ hreflang }) => hreflang === locale)?.href === expected[index]) &&
            alternates.length === locales.length,
          alternates.map(({ href }) => href).join(' '),
        );
      return alternates.filter(({ href }) => site.fileAt(new URL(href)) === undefined).map(({ href }) => href);
    });
    expect(wrong).toEqual([]);
  });

  it('has one h1 on every page, and skips no level of heading', () => {
    const wrong = onEveryPage(site, (page) => {
      const levels = elementsOf(only(page, 'main').children)
        .filter(({ name }) => /^h[1-6]$/.test(name))
        .map((heading) => ({ level: Number(heading.name.slice(1)), text: textOf(heading) }));
      const skipped = levels.flatMap(({ level, text }, index) => {
        const before = levels[index - 1]?.level ?? 0;
        return unless(level <= before + 1, `h${level} after h${before}: ${text}`);
      });
      return [...unless(named(page, 'h1').length === 1, `${named(page, 'h1').length} h1`), ...skipped];
    });
    expect(wrong).toEqual([]);
  });

  it('gives every page a title and a description of its own', () => {
    const heads = site.pages
      .filter((page) => !isNotFound(page))
      .map((page) => ({
        title: titleOf(page),
        description: named(page, 'meta').find(({ attribs }) => attribs['name'] === 'description')?.attribs['content'] ?? '',
        file: page.file,
      }));
    const titles = heads.map(({ title }) => title);
    expect(heads.filter(({ title, description }) => title === '' || description.trim() === '')).toEqual([]);
    expect(titles.filter((title, index) => titles.indexOf(title) < index)).toEqual([]);
  });

  it('has no inline style, style sheet, script or event handler', () => {
    const inline = onEveryPage(site, (page) =>
      elementsOf(page.document.children).flatMap((element) => {
        const { name, attribs } = element;
        const data = /^application\/(ld\+)?json$/.test(attribs['type'] ?? '');
        return [
          ...unless(attribs['style'] === undefined, `<${name} style="${attribs['style'] ?? ''}">`),
          ...unless(name !== 'style', '<style>'),
          ...unless(
            name !== 'script' || attribs['src'] !== undefined || data,
            `<script${attribs['type'] ? ` type="${attribs['type']}"` : ''}> without src`,
          ),
          ...Object.keys(attribs)
            .filter((attribute) => attribute.startsWith('on'))
            .map((attribute) => `<${name} ${attribute}>`),
        ];
      }),
    );
    expect(inline).toEqual([]);
  });

  it('states a content security policy before anything is fetched, without unsafe sources', () => {
    const wrong = onEveryPage(site, (page) => {
      const head = elementsOf(only(page, 'head').children);
      const isPolicy = ({ name, attribs }: (typeof head)[number]): boolean =>
        name === 'meta' && attribs['http-equiv']?.toLowerCase() === 'content-security-policy';
      const at = head.findIndex(isPolicy);
      const policy = head[at]?.attribs['content'] ?? '';
      const before = head.slice(0, Math.max(at, 0)).filter(({ name, attribs }) => name === 'script' || attribs['rel'] === 'stylesheet');
      return [
        ...unless(/(^|;)\s*default-src 'self'(;|$)/.test(policy), `policy: ${policy}`),
        ...unless(!/unsafe-|\*|https?:/.test(policy), `policy: ${policy}`),
        ...unless(before.length === 0, 'fetches something before the policy'),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('has tables whose rows are as wide as their heads', () => {
    const wrong = onEveryPage(site, (page) =>
      named(page, 'table').flatMap((table) => {
        const rows = elementsOf(table.children).filter(({ name }) => name === 'tr');
        const widths = rows.map((row) => cellsIn(row).reduce((sum, { attribs }) => sum + Number(attribs['colspan'] ?? 1), 0));
        const spans = rows.some((row) => cellsIn(row).some(({ attribs }) => attribs['rowspan'] !== undefined));
        return spans
          ? []
          : rows.filter((_, index) => widths[index] !== widths[0]).map((row) => `${textOf(row).slice(0, 60)} in ${attributesOf(table)}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('never shows a value that was not there', () => {
    const empty = /\b(undefined|NaN|null|Infinity)\b|\[object/;
    const wrong = onEveryPage(site, (page) => [
      ...spokenTexts(page.document.children)
        .filter(({ text }) => empty.test(text))
        .map(({ text, where }) => `${where}: ${text}`),
      ...elementsOf(page.document.children).flatMap(({ name, attribs }) =>
        Object.entries(attribs)
          .filter(([attribute, value]) => ['id', 'href', 'src', 'content', 'colspan'].includes(attribute) && empty.test(value))
          .map(([attribute, value]) => `<${name} ${attribute}="${value}">`),
      ),
    ]);
    expect(wrong).toEqual([]);
  });

  it('says on every page that it is not official', () => {
    const normal = (text: string): string => text.replace(/\s+/g, ' ').trim();
    const missing = onEveryPage(site, (page) =>
      unless(textOf(only(page, 'footer')).includes(normal(plain(site.settings.disclaimer, page.locale))), 'no disclaimer'),
    );
    expect(missing).toEqual([]);
  });

  it('has Japanese in English pages only where it is marked as Japanese', () => {
    const unmarked = onEveryPage(site, (page) =>
      page.locale === 'ja'
        ? []
        : spokenTexts(named(page, 'body'), 'en')
            .filter(({ lang, text }) => lang !== 'ja' && japanese.test(text))
            // The name of an attribute's element may be untranslated: an attribute cannot mark its own language.
            .filter(({ where }) => site === shipped || !where.endsWith(']'))
            .map(({ where, text }) => `${where.split('>').slice(-3).join('>')}: ${text}`),
    );
    expect(unmarked).toEqual([]);
  });
});

describe('the shipped content', () => {
  it('has titles and descriptions in English on English pages', () => {
    const wrong = onEveryPage(shipped, (page) =>
      page.locale === 'ja'
        ? []
        : [titleOf(page), ...named(page, 'meta').map(({ attribs }) => attribs['content'] ?? '')].filter((text) => japanese.test(text)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a site of every shape', () => {
  const page = (file: string): BuiltPage => {
    const found = fixture.pages.find((one) => one.file === file);
    if (!found) throw new Error(`${file} was not built`);
    return found;
  };

  it('shows markup in texts as text', () => {
    const injected = ['<script>alert(', '<img src=x', '</title><script', '<b>太字', '<b>bold'];
    const wrong = onEveryPage(fixture, ({ html }) =>
      injected.filter((text) => html.replace(/ [\w-]+="[^"]*"/g, '').includes(text)).map((text) => `unescaped ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  it('escapes markup once, not twice', () => {
    expect(onEveryPage(fixture, ({ html }) => [...html.matchAll(/&amp;(?:amp|lt|gt|quot|#39);/g)].map(([text]) => text))).toEqual([]);
  });

  it('keeps every character of a title', () => {
    const en = page('en/mihon-2020/initiatives/01/index.html');
    const ja = page('mihon-2020/initiatives/01/index.html');
    const title = `</title><script>alert("title")</script> & "quotes" 'apostrophes'`;
    expect(textOf(only(en, 'h1'))).toContain(`Every kind of target ${title}`);
    expect(titleOf(en)).toContain(`Every kind of target ${title}`);
    expect(textOf(only(ja, 'h1'))).toContain(`あらゆる目標 </title><script>alert("題名")</script> & "引用" 'アポストロフィ'`);
  });

  it.each([
    ['en/mihon-2020/initiatives/02/index.html', 'あらゆる実績（題名の英訳なし）'],
    ['en/mihon-empty/index.html', 'みほん県の始まったばかりの計画'],
    ['en/sources/mihon-early/index.html', 'みほん県の古い資料'],
  ])('says in %s that the title is in Japanese', (file, title) => {
    const heading = only(page(file), 'h1');
    expect(
      elementsOf(heading.children)
        .filter(({ attribs }) => attribs['lang'] === 'ja')
        .map((one) => textOf(one)),
    ).toContain(title);
    expect(textOf(heading)).toContain(labels('en').untranslated);
  });

  it('says of a whole text that it has not been translated', () => {
    expect(textOf(only(page('en/mihon-2020/initiatives/01/index.html'), 'main'))).toContain(labels('en').untranslatedLong);
  });

  it('says in English of a translation that it is older than the Japanese, or was made by a machine', () => {
    const text = textOf(only(page('en/mihon-2020/initiatives/01/index.html'), 'main'));
    const { short, long } = translationWords('en');
    for (const words of [`Note on the action[${short.stale}]`, `Target as a number, revised[${short.machine}]`, long.stale, long.machine])
      expect(text).toContain(words);
    expect(text).not.toContain(`Every kind of target[`);
  });

  it('never says so in Japanese', () => {
    const said = onEveryPage(fixture, (one) =>
      one.locale === 'ja' && one.html.includes('class="untranslated"') ? ['a fallback notice'] : [],
    );
    expect(said).toEqual([]);
  });

  it.each([
    ['mihon-empty/index.html', labels('ja').notReported],
    ['en/mihon-empty/index.html', labels('en').notReported],
    ['mihon-empty/initiatives/only/index.html', labels('ja').noSheet],
    ['en/mihon-empty/initiatives/only/index.html', labels('en').noSheet],
  ])('says in %s what there is not', (file, words) => {
    expect(textOf(only(page(file), 'main'))).toContain(words);
  });

  it.each([
    [
      'mihon-2020/initiatives/01/index.html',
      ['▲115', '黒字の維持', '期間内公表', '当初 40', '英訳の無い帯', '理由は原典に書かれていません。'],
    ],
    ['en/mihon-2020/initiatives/01/index.html', ['−115', 'Keep a surplus', 'originally 40', 'The source gives no reason.', 'Study']],
    ['mihon-2020/initiatives/02/index.html', ['39,257,498', '9部3局', '29.99', '累計', '見込み', '測定不能', '3090.0%']],
    ['en/mihon-2020/initiatives/02/index.html', ['39,257,498', '9 departments', 'Cumulative from FY2020', 'Expected', 'Not measurable']],
    ['mihon-2020/reports/2021/index.html', ['33.3%', '44.5%', '11.2%', '名だけの指標 <b>太字</b>', '77.8%']],
    ['en/mihon-2020/reports/2023/index.html', ['February and March are forecasts. <script>alert("forecast")</script>', '31 January 2024']],
    ['mihon-status/index.html', ['達成', '継続', '分からない取組']],
  ])('shows in %s what the content says', (file, words) => {
    const text = textOf(only(page(file), 'main'));
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  it('shows every text that an editor can write', () => {
    // A figure inside a text already stands in that text; a place in the source is shown for whole pages; a level has a name only where it is used.
    const elsewhere = /(figures \d+|lists \d+ source place|indicators \d+ source place|actionName)\b/;
    const dense = (text: string): string => text.replace(/\s+/g, '');
    const shown = Object.fromEntries(
      locales.map((locale) => [
        locale,
        dense(
          fixture.pages
            .filter((one) => one.locale === locale)
            .map((one) => textOf(only(one, 'html')))
            .join('\n'),
        ),
      ]),
    );
    const lost = writtenTexts('tests/fixtures/every-shape')
      .filter(({ place }) => !elsewhere.test(place))
      .filter(({ locale, text }) => shown[locale]?.includes(dense(text)) !== true)
      .map(({ place, locale, text }) => `${place} (${locale}): ${text}`);
    expect(lost).toEqual([]);
  });

  it('shows the values of a key goal indicator', () => {
    const text = textOf(only(page('mihon-2020/index.html'), 'main'));
    expect(['4,321', '1,234.5'].filter((value) => !text.includes(value))).toEqual([]);
  });

  describe('notes', () => {
    const notesOf = (one: BuiltPage): ReadonlyMap<string, string> =>
      new Map(
        named(one, 'li')
          .filter(({ attribs }) => attribs['id']?.startsWith('note-'))
          .map((item) => [`#${item.attribs['id'] ?? ''}`, textOf(item)]),
      );
    const referencesIn = (element: Element): readonly string[] =>
      elementsOf(element.children).flatMap(({ name, attribs }) =>
        name === 'a' && attribs['class'] === 'ref' ? (attribs['href'] ?? '') : [],
      );

    it.each([
      ['mihon-2020/initiatives/01/index.html', ['票の注記']],
      ['mihon-2020/initiatives/02/index.html', []],
      ['mihon-status/initiatives/01/index.html', []],
    ])('in %s are each named by the figure that they belong to', (file, ofThePage) => {
      const references = new Set(referencesIn(only(page(file), 'main')));
      const unnamed = [...notesOf(page(file))].filter(
        ([id, text]) => !references.has(id) && !ofThePage.some((note) => text.includes(note)),
      );
      expect(unnamed).toEqual([]);
    });

    it('on a section lead to the note on that section', () => {
      const one = page('mihon-2020/index.html');
      const heading = named(one, 'h2').find((element) => textOf(element).includes('三段まである柱'));
      const notes = notesOf(one);
      expect((heading ? referencesIn(heading) : []).map((id) => notes.get(id))).toEqual([expect.stringContaining('柱の注記')]);
    });
  });

  describe('roadmaps', () => {
    const cellsOf = (row: Element): readonly { readonly text: string; readonly from: number; readonly span: number }[] => {
      let from = 0;
      return elementsOf(row.children)
        .filter(({ name }) => name === 'td')
        .map((cell) => {
          const span = Number(cell.attribs['colspan'] ?? 1);
          from += span;
          return { text: textOf(cell), from: from - span, span };
        });
    };
    const rows = (file: string): readonly Element[] =>
      named(page(file), 'table')
        .filter(({ attribs }) => attribs['class'] === 'road')
        .flatMap((table) => elementsOf(table.children).filter(({ name }) => name === 'tr'));

    it.each(['en/mihon-2020/initiatives/01/index.html', 'en/mihon-status/initiatives/01/index.html'])(
      'in %s are as long as the years that they cover',
      (file) => {
        const years = rows(file)
          .flatMap((row) => elementsOf(row.children))
          .filter(({ name, attribs }) => name === 'th' && attribs['colspan'] === '4').length;
        const widths = rows(file)
          .map((row) => cellsOf(row).reduce((sum, { span }) => sum + span, 0))
          .filter((width) => width > 0);
        expect(widths.filter((width) => width !== years * 4)).toEqual([]);
        expect(years).toBeGreaterThan(0);
      },
    );

    it.each([
      { bar: 'Carry out', from: 0, span: 12 },
      { bar: 'Review', from: 4, span: 12 },
      { bar: 'Revise', from: 6, span: 2 },
      { bar: 'FY21–FY24', from: 4, span: 16 },
    ])('draw "$bar" where it is, even if it overlaps another bar', ({ bar, from, span }) => {
      const found = rows('en/mihon-2020/initiatives/01/index.html')
        .flatMap(cellsOf)
        .filter(({ text }) => text === bar || text.startsWith(`${bar} `))
        .map((cell) => ({ from: cell.from, span: cell.span }));
      expect(found).toEqual([{ from, span }]);
    });
  });

  it('gives the day to which the figures of the latest report belong, in words', () => {
    expect(textOf(only(page('mihon-2020/index.html'), 'main'))).toContain('令和6年1月31日');
    expect(textOf(only(page('en/mihon-2020/index.html'), 'main'))).toContain('31 January 2024');
  });

  it('does not call a target or an actual illegible that can be read', () => {
    const rowsOf = (file: string): readonly string[] => named(page(file), 'tr').map(textOf);
    const wrong = rowsOf('en/mihon-2020/initiatives/01/index.html').filter(
      (row) => row.includes('Published within the period') && row.includes(labels('en').illegible),
    );
    expect(wrong).toEqual([]);
  });

  it('does not give the results of a whole year as those of its first half', () => {
    expect(textOf(only(page('en/mihon-2020/reports/2023H1/index.html'), 'main'))).not.toContain('indicators were behind in FY2023');
  });

  it('never speaks of indicators in a plan that is rated by initiative', () => {
    const text = textOf(only(page('en/mihon-status/index.html'), 'main'));
    expect([labels('en').behind('indicator'), labels('en').trendNote('indicator')].filter((words) => text.includes(words))).toEqual([]);
  });
});
