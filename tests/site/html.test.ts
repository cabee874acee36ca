import { HtmlValidate, type ConfigData } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { builtSite } from './built-site.ts';

const config: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // Titles carry the official names of plans and initiatives, which are as long as they are.
    'long-title': 'off',
    // Tables become lists on narrow screens; browsers then drop their roles unless they are written out.
    'no-redundant-role': 'off',
    // The filters of a table work while one types; there is nothing to submit.
    'wcag/h32': 'off',
  },
};
const validator = new HtmlValidate(config);

interface Problem {
  readonly rule: string;
  readonly message: string;
  readonly pages: string[];
}

/** What is wrong, once, with the pages that have it: one mistake in a component is on hundreds of pages. */
function summarize(found: readonly { readonly file: string; readonly rule: string; readonly message: string }[]): readonly string[] {
  const problems = new Map<string, Problem>();
  for (const { file, rule, message } of found) {
    const problem = problems.get(rule + message) ?? { rule, message, pages: [] };
    problem.pages.push(file);
    problems.set(rule + message, problem);
  }
  return [...problems.values()].map(
    ({ rule, message, pages }) => `${rule}: ${message} – ${pages.length} times, first in ${pages[0] ?? ''}`,
  );
}

describe.each(['site', 'fixture'] as const)('the HTML of the built %s', (name) => {
  const { pages } = builtSite(name);

  it('is valid on every page', { timeout: 600_000 }, async () => {
    const found = await Promise.all(
      pages.map(async ({ file, html }) => {
        const { results } = await validator.validateString(html, file);
        return results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, selector }) => ({ file, rule: ruleId, message: `${message} ${selector ?? ''}`.trim() })),
        );
      }),
    );
    expect(summarize(found.flat())).toEqual([]);
  });
});
