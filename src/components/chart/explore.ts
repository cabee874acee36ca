/**
 * Shows the buttons under charts, and loads what they need when one is pressed: until then nothing but this is fetched. If it cannot be
 * loaded, the figure says so and stays as it is.
 */
export function offerExploring(document: Document): void {
  for (const item of document.querySelectorAll<HTMLElement>('[data-explore]')) {
    const button = item.querySelector('button');
    const figure = item.closest<HTMLElement>('figure');
    if (!button || !figure) continue;
    item.hidden = false;
    button.addEventListener('click', toggle(button, figure, item.dataset));
  }
}

function toggle(button: HTMLButtonElement, figure: HTMLElement, words: DOMStringMap): () => void {
  const open = button.textContent;
  let live: { readonly close: () => void } | undefined;
  const press = async (): Promise<void> => {
    if (live) {
      live.close();
      live = undefined;
    } else {
      const { openChart } = await import('./live-chart.ts');
      live = await openChart(figure, words['explore'] ?? '');
    }
    button.textContent = live ? (words['close'] ?? '') : open;
  };
  return () => {
    button.disabled = true;
    press()
      .catch(() => {
        button.replaceWith(words['failed'] ?? '');
      })
      .finally(() => (button.disabled = false));
  };
}
