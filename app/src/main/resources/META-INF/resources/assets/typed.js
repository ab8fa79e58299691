// Keeps what is typed into a form in the tab's own storage until the server has it: an ended login, a lost connection
// or a reload then costs nothing. The storage ends with the tab, and with the logout.
const PREFIX = 'typed:';

const storageKey = (key) => PREFIX + location.pathname + ':' + key;

const read = (key) => JSON.parse(sessionStorage.getItem(storageKey(key)) ?? '{}');

// The input within a field has an id of its own; the field is the component around it.
const isField = (node) => node instanceof HTMLElement && node.localName.startsWith('vaadin-') && node.id && 'value' in node;

const fieldOf = (event, form) => event.composedPath().find((node) => isField(node) && form.contains(node));

const restore = (form, key) => {
  let restored = false;
  for (const [id, value] of Object.entries(read(key))) {
    const field = form.querySelector('#' + CSS.escape(id));
    if (field && field.value !== value) {
      field.value = value;
      field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
      restored = true;
    }
  }
  if (!form.laksanaTyped) {
    form.laksanaTyped = true;
    const remember = (event) => {
      const field = fieldOf(event, form);
      // Who leaves a page leaves its field too, which changes it once more after all was forgotten.
      if (field && !window.laksana.leaving) {
        const typed = event.type === 'input' ? event.composedPath()[0].value : field.value;
        sessionStorage.setItem(storageKey(key), JSON.stringify({ ...read(key), [field.id]: typed }));
      }
    };
    form.addEventListener('input', remember);
    form.addEventListener('change', remember);
    // Enter saves, but within a text of several lines it begins the next.
    form.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.composedPath()[0].localName === 'textarea') event.stopPropagation();
    }, true);
  }
  return restored;
};

const has = (key) => Object.keys(read(key)).length > 0;

const forget = (key) => sessionStorage.removeItem(storageKey(key));

window.laksana = Object.assign(window.laksana ?? {}, { typed: { restore, has, forget } });
