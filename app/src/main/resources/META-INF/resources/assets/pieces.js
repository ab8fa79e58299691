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

// Among tabs a screen reader expects nothing but tabs, not even what only a script can focus.
const onlyTabs = async (sheet) => {
  await customElements.whenDefined('vaadin-tabs');
  const tabs = sheet.querySelector('vaadin-tabs');
  await tabs.updateComplete;
  tabs.shadowRoot.getElementById('scroll')?.removeAttribute('tabindex');
};

window.laksana = Object.assign(window.laksana ?? {}, { countdown, openRows, onlyTabs, fullScreen, printOnly });
