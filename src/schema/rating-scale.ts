import { z } from 'zod';
import { concept, field } from './field.ts';
import { decimal, flag } from './number.ts';
import { id, localText, note } from './text.ts';

/** The seven marks of the site. Round is on track, square is behind, a broken outline is not final. */
export const mark = z.enum(['met', 'near', 'slight', 'behind', 'none', 'due', 'expected']);
export type Mark = z.output<typeof mark>;

/** One grade of a plan's scale, in the plan's own words. */
export const rating = concept(
  z.strictObject({
    id: field(id, ['評価区分の id', '指標の判定や件数から指す id。'], ['Rating id', 'The id by which counts and years name it.']),
    label: field(localText, ['区分の名', '評価区分の名（「達成」など）。'], ['Label', 'The name of the rating (Met).']),
    letter: field(z.string().max(3, 'letter').optional(), ['記号', '区分の記号（A など）。'], ['Letter', 'The letter of the rating (A).']),
    mark: field(
      mark,
      [
        'サイトの印',
        'met＝達成、near＝ほぼ達成、slight＝やや遅れ、behind＝遅れ、none＝評価なし、due＝これから、expected＝見込み。丸は順調、四角は遅れ、破線は未確定です。',
      ],
      ['Mark', 'The mark of the site: round is on track, square is behind, a broken outline is not final.'],
    ),
    onTrack: field(flag.optional(), ['順調', '順調と数えるもの。'], ['On track', 'Set for ratings that count as on track.']),
    atLeast: field(
      decimal.optional(),
      ['達成率の下限', '達成率がこの値（％）以上のとき、この区分。下限の無い最下位は省きます。'],
      ['At least', 'The rating holds from this achievement rate (per cent) up; left out for the lowest.'],
    ),
    outside: field(
      flag.optional(),
      ['率で決まらない', '達成率では決まらない区分（測定不能など）。'],
      ['Outside the rates', 'Set for ratings that no rate decides (not measurable).'],
    ),
    status: field(
      z.enum(['achieved', 'continuing', 'not-reported']).optional(),
      [
        '取組の状況',
        'この区分に数える取組の状況（status の kind）。省くと、achieved は印が met、continuing は印が due の区分に数え、not-reported はどの区分にも数えません。',
      ],
      [
        'Status',
        'The status of initiatives that this rating counts. Without it achieved counts under the mark met, continuing under due, and not-reported under none.',
      ],
    ),
  }),
  'rating',
  '評価区分',
  'Rating',
);

/** A plan's own scale, best grade first, and the way in which it computes rates. */
export const ratingScale = concept(
  z.strictObject({
    ratings: field(z.array(rating).min(1), ['評価区分', '良いものから順に。'], ['Ratings', 'The grades, best first.']),
    rated: field(
      z.enum(['indicator', 'initiative']),
      ['評価するもの', 'indicator＝指標、initiative＝取組。'],
      ['Rated', 'What is rated: indicators or initiatives.'],
    ),
    higher: field(
      z.enum(['ratio', 'from-baseline', 'none']),
      ['多いほどよい指標の達成率', 'ratio＝実績÷目標、from-baseline＝基準値からの進み（実績－基準）÷（目標－基準）、none＝求めない。'],
      ['Rate where higher is better', 'ratio: actual ÷ target; from-baseline: (actual − baseline) ÷ (target − baseline); none.'],
    ),
    lower: field(
      z.enum(['inverse-ratio', 'from-baseline', 'none']),
      ['少ないほどよい指標の達成率', 'inverse-ratio＝目標÷実績、from-baseline＝基準値からの進み、none＝求めない。'],
      ['Rate where lower is better', 'inverse-ratio: target ÷ actual; from-baseline: the way from the baseline; none.'],
    ),
    decimals: field(
      z.enum(['0', '1', '2']).transform(Number),
      ['小数点以下の桁数', '達成率の小数点以下の桁数。'],
      ['Decimals', 'The decimal places of rates.'],
    ),
    basis: field(
      z.enum(['published', 'computed']),
      ['判定の根拠', 'published＝公表された達成率・評価を先に使い、無ければ計算。computed＝計算だけ。'],
      ['Basis', 'published: the published rate or rating first, else computed; computed: computed only.'],
    ),
    against: field(
      z.enum(['yearly', 'final']),
      ['どの目標で判定するか', 'yearly＝毎年度の目標、final＝最終年度の目標だけ。'],
      ['Against', 'yearly: the target of each year; final: only that of the last year.'],
    ),
    explanation: field(
      localText,
      ['方法の説明', 'どこに公表されているか。公表が無ければ当サイトの方法であること。'],
      ['Explanation', 'Where the method is published; if it is not, that it is this site’s own.'],
    ),
    note: field(note.optional(), ['注記', '評価の方法の注記。'], ['Note', 'A note on the scale.']),
  }),
  'rating-scale',
  '評価の方法',
  'Rating scale',
);
export type RatingScaleRecord = z.output<typeof ratingScale>;
