import { z } from 'zod';
import { concept, field } from './field.ts';
import { indicator } from './indicator.ts';
import { id, line, localText, note } from './text.ts';

const sectionFields = {
  id: field(id, ['区分の id', '取組の section に書く id。'], ['Section id', 'The id by which initiatives name it.']),
  number: field(line.optional(), ['番号', '印刷された番号（「Ⅰ」「第1」など）。'], ['Number', 'The number as printed (I, 第1).']),
  title: field(localText, ['区分名', '印刷のまま。'], ['Title', 'As printed.']),
  subtitle: field(localText.optional(), ['副題', '題に添えられた語。'], ['Subtitle', 'Words printed under the title.']),
  indicators: field(
    z.array(indicator).optional(),
    ['区分の指標', '区分そのものの指標。'],
    ['Indicators', 'Indicators of the section itself.'],
  ),
  note: field(note.optional(), ['注記', '区分の注記。'], ['Note', 'A note on the section.']),
};

export interface SectionRecord extends z.output<z.ZodObject<typeof sectionFields>> {
  readonly sections?: readonly SectionRecord[] | undefined;
}

/** A level of the plan between the plan and its initiatives, to any depth. */
export const section: z.ZodType<SectionRecord> = concept(
  z.strictObject({
    ...sectionFields,
    get sections() {
      return field(
        z.array(section).optional(),
        ['下の区分', 'この区分の中の区分、順に。'],
        ['Sections', 'The sections within it, in order.'],
      );
    },
  }),
  'section',
  '区分',
  'Section',
);
