import type { Plan } from '../plan/plan.ts';
import type { Tally } from '../report/tally.ts';
import { countOf } from './count.ts';
import type { Locale } from './locale.ts';
import { counted, countedStressed, unstressed, type Segment } from './segment.ts';

/** The answer of a division: how many initiatives it is responsible for, and how many of their indicators missed. */
export function divisionAnswer(plan: Plan, lead: number, { total, behind }: Tally, locale: Locale): readonly Segment[] {
  const missed = behind === 0 ? counted : countedStressed;
  if (locale === 'ja')
    return [
      lead === 0 ? unstressed(`0件の${plan.initiativeName.ja}`) : counted(`${lead}件の${plan.initiativeName.ja}`, 'lead'),
      unstressed('を担当しています。'),
      ...(total > 0
        ? [
            counted(`${total}指標`, 'total'),
            unstressed('のうち'),
            behind === 0 ? unstressed('0指標') : missed(`${behind}指標`, 'behind'),
            unstressed('が届いていません。'),
          ]
        : []),
    ];
  return [
    unstressed('Responsible for '),
    lead === 0 ? unstressed(countOf(lead, 'initiative')) : counted(countOf(lead, 'initiative'), 'lead'),
    ...(total > 0
      ? [
          unstressed('; '),
          behind === 0 ? unstressed('0') : missed(`${behind}`, 'behind'),
          unstressed(' of '),
          counted(countOf(total, 'indicator'), 'total'),
          unstressed(' missed.'),
        ]
      : [unstressed('.')]),
  ];
}
