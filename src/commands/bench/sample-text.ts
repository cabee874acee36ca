import type { Random } from './random.ts';

/** A text in both languages, as it is written in a content file. */
export interface SampleText {
  readonly ja: string;
  readonly en: string;
}

type Words = readonly [SampleText, ...SampleText[]];

const word = (ja: string, en: string): SampleText => ({ ja, en });

const subjects: Words = [
  word('行政手続の電子化', 'online administrative procedures'),
  word('テレワークの推進', 'telework'),
  word('未利用地の売却', 'the sale of unused land'),
  word('県税の徴収', 'the collection of prefectural tax'),
  word('施設の長寿命化', 'extending service life of facilities'),
  word('オープンデータの公開', 'the publication of open data'),
  word('職員の育成', 'the training of staff'),
  word('時間外勤務の縮減', 'the reduction of overtime'),
  word('民間資金の活用', 'the use of private funds'),
  word('市町村との連携', 'cooperation with municipalities'),
  word('広報動画の制作', 'the production of public relations videos'),
  word('内部統制の整備', 'the internal control system'),
  word('業務プロセスの改革', 'business process reform'),
  word('防災拠点の整備', 'disaster response bases'),
  word('人材の確保', 'recruitment'),
];

const places: Words = [
  word('県庁の全所属', 'all divisions of the prefecture'),
  word('地域機関', 'the regional offices'),
  word('県内の市町村', 'the municipalities in the prefecture'),
  word('民間事業者', 'private businesses'),
  word('県立学校', 'prefectural schools'),
  word('窓口を訪れる県民', 'residents who come to the counters'),
];

const measures: Words = [
  word('研修', 'training'),
  word('説明会', 'briefings'),
  word('手引の改訂', 'a revision of the guidelines'),
  word('システムの改修', 'changes to the system'),
  word('アンケート調査', 'a survey'),
  word('モデル事業', 'a model project'),
  word('個別の助言', 'individual advice'),
  word('定期的な点検', 'regular inspections'),
];

type Sentence = (subject: SampleText, place: SampleText, measure: SampleText, figure: number) => SampleText;

const sentences: readonly [Sentence, ...Sentence[]] = [
  (s, p, m, n) =>
    word(
      `${s.ja}について、${p.ja}を対象に${m.ja}を${n}回行い、取組の趣旨を知らせた。`,
      `For ${s.en}, the prefecture held ${m.en} ${n} times for ${p.en} and explained the purpose.`,
    ),
  (s, p, m, n) =>
    word(
      `${p.ja}では${s.ja}が進んだが、${n}件では${m.ja}が遅れ、年度内に終わらなかった。`,
      `${s.en} moved forward at ${p.en}, but in ${n} cases ${m.en} fell behind and was not finished within the year.`,
    ),
  (s, p, m, n) =>
    word(
      `${s.ja}を進めるには、${p.ja}の理解が欠かせない。${n}所属から、${m.ja}の時期が分かりにくいという意見があった。`,
      `Progress with ${s.en} depends on the understanding of ${p.en}. ${n} divisions said that the timing of ${m.en} was hard to follow.`,
    ),
  (s, p, m, n) =>
    word(
      `新型コロナウイルス感染症の影響で${m.ja}の回数を${n}回に減らしたため、${p.ja}への周知が足りなかった。${s.ja}の効果は限られた。`,
      `Because of COVID-19 ${m.en} took place only ${n} times, so ${p.en} were not informed well enough, and the effect on ${s.en} was limited.`,
    ),
  (s, p, m, n) =>
    word(
      `翌年度は${m.ja}を${n}か所に広げ、${p.ja}の意見を聞きながら、${s.ja}の進め方を見直す。`,
      `Next year ${m.en} will be extended to ${n} places, and the way to pursue ${s.en} will be reviewed with ${p.en}.`,
    ),
  (s, p, m, n) =>
    word(
      `${s.ja}に使う予算は${n}百万円で、その多くが${m.ja}に充てられている。${p.ja}の負担を軽くする方法を検討している。`,
      `The budget for ${s.en} is ${n} million yen, most of it for ${m.en}. Ways to lighten the load on ${p.en} are being considered.`,
    ),
];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function sentence(random: Random): SampleText {
  const { ja, en } = random.one(sentences)(random.one(subjects), random.one(places), random.one(measures), random.whole(2, 90));
  return { ja, en: capital(en) };
}

function joined(texts: readonly SampleText[], ja: string, en: string): SampleText {
  return { ja: texts.map((text) => text.ja).join(ja), en: texts.map((text) => text.en).join(en) };
}

const several = (count: number, make: () => SampleText): readonly SampleText[] => Array.from({ length: count }, make);

/** A text of some paragraphs of one or two sentences each. */
export function sampleText(random: Random, paragraphs: number): SampleText {
  const paragraph = (): SampleText =>
    joined(
      several(random.whole(1, 2), () => sentence(random)),
      '',
      ' ',
    );
  return joined(several(paragraphs, paragraph), '\n\n', '\n\n');
}

/** The name of something, with a number that makes it the only one of that name. */
export function sampleName(random: Random, number: number): SampleText {
  const [subject, measure] = [random.one(subjects), random.one(measures)];
  return word(`${subject.ja}のための${measure.ja}（その${number}）`, capital(`${measure.en} for ${subject.en} (${number})`));
}
