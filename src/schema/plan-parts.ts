import { z } from 'zod';
import { field } from './field.ts';
import { flag } from './number.ts';
import { sourcePlace } from './source-place.ts';
import { id, line, localText, note } from './text.ts';

/** The government whose plan it is. */
export const government = z.strictObject({
  name: field(localText, ['団体名', '都道府県や市町村の名。'], ['Name', 'The name of the prefecture or municipality.']),
  code: field(
    z.string().regex(/^\d{6}$/, 'government-code'),
    ['団体コード', '全国地方公共団体コード（6 桁）。'],
    ['Code', 'Its six-digit local government code.'],
  ),
});

/** An office that initiatives name. */
export const division = z.strictObject({
  id: field(id, ['所属の id', '取組から指す id。'], ['Division id', 'The id by which initiatives name it.']),
  name: field(localText, ['所属名', '課や部局の名。'], ['Name', 'The name of the office.']),
  aliases: field(
    z.array(line).optional(),
    ['別の書き方', '原典でのほかの書き方。'],
    ['Also written', 'Other ways in which the source writes it.'],
  ),
  group: field(
    flag.optional(),
    ['組織の集まり', '「全所属」のように一つの組織でないもの。'],
    ['Group', 'Set where it is not one office (all divisions).'],
  ),
});

/** A mark that the plan gives to initiatives. */
export const tag = z.strictObject({
  id: field(id, ['印の id', '取組の tags に書く id。'], ['Tag id', 'The id by which initiatives name it.']),
  symbol: field(line.optional(), ['記号', '印刷された記号。'], ['Symbol', 'The symbol, as printed.']),
  name: field(localText, ['印の名', '印が表すこと。'], ['Name', 'What the mark stands for.']),
});

/** A future direction that a review may choose. */
export const direction = z.strictObject({
  id: field(id, ['方向の id', '検証の direction に書く id。'], ['Direction id', 'The id by which reviews name it.']),
  letter: field(line, ['記号', '印刷された記号（A など）。'], ['Letter', 'The letter, as printed.']),
  name: field(localText, ['名', '方向の名。'], ['Name', 'The name of the direction.']),
  meaning: field(localText, ['意味', '原典での説明。'], ['Meaning', 'As the source explains it.']),
});

/** A note that the plan keeps once, for values to name. */
export const planNote = z.strictObject({
  id: field(
    id,
    ['注記の id', '値の note や reason に書く id。英小文字で始めます。'],
    ['Note id', 'The id by which values name it; begins with a lower-case letter.'],
  ),
  text: field(localText, ['注記', '注記の文。'], ['Text', 'The note.']),
});

/** A line of a printed list, with what it became. */
export const printedItem = z.strictObject({
  text: field(localText, ['行の文', '印刷のまま。'], ['Text', 'The line, as printed.']),
  indicators: field(
    z.array(z.string().regex(/^[a-z0-9-]+\/\d+$/, 'indicator-reference')).optional(),
    ['対応する指標', '対応する指標（`実施項目の id/指標番号`）。'],
    ['Indicators', 'The indicators it became (`initiative id/indicator number`).'],
  ),
  note: field(note.optional(), ['注記', '行の注記。'], ['Note', 'A note on the line.']),
});

/** A list that the plan prints by itself, with what each line became. */
export const printedList = z.strictObject({
  title: field(localText, ['一覧の題', '計画での題。'], ['Title', 'Its title in the plan.']),
  source: field(sourcePlace.optional(), ['出典', '一覧のある場所。'], ['Source', 'Where the list stands.']),
  items: field(z.array(printedItem), ['項目', '一覧の行、印刷の順。'], ['Items', 'Its lines, in order.']),
});
