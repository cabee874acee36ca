/** What one of Gunma's sheets holds. */
export interface SheetSize {
  readonly kpis: number;
  readonly references: number;
  readonly actions: number;
}

/** KPIs, reference indicators and actions of Gunma's 30 initiatives, in the order of its list; 0, 0, 0 has no sheet. */
const gunma =
  '3 3 4, 0 0 0, 3 0 4, 4 0 5, 2 0 4, 1 0 1, 1 0 4, 2 0 3, 0 0 0, 2 3 7, 0 0 0, 2 0 2, 3 1 4, 0 0 0, 1 0 4, ' +
  '2 7 4, 2 2 5, 2 0 3, 2 0 3, 2 2 4, 3 3 3, 2 0 3, 1 0 2, 1 0 3, 1 7 9, 1 1 4, 4 2 3, 4 0 8, 18 0 9, 0 0 0';

const sizes: readonly SheetSize[] = gunma.split(', ').map((sheet) => {
  const [kpis = 0, references = 0, actions = 0] = sheet.split(' ').map(Number);
  return { kpis, references, actions };
});

/** The size of the sheet of an initiative, numbered from 1; undefined where Gunma has no sheet. Gunma's list comes round every 30. */
export function sheetSize(number: number): SheetSize | undefined {
  const size = sizes[(number - 1) % sizes.length];
  return size && size.kpis > 0 ? size : undefined;
}
