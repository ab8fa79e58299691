// What the pieces do in the browser itself.

// Ends after so long, during which nobody was at the toast and the tab was looked at.
const countdown = (content, milliseconds) =>
  new Promise((end) => {
    const toast = content.closest('vaadin-notification-card') ?? content;
    const STEP = 100;
    let left = milliseconds;
    const timer = setInterval(() => {
      const held = toast.matches(':hover, :focus-within') || document.hidden;
      left -= held ? 0 : STEP;
      toast.style.setProperty('--left', left / milliseconds);
      if (left <= 0 || !content.isConnected) {
        clearInterval(timer);
        end();
      }
    }, STEP);
  });

const linkOf = (row) =>
  [...row.querySelectorAll('slot')]
    .flatMap((slot) => slot.assignedElements())
    .map((cell) => cell.querySelector('.row-link'))
    .find((link) => link);

const within = (event, selector) => event.composedPath().find((node) => node instanceof Element && node.matches(selector));

// A row of a list is opened where it is clicked, or with Enter, as its link says.
const openRows = (grid) => {
  grid.addEventListener('click', (event) => {
    const row = within(event, 'tbody tr');
    const other = within(event, 'a, button, vaadin-button, input, vaadin-checkbox');
    if (row && !other && !getSelection().toString()) linkOf(row)?.click();
  });
  grid.addEventListener(
    'keydown',
    (event) => {
      const row = event.key === 'Enter' && event.composedPath()[0].matches('td, tr') && within(event, 'tbody tr');
      const link = row && linkOf(row);
      if (link) {
        event.stopPropagation();
        event.preventDefault();
        link.click();
      }
    },
    true,
  );
};

const fullScreen = (element) => (document.fullscreenElement ? document.exitFullscreen() : element.requestFullscreen());

// Prints one part of the page and nothing around it.
const printOnly = (element) => {
  const marked = [];
  element.classList.add('on-paper');
  for (let node = element.parentElement; node; node = node.parentElement) {
    node.classList.add('to-paper');
    marked.push(node);
  }
  document.documentElement.classList.add('printing-part');
  window.addEventListener(
    'afterprint',
    () => {
      element.classList.remove('on-paper');
      marked.forEach((node) => node.classList.remove('to-paper'));
      document.documentElement.classList.remove('printing-part');
    },
    { once: true },
  );
  window.print();
};

// Among tabs a screen reader expects nothing but tabs, not even what only a script can focus. On a phone not all tabs have room:
// the one that the address names is brought into view.
const onlyTabs = async (sheet) => {
  await customElements.whenDefined('vaadin-tabs');
  const tabs = sheet.querySelector('vaadin-tabs');
  await tabs.updateComplete;
  tabs.shadowRoot.getElementById('scroll')?.removeAttribute('tabindex');
  const reveal = () => tabs.items?.[tabs.selected]?.scrollIntoView({ block: 'nearest', inline: 'center' });
  tabs.addEventListener('selected-changed', reveal);
  requestAnimationFrame(reveal);
};

const chosenIn = (frame) => frame.querySelector('[aria-pressed=true]');

const chooseNothing = (frame) => {
  const step = chosenIn(frame);
  step?.setAttribute('aria-pressed', 'false');
  step?.focus({ preventScroll: true });
};

// Where there is no room beside the drawing, what is told of a step stands below it.
const revealBelow = (details) => {
  if (matchMedia('(width < 60rem)').matches) details.scrollIntoView({ block: 'nearest' });
};

// The drawing alone, on a page as it is held.
const printDrawing = (panel) => {
  const svg = panel.querySelector('.drawing-frame > svg').cloneNode(true);
  svg.removeAttribute('style');
  const wide = Number(svg.getAttribute('width')) > Number(svg.getAttribute('height'));
  const page = document.createElement('iframe');
  page.className = 'unseen';
  page.srcdoc =
    `<!DOCTYPE html><link rel="stylesheet" href="/assets/chart.css"><style>@page { size: A4 ${wide ? 'landscape' : 'portrait'}; margin: 10mm }` +
    ` html { color-scheme: light } body { margin: 0 } svg { display: block; width: 100%; height: auto; max-height: ${wide ? 188 : 275}mm }</style>` +
    svg.outerHTML;
  page.addEventListener('load', () => {
    page.contentWindow.addEventListener('afterprint', () => page.remove());
    page.contentWindow.print();
  });
  document.body.append(page);
};

const ZOOM_STEP = 1.25;
const SMALLEST = 0.2;
const LARGEST = 4;

// A sheet of paper on the page, with paper's own style and nothing of the page's.
const paper = (desk, sheet) => {
  const root = desk.shadowRoot ?? desk.attachShadow({ mode: 'open' });
  const style = (name, media) => `<link rel="stylesheet" href="/assets/${name}" media="${media}">`;
  root.innerHTML = style('sheet.css', 'all') + style('sheet-screen.css', 'screen') + sheet;
};

// A drawing in its frame, larger and smaller by the buttons, the keys + - 0, or the wheel with Ctrl; what is named in it can be chosen.
const drawing = (frame, svg) => {
  frame.innerHTML = svg;
  frame.laksana ??= viewing(frame);
  frame.laksana.begin();
};

const viewing = (frame) => {
  let picture;
  let natural;
  let zoom = 1;
  const show = (asked, middle = { x: frame.clientWidth / 2, y: frame.clientHeight / 2 }) => {
    const before = zoom;
    zoom = Math.min(LARGEST, Math.max(SMALLEST, asked));
    picture.style.width = `${natural * zoom}px`;
    picture.style.height = 'auto';
    frame.scrollLeft = ((frame.scrollLeft + middle.x) * zoom) / before - middle.x;
    frame.scrollTop = ((frame.scrollTop + middle.y) * zoom) / before - middle.y;
  };
  const room = () => {
    const style = getComputedStyle(frame);
    return frame.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
  };
  const acts = {
    in: () => show(zoom * ZOOM_STEP),
    out: () => show(zoom / ZOOM_STEP),
    fit: () => show(room() / natural),
    actual: () => show(1),
  };
  const keys = { '+': 'in', '=': 'in', '-': 'out', 0: 'fit', 1: 'actual' };
  const choose = (node) => {
    const step = node?.closest('[data-step]');
    if (!step) return false;
    chooseNothing(frame);
    step.setAttribute('aria-pressed', 'true');
    step.focus({ preventScroll: true });
    frame.dispatchEvent(new CustomEvent('step-chosen', { detail: step.dataset.step }));
    return true;
  };
  frame
    .closest('.flowchart-panel')
    .querySelectorAll('[data-zoom]')
    .forEach((button) => button.addEventListener('click', () => acts[button.dataset.zoom]()));
  frame.addEventListener('click', (event) => choose(event.target));
  frame.addEventListener('keydown', (event) => {
    const act = !event.ctrlKey && !event.metaKey && keys[event.key];
    if (act) acts[act]();
    if (event.key === 'Escape') {
      chooseNothing(frame);
      frame.dispatchEvent(new CustomEvent('step-chosen', { detail: '' }));
    }
    if (act || (['Enter', ' '].includes(event.key) && choose(event.target))) event.preventDefault();
  });
  frame.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const box = frame.getBoundingClientRect();
      show(zoom * Math.exp(-event.deltaY / 400), { x: event.clientX - box.x, y: event.clientY - box.y });
    },
    { passive: false },
  );
  // All of its width is seen at first, unless nobody could read that, as on a phone.
  const begin = () => {
    picture = frame.querySelector('svg');
    natural = Number(picture.getAttribute('width'));
    zoom = 1;
    if (room() / natural > 0.75) show(Math.min(1, room() / natural));
  };
  // What is told beside the drawing takes room from it: the chosen step stays in sight.
  new ResizeObserver(() => chosenIn(frame)?.scrollIntoView({ block: 'nearest', inline: 'center' })).observe(frame);
  return { begin };
};

window.laksana = Object.assign(window.laksana ?? {}, { countdown, openRows, onlyTabs, fullScreen, printOnly, printDrawing, revealBelow, drawing, chooseNothing, paper });
