// Keeps what is typed into a form in the tab's own storage until the server has it: an ended login, a lost connection
// or a reload then costs nothing. The storage ends with the tab, and with the logout.
const PREFIX = 'typed:';

const storageKey = (key) => PREFIX + location.pathname + ':' + key;

const read = (key) => JSON.parse(sessionStorage.getItem(storageKey(key)) ?? '{}');

const fieldOf = (event, form) => {
  const field = event.composedPath().find((node) => node instanceof HTMLElement && node.id && form.contains(node) && 'value' in node);
  return field && field.localName.startsWith('vaadin-') ? field : undefined;
};

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
      if (field) {
        const typed = event.type === 'input' ? event.composedPath()[0].value : field.value;
        sessionStorage.setItem(storageKey(key), JSON.stringify({ ...read(key), [field.id]: typed }));
      }
    };
    form.addEventListener('input', remember);
    form.addEventListener('change', remember);
  }
  return restored;
};

const forget = (form, key) => sessionStorage.removeItem(storageKey(key));

const forgetAll = () => {
  Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX)).forEach((key) => sessionStorage.removeItem(key));
};

window.laksana = Object.assign(window.laksana ?? {}, { typed: { restore, forget, forgetAll } });
