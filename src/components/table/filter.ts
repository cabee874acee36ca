/**
 * Shows the filters of a page and lets them hide rows. Rows carry their values as `data-state`, `data-section`, `data-division`; a group
 * of rows (`data-group`) without any row left is hidden too.
 */
export function enableFilters(document: Document): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filters]')) {
    const table = document.getElementById(form.dataset['filters'] ?? '');
    if (!table) continue;
    form.hidden = false;
    const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')];
    const groups = [...table.querySelectorAll<HTMLElement>('[data-group]')];
    const apply = (): void => {
      const data = new FormData(form);
      const shown = rows.filter((row) => matches(row, data));
      rows.forEach((row) => (row.hidden = !shown.includes(row)));
      groups.forEach((group) => (group.hidden = group.querySelector('tbody tr:not([hidden])') === null));
      const output = form.querySelector('output');
      if (output) output.textContent = (form.dataset['count'] ?? '').replace('-1', String(shown.length)).replace('-2', String(rows.length));
    };
    form.addEventListener('input', apply);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    apply();
  }
}

const normal = (text: string): string => text.normalize('NFKC').toLowerCase();

function matches(row: HTMLTableRowElement, data: FormData): boolean {
  const wanted = (name: string): string => String(data.get(name) ?? '');
  const text = normal(wanted('text').trim());
  return (
    (text === '' || normal(row.textContent).includes(text)) &&
    (wanted('state') === '' || row.dataset['state'] === wanted('state')) &&
    (wanted('section') === '' || row.dataset['section'] === wanted('section')) &&
    (wanted('division') === '' || (row.dataset['division'] ?? '').split(' ').includes(wanted('division')))
  );
}
