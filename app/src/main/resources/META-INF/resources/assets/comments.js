// What reviewers say of cells of a sheet: cells can be chosen, and those that something is said of are marked.

const STYLE = `
  [data-cell] { cursor: pointer; }
  [data-cell].said { outline: 2px solid #b45309; outline-offset: -2px; background: #fef3c7; }
  [data-cell].chosen { outline: 3px solid #1d4ed8; outline-offset: -3px; }
`;

const cells = (desk) => [...desk.shadowRoot.querySelectorAll('[data-cell]')];

const named = (desk, place) => cells(desk).find((cell) => cell.dataset.cell === place);

const choose = (desk, cell) => {
  cells(desk).forEach((other) => other.classList.toggle('chosen', other === cell));
};

const commented = (desk) => {
  const root = desk.shadowRoot;
  const style = document.createElement('style');
  style.textContent = STYLE;
  root.append(style);
  if (!desk.laksanaCommented) {
    desk.laksanaCommented = true;
    root.addEventListener('click', (event) => {
      const cell = event.target.closest('[data-cell]');
      if (!cell || event.target.closest('a')) return;
      choose(desk, cell);
      desk.dispatchEvent(new CustomEvent('cell-chosen', { detail: cell.dataset.cell }));
    });
  }
  mark(desk, desk.laksanaSaid ?? '');
};

const mark = (desk, places) => {
  desk.laksanaSaid = places;
  if (!desk.shadowRoot) return;
  const said = new Set(places.split('\n'));
  cells(desk).forEach((cell) => cell.classList.toggle('said', said.has(cell.dataset.cell) && cell.dataset.cell !== 'sheet'));
};

const reveal = (desk, place) => {
  const cell = named(desk, place);
  if (!cell) return;
  choose(desk, cell);
  cell.scrollIntoView({ block: 'center', inline: 'nearest' });
};

window.laksana = Object.assign(window.laksana ?? {}, { commented, markCells: mark, revealCell: reveal });
