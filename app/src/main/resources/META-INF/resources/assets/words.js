// What Vaadin's components say by themselves, in the language of the page: each class learns its words as it is defined,
// before the first of its elements is made, so that no view has to think of it.
(() => {
  const words = JSON.parse(document.currentScript.dataset.words);

  // Components that are made of others, and say the same.
  const sameAs = {
    'vaadin-date-time-picker': 'vaadin-date-picker',
    'vaadin-side-nav-item': 'vaadin-side-nav',
    'vaadin-upload-file-list': 'vaadin-upload',
  };

  const isGroup = (value) => typeof value === 'object' && !Array.isArray(value);

  const merged = (own, ours) => {
    const result = { ...own };
    for (const [key, value] of Object.entries(ours)) {
      result[key] = isGroup(value) ? merged(own[key] ?? {}, value) : value;
    }
    return result;
  };

  const after = (type, method, act) => {
    const original = type.prototype[method];
    type.prototype[method] = function (...given) {
      original.apply(this, given);
      act.apply(this, given);
    };
  };

  const named = (name) => (root) => {
    root.firstElementChild.accessibleName = name;
  };

  // A grid's words stand in its code.
  const ofGrids = {
    'vaadin-grid-sorter': (type, { sort }) => {
      const { setAttribute } = type.prototype;
      type.prototype.setAttribute = function (name, value) {
        setAttribute.call(this, name, name === 'aria-label' ? value.replace(/^Sort by/, sort) : value);
      };
    },
    'vaadin-grid-flow-selection-column': (type, { selectAll, selectRow }) => {
      after(type, '_defaultHeaderRenderer', named(selectAll));
      after(type, '_defaultRenderer', named(selectRow));
    },
  };

  const teach = (tag, type) => {
    const ours = words[sameAs[tag] ?? tag];
    if (ours && type.defaultI18n) {
      const i18n = merged(type.defaultI18n, ours);
      Object.defineProperty(type, 'defaultI18n', { get: () => i18n });
    }
    ofGrids[tag]?.(type, words['vaadin-grid']);
  };

  const { define } = customElements;
  customElements.define = (tag, type, options) => {
    teach(tag, type);
    define.call(customElements, tag, type, options);
  };

  const indicator = 'vaadin-connection-indicator';
  customElements.whenDefined(indicator).then(() => {
    Object.assign(window.Vaadin.connectionIndicator, words[indicator]);
  });
})();
