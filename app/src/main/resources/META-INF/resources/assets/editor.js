// The official sheet as an editor. The server draws it and says what has changed; here its cells are gone through, written in and pointed at.
// What was typed waits in the tab's own storage until the server has it, under a key by which it is done once, however often it is sent.
const PAUSE = 700;
const PATIENCE = 4000;
const AGAIN = 2000;
const MOST_AT_ONCE = 25;
const WIDE = ['ACTIVITY', 'REQUIREMENTS', 'TIME', 'OUTPUTS', 'REMARK'];
const KINDS = { m: 'START', p: 'PROCESS', k: 'DECISION', s: 'END' };
const BLOCKS = new Set(['P', 'DIV', 'LI', 'TR', 'H1', 'H2', 'H3', 'H4', 'UL', 'OL']);

const uuid = () => crypto.randomUUID?.() ?? [...crypto.getRandomValues(new Uint8Array(16))]
  .map((byte, at) => ((at === 6 ? (byte & 15) | 64 : at === 8 ? (byte & 63) | 128 : byte) + 256).toString(16).slice(1) + ([3, 5, 7, 9].includes(at) ? '-' : ''))
  .join('');
const fresh = (letter) => letter + uuid().replaceAll('-', '').slice(0, 12);
const make = (name, style, text) => {
  const element = document.createElement(name);
  element.className = style;
  if (text !== undefined) element.textContent = text;
  return element;
};
const parsed = (html) => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild;
};

// The text of foreign markup, whose blocks and breaks become lines; nothing of the markup itself gets into the page.
const plain = (node) => {
  let text = '';
  const walk = (part) => {
    if (part.nodeType === Node.TEXT_NODE) text += part.data.replace(/[\s\u00a0]+/g, ' ');
    else if (part.nodeName === 'BR') text += '\n';
    else if (!['STYLE', 'SCRIPT', 'TEMPLATE'].includes(part.nodeName)) {
      const block = BLOCKS.has(part.nodeName);
      if (block && text && !text.endsWith('\n')) text += '\n';
      part.childNodes.forEach(walk);
      if (block && !text.endsWith('\n')) text += '\n';
    }
  };
  node.childNodes.forEach(walk);
  return text.split('\n').map((line) => line.trim()).filter(Boolean).join('\n');
};

const ofTable = (table) => {
  const matrix = [];
  [...table.rows].forEach((row, down) => {
    matrix[down] ??= [];
    let across = 0;
    [...row.cells].forEach((cell) => {
      while (matrix[down][across] !== undefined) across++;
      for (let y = 0; y < Math.min(cell.rowSpan || 1, 200); y++) {
        for (let x = 0; x < Math.min(cell.colSpan || 1, 200); x++) {
          (matrix[down + y] ??= [])[across + x] = x || y ? '' : plain(cell);
        }
      }
    });
  });
  return matrix.slice(0, table.rows.length).map((row) => Array.from(row, (text) => text ?? ''));
};

// As spreadsheets write it: a text with breaks or tabs in quotes, whose own quotes are doubled.
const ofTabs = (text) => {
  const rows = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/y;
  const whole = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  while (cell.lastIndex <= whole.length) {
    const found = cell.exec(whole);
    if (!found) return whole.split('\n').map((line) => line.split('\t'));
    rows.at(-1).push((found[1]?.replaceAll('""', '"') ?? found[2]).trim());
    if (!found[3]) break;
    if (found[3] === '\n') rows.push([]);
  }
  return rows;
};

const matrixOf = (clipboard) => {
  const html = clipboard.getData('text/html');
  const table = html && new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  return table ? ofTable(table) : ofTabs(clipboard.getData('text/plain'));
};

// A table of Word has a column of numbers and, for each performer, one in which arrows are drawn, of which no text is left.
const fitting = (matrix, most) => {
  const width = Math.max(...matrix.map((row) => row.length));
  const said = [...Array(width).keys()].filter((at) => matrix.some((row) => row[at]));
  const numbered = most === WIDE.length && said.length > 1 && matrix.every((row) => /^(no\.?|\d{0,3}[.)]?)$/i.test(row[said[0]] ?? ''));
  const all = numbered ? said.slice(1) : width > most ? said : [...Array(width).keys()];
  return matrix
    .filter((row) => !numbered || !/^no/i.test(row[said[0]] ?? ''))
    .map((row) => all.map((at) => row[at] ?? ''))
    .filter((row) => row.some(Boolean));
};

// A whole table of the sheet's own shape: the columns between what is done and what is needed are the performers', by their headings or else in their order.
const withPerformers = (matrix, names) => {
  const same = (text) => text.replace(/\s+/g, ' ').trim().toLowerCase();
  const width = Math.max(...matrix.map((row) => row.length));
  const numbered = matrix.some((row) => /^\d{1,3}[.)]?$/.test(row[0] ?? '')) && matrix.every((row) => /^(no\.?|\d{0,3}[.)]?)$/i.test(row[0] ?? ''));
  const first = numbered ? 1 : 0;
  const texts = width - first - 1 - names.length;
  if (!names.length || width <= WIDE.length || texts < 1 || texts > WIDE.length - 1) return null;
  const isHead = (row) => /^(kegiatan|uraian|aktivitas)/i.test(row[first] ?? '') || (!row[first] && row.slice(first + 1, first + 1 + names.length).some((text) => names.map(same).includes(same(text ?? ''))));
  const heads = matrix.filter(isHead);
  const places = names.map((name, at) => {
    const found = heads.map((row) => row.findIndex((text, place) => place > first && same(text) === same(name))).find((place) => place > first && place <= first + names.length);
    return found ?? first + 1 + at;
  });
  const body = matrix.filter((row) => !isHead(row) && row.slice(first).some(Boolean));
  return {
    texts: body.map((row) => [row[first] ?? '', ...Array.from({ length: texts }, (_, at) => row[first + 1 + names.length + at] ?? '')]),
    marks: body.map((row) => places.map((place, at) => (row[place] ? at : -1)).filter((at) => at >= 0)),
  };
};

const open = (desk, words) => {
  const root = desk.shadowRoot ?? desk.attachShadow({ mode: 'open' });
  const page = desk.closest('.editor');
  const status = page.querySelector('.editor-status');
  const said = page.querySelector('.editor-said');
  const STORE = 'typed:draft:' + location.pathname;
  const stored = JSON.parse(sessionStorage.getItem(STORE) ?? '{}');
  const editor = stored.editor ?? uuid();
  let queue = stored.queue ?? [];
  let sending = 0;
  let seen = 0;
  let current = null;
  let typing = null;
  let picking = null;
  let later = null;
  let standing = null;
  let findings = [];
  let others = [];
  let conflicts = [];
  // Texts that the server did not take, by their cells: they stay on the page, with why, and with what stood there before.
  const refused = new Map(stored.refused ?? []);
  // Texts whose cells are no more, until whoever wrote them has put them elsewhere.
  const kept = new Map(stored.kept ?? []);
  let undoable = false;
  let redoable = false;
  // What the server says of cells that are being written in, or whose text it does not have yet; it is shown once they are not.
  const held = new Map();
  // What was added a moment ago: where writing goes on once it is there, and performers whose kind their name may tell.
  let wanted = null;
  const newcomers = new Map();

  const link = (name, media) => `<link rel="stylesheet" href="/assets/${name}" media="${media}">`;
  root.innerHTML = link('sheet.css', 'all') + link('sheet-screen.css', 'screen') + link('editor.css', 'screen') +
    '<div class="paper"></div><div class="beside"></div><div class="notes"></div><div class="rings" aria-hidden="true"></div>';
  const paper = root.querySelector('.paper');
  const notes = root.querySelector('.notes');
  const rings = root.querySelector('.rings');
  const aside = root.querySelector('.beside');
  const one = (selector) => paper.querySelector(selector);
  const all = (selector) => [...paper.querySelectorAll(selector)];
  const fill = (text, ...values) => values.reduce((filled, value, at) => filled.replace(`{${at}}`, value), text);

  // What there is to go through, in the order in which it stands.
  const cells = () => all('[data-edit], td[data-row], .place');
  const nameOf = (cell) => cell.dataset.edit ?? (cell.dataset.performer ? `row/${cell.dataset.row}/ACTS/${cell.dataset.performer}` : `row/${cell.dataset.row}`);
  const byName = (name) => cells().find((cell) => nameOf(cell) === name);
  const rowOf = (cell) => cell?.closest('tr[data-step]')?.dataset.step;
  const rowAt = (step) => step && one(`tr[data-step="${step}"]`);
  const rows = () => all('tr[data-step]').map((row) => row.dataset.step);
  const numberOf = (step) => rowAt(step)?.querySelector('td.no')?.textContent.trim().replace(/\.$/, '') || String(rows().indexOf(step) + 1);
  const strip = (step) => rowAt(step)?.querySelector('td.strip');
  const kindOf = (step) => queue.findLast((op) => op.edit?.edit === 'Kind' && op.edit.row === step)?.edit.kind ?? strip(step)?.dataset.kind ?? '';
  const exitsOf = (step) => (strip(step)?.dataset.exits ?? '').split(' ').filter(Boolean).map((exit) => exit.split('>'));
  const performerName = (performer) => one(`[data-edit="column/${performer}"]`)?.dataset.text ?? '';
  const partOf = (cell) => cell.dataset.performer ?? cell.dataset.edit?.match(/^row\/[^/]+\/(.*)$/)?.[1] ?? (cell.dataset.row ? 'NO' : null);
  const fieldOf = (cell) => {
    const name = cell.dataset.edit ?? '';
    if (name === 'name') return words.name;
    if (name.startsWith('section/')) return words.sections[name.slice(8)];
    if (name.startsWith('column/')) return words.performer;
    return words.cells[partOf(cell)] ?? '';
  };
  const told = (cell) => {
    const row = rowOf(cell);
    const where = row ? fill(words.step, numberOf(row)) : '';
    if (cell.dataset.performer) return `${performerName(cell.dataset.performer)}, ${where}`;
    if (!cell.dataset.edit) return [where, words.kinds[kindOf(row)]].filter(Boolean).join(', ');
    return `${[fieldOf(cell), where].filter(Boolean).join(', ')}: ${cell.dataset.text || words.blank}`;
  };
  const say = (text) => (said.textContent = text);

  // ---- saving
  const keep = () => sessionStorage.setItem(STORE, JSON.stringify({ editor, queue: queue.filter((op) => op.edit), refused: [...refused], kept: [...kept] }));
  const state = (kind, text) => {
    status.dataset.state = kind;
    if (status.textContent !== text) status.textContent = text;
  };
  const unsaved = () => {
    keep();
    desk.$server?.unsaved(refused.size);
    able();
  };
  // All is saved, or it is said what is not.
  const settled = (text) => {
    const last = [...refused.values()].at(-1);
    if (last) state('refused', `${fill(words.unsaved, refused.size)} ${last.why}`);
    else state('saved', text);
  };
  const able = () => page.querySelectorAll('[data-act=undo], [data-act=redo]').forEach((tool) => {
    tool.disabled = !(tool.dataset.act === 'redo' ? redoable : undoable || refused.size || queue.length || typing);
  });
  const fillCell = (cell, text) => {
    const question = [...cell.childNodes].filter((node) => node.classList?.contains('question'));
    cell.dataset.text = text;
    cell.replaceChildren(...text.split('\n').flatMap((line, at) => (at ? [document.createElement('br'), line] : [line])), ...question);
  };
  // What the server draws anew does not take away what it refused.
  const reapply = () => refused.forEach((one, name) => {
    const cell = byName(name);
    if (!cell) {
      refused.delete(name);
      keepText(name, one.label, one.text);
    }
    if (!cell || typing?.cell === cell || isWaiting(name)) return;
    if (cell.dataset.text !== one.text) {
      one.was = cell.dataset.text ?? '';
      fillCell(cell, one.text);
    }
    cell.classList.add('refused');
  });
  const takeBack = () => {
    const [name, one] = [...refused].at(-1);
    refused.delete(name);
    const cell = byName(name);
    if (cell) {
      fillCell(cell, one.was);
      cell.classList.remove('refused');
      take(cell);
    }
    settled(fill(words.saved, one.at ?? ''));
    unsaved();
  };
  const keepText = (name, label, text) => {
    if (!text.trim()) return;
    kept.set(name, { label, text });
    keep();
    keptBox(name);
  };
  const box = page.querySelector('.editor-kept');
  const keptBox = (focus) => {
    box.replaceChildren();
    box.hidden = !kept.size;
    kept.forEach(({ label, text }, name) => {
      const item = make('div', 'kept-text');
      item.append(make('p', '', fill(words.keptText, label)));
      const area = make('textarea', '');
      area.value = text;
      area.rows = 2;
      area.setAttribute('aria-label', fill(words.keptText, label));
      area.addEventListener('input', () => {
        kept.set(name, { label, text: area.value });
        keep();
      });
      const button = (caption, act) => {
        const added = make('button', '', caption);
        added.type = 'button';
        added.addEventListener('click', act);
        item.append(added);
      };
      item.append(area);
      button(words.copy, async () => {
        area.select();
        await navigator.clipboard?.writeText(area.value).catch(() => document.execCommand('copy'));
        say(words.copied);
      });
      button(words.discard, () => {
        kept.delete(name);
        keep();
        keptBox();
        if (current?.isConnected) take(current);
      });
      box.append(item);
      if (name === focus) {
        area.focus();
        area.setSelectionRange(text.length, text.length);
      }
    });
  };
  const put = (op) => {
    queue.push({ key: uuid(), seen, ...op });
    keep();
    pump();
  };
  // What is not said is left out.
  const spoken = (change) => Object.fromEntries(Object.entries(change).filter(([, value]) => value !== null && value !== undefined));
  const edit = (change, since = seen) => put({ edit: spoken(change), seen: since });
  // What others have done to a cell while it was written in has not been seen by whoever writes.
  const write = (cell, text, since, was) => {
    const waits = queue.find((op, at) => at >= sending && op.edit?.edit === 'Write' && op.edit.cell === cell);
    if (waits && waits === queue.at(-1)) {
      waits.edit.text = text;
      keep();
    } else put({ edit: { edit: 'Write', cell, text }, seen: since, was: refused.get(cell)?.was ?? was, label: labelOf(byName(cell)) });
  };
  const labelOf = (cell) => (cell ? told(cell).replace(/: [^]*$/, '') : '');
  const isWaiting = (cell) => queue.some((op) => op.edit?.edit === 'Write' && op.edit.cell === cell);
  const sent = (op) => {
    const server = desk.$server;
    if (op.act === 'undo') return server.undo(op.key, editor);
    if (op.act === 'redo') return server.redo(op.key, editor);
    if (op.act === 'settle') return server.settle(op.key, editor, op.beside, op.take);
    return server.apply(editor, JSON.stringify(batch().map(({ key, seen: known, edit: change }) => ({ key, seen: known, edit: change }))));
  };
  // What has gathered while the server was busy goes to it at once.
  const batch = () => {
    const end = queue.findIndex((op) => op.act);
    return queue.slice(0, Math.min(end < 0 ? queue.length : end, MOST_AT_ONCE));
  };
  const pump = async () => {
    if (sending || !queue.length || !desk.$server || !desk.isConnected) return;
    const ops = queue[0].act ? [queue[0]] : batch();
    sending = ops.length;
    if (status.dataset.state !== 'away') state('saving', words.saving);
    const slow = setTimeout(() => state('away', words.away), PATIENCE);
    try {
      const reply = JSON.parse(await sent(ops[0]));
      queue = queue.slice(ops.length);
      keep();
      sending = 0;
      answered(ops, reply);
    } catch {
      state('away', words.away);
      await new Promise((go) => setTimeout(go, AGAIN));
      sending = 0;
    } finally {
      clearTimeout(slow);
    }
    pump();
  };
  // What others have done, and where they are; one's own answers bring the same.
  let asking = false;
  const ask = async () => {
    if (asking || sending || !desk.isConnected || !desk.$server) return;
    asking = true;
    try {
      show(JSON.parse(await desk.$server.news(editor)));
    } catch {
      // The next time.
    }
    asking = false;
  };
  const stir = () => {
    clearTimeout(later);
    later = setTimeout(ask, 150);
  };
  const stand = () => desk.isConnected && !document.hidden && desk.$server?.at(editor, current ? nameOf(current) : '');
  const there = setInterval(() => (desk.isConnected ? stand() : clearInterval(there)), 15000);
  const refuse = (text) => state('refused', text);
  const answered = (ops, reply) => {
    ops.forEach((op, at) => {
      const answer = reply.answers?.[at] ?? {};
      if (op.edit?.edit !== 'Write') return;
      refused.delete(op.edit.cell);
      if (answer.refused && byName(op.edit.cell) && !isWaiting(op.edit.cell)) {
        refused.set(op.edit.cell, { text: op.edit.text, was: op.was ?? '', why: answer.refused, label: op.label ?? '', at: reply.at });
      }
    });
    if (!queue.length) settled(fill(words.saved, reply.at));
    release();
    show(reply);
    unsaved();
    ops.forEach((op, at) => {
      const answer = reply.answers?.[at] ?? {};
      const cell = byName(op.edit?.cell ?? answer.cell ?? '');
      cell?.classList.toggle('refused', Boolean(answer.refused));
      if (answer.refused) {
        if (op.edit?.edit === 'Write' && !cell && !refused.has(op.edit.cell) && !kept.has(op.edit.cell)) keepText(op.edit.cell, op.label ?? '', op.edit.text);
        const place = op.act && answer.cell && labelOf(byName(answer.cell) ?? byName(answer.cell.split('/').slice(0, 2).join('/')));
        if (refused.size) settled('');
        else refuse(place ? `${answer.refused} (${place})` : answer.refused);
        wanted = null;
        ahead = [];
      }
      if (answer.refused) say('');
      else if (answer.said) say(answer.said);
      else if (op.edit?.cell && !isWaiting(op.edit.cell)) cell?.classList.add('kept');
    });
    setTimeout(() => all('.kept').forEach((kept) => kept.classList.remove('kept')), 1200);
  };

  // ---- showing what the server has drawn
  const show = (news) => {
    if (news.closed) {
      state('refused', news.closed);
      desk.classList.add('closed');
    }
    if (news.seq !== undefined) seen = news.seq;
    const focused = current && nameOf(current);
    const stood = rows().indexOf(rowOf(current));
    const part = current && partOf(current);
    const had = Boolean(root.activeElement) && (root.activeElement === current || root.activeElement === typing?.area);
    const columnAt = columns().indexOf(focused?.match(/^column\/([^/]+)$/)?.[1]);
    const wrote = typing && { name: typing.name, label: labelOf(typing.cell), typing };
    if (news.patch) patch(news.patch);
    if (wrote && (typing === wrote.typing ? !typing.cell.isConnected : !typing && !byName(wrote.name))) {
      const { area, changed, cell, pause } = wrote.typing;
      clearTimeout(pause);
      typing = null;
      if (changed || area.value !== (cell.dataset.text ?? '')) {
        queue = queue.filter((op, at) => at < sending || op.edit?.cell !== wrote.name);
        keepText(wrote.name, wrote.label, area.value);
      }
    }
    reapply();
    if (news.findings) findings = news.findings;
    if (news.undoable !== undefined) ({ undoable, redoable } = news);
    if (news.others) others = news.others;
    if (news.conflicts) conflicts = news.conflicts;
    if (focused && !current?.isConnected) {
      const list = rows();
      const near = [...(rowAt(list[Math.min(stood, list.length - 1)])?.querySelectorAll('[data-edit], td[data-row], .place') ?? [])];
      const heads = columns();
      const head = columnAt >= 0 && heads.length ? byName(`column/${heads[Math.min(columnAt, heads.length - 1)]}`) : null;
      const again = byName(focused) ?? head ?? near.find((cell) => partOf(cell) === part) ?? near[0] ?? cells()[0];
      if (again) take(again, had && !typing && !box.contains(document.activeElement));
      else current = null;
    }
    if (!current) {
      const first = cells()[0];
      if (first) first.tabIndex = 0;
    }
    const born = wanted && byName(wanted);
    if (born) {
      wanted = null;
      begin(born, undefined, undefined, born.dataset.edit.startsWith('column/'));
    }
    more();
    anticipate();
    if (had && !typing && current?.isConnected && root.activeElement !== current && !box.contains(document.activeElement)) current.focus({ preventScroll: true });
    mark();
    context();
    able();
    replay();
  };
  // Below the table it goes on; where there is nothing yet, that is where it begins.
  const more = () => {
    const table = one('.table-block');
    if (!table || table.querySelector('.more')) return;
    const box = make('div', 'more');
    const button = (text, act) => {
      const add = make('button', '', text);
      add.type = 'button';
      add.addEventListener('click', act);
      box.append(add);
    };
    button(words.addRow, () => addRow());
    button(words.addColumn, () => addColumn());
    box.append(make('span', 'hint', words.begin));
    table.append(box);
  };
  const isBusy = (old) => (typing && old.contains(typing.cell)) || all('[data-edit]').some((cell) => old.contains(cell) && isWaiting(cell.dataset.edit));
  const replace = (old, html) => {
    if (!old) return;
    if (isBusy(old)) held.set(old.dataset.cell, html);
    else {
      held.delete(old.dataset.cell);
      old.replaceWith(parsed(html));
    }
  };
  const release = () => {
    const focused = current && nameOf(current);
    [...held].forEach(([name, html]) => {
      const old = one(`[data-cell="${CSS.escape(name)}"]`);
      if (!old) held.delete(name);
      else if (!isBusy(old)) replace(old, html);
    });
    if (focused && !current.isConnected) {
      current = byName(focused) ?? null;
      if (current) take(current, false);
    }
  };
  const patch = (change) => {
    if (change.all) {
      const open = typing && { name: typing.name, text: typing.area.value, at: typing.area.selectionStart };
      typing = null;
      paper.innerHTML = change.all;
      one('table.procedure')?.setAttribute('role', 'grid');
      if (open && byName(open.name)) begin(byName(open.name), open.text, open.at);
      return;
    }
    const table = one('table.procedure');
    if (change.head) {
      const open = typing?.name.startsWith('column/') && { name: typing.name, text: typing.area.value, at: typing.area.selectionStart };
      if (open) typing = null;
      table.className = change.head.style;
      table.querySelector('colgroup').replaceWith(parsed(`<table>${change.head.columns}</table>`).querySelector('colgroup'));
      table.querySelector('thead').replaceWith(parsed(`<table>${change.head.rows}</table>`).querySelector('thead'));
      if (open && byName(open.name)) begin(byName(open.name), open.text, open.at);
    }
    const body = table?.querySelector('tbody');
    for (const { name: step, html } of change.rows ?? []) {
      const old = rowAt(step);
      const row = parsed(html);
      if (!old) body.append(row);
      else if (typing && old.contains(typing.cell)) [...row.children].forEach((cell) => replaceIn(old, cell));
      else old.replaceWith(row);
    }
    for (const { name, html } of change.cells ?? []) replace(one(`[data-cell="${CSS.escape(name)}"]`), html);
    if (change.order) {
      const known = new Set(change.order);
      all('tr[data-step]').filter((row) => !known.has(row.dataset.step) && !isNew(row.dataset.step)).forEach((row) => row.remove());
      inOrder(body, change.order);
    }
  };
  const isNew = (step) => queue.some((op) => op.edit?.edit === 'AddRow' && op.edit.row === step);
  // With those that the server does not know yet in their places; the row that is written in stays, or it would lose the cursor.
  const inOrder = (body, order) => {
    const steps = order.filter((step) => rowAt(step));
    queue.filter((op) => op.edit?.edit === 'AddRow' && rowAt(op.edit.row)).forEach(({ edit: added }) => {
      if (!steps.includes(added.row)) steps.splice(added.after ? steps.indexOf(added.after) + 1 : 0, 0, added.row);
    });
    if (steps.join() === rows().join()) return;
    const fixed = typing && rowOf(typing.cell);
    const at = steps.indexOf(fixed);
    steps.forEach((step, place) => {
      if (step !== fixed) at >= 0 && place < at ? rowAt(fixed).before(rowAt(step)) : body.append(rowAt(step));
    });
  };
  // What was done here and is under way already shows as if it were done.
  const anticipate = () => {
    queue.forEach(({ edit: change }) => {
      if (change?.edit === 'Act') rowAt(change.row)?.querySelector(`[data-performer="${change.performer}"]`)?.setAttribute('aria-pressed', change.acts);
      if (change?.edit === 'Kind') asks(change.row, change.kind === 'DECISION');
    });
    rows().forEach((step, at) => {
      const no = rowAt(step).querySelector('td.no');
      if (/^\d*\.?$/.test(no.textContent)) {
        const text = `${at + 1}${one('td.no')?.textContent.endsWith('.') ? '.' : ''}`;
        if (no.textContent !== text) no.textContent = text;
      }
    });
    name();
  };
  // Whoever hears the page hears whose place it is, and at which step.
  const name = () => {
    const names = new Map(columns().map((performer) => [performer, performerName(performer)]));
    rows().forEach((step) => {
      const where = fill(words.step, numberOf(step));
      rowAt(step).querySelectorAll('.place').forEach((place) => place.setAttribute('aria-label', `${names.get(place.dataset.performer)}, ${where}`));
    });
  };
  const asks = (step, decides) => {
    const cell = one(`[data-edit="row/${step}/ACTIVITY"]`);
    const question = cell?.querySelector('.question');
    if (!cell || Boolean(question) === decides) return;
    if (!decides) return question.remove();
    const asked = make('div', 'question');
    Object.assign(asked.dataset, { edit: `row/${step}/QUESTION`, text: '' });
    asked.tabIndex = -1;
    cell.append(asked);
  };
  // The row that is written in keeps the cell in which it is.
  const replaceIn = (row, cell) => {
    const old = [...row.children].find((part) => part.dataset.cell === cell.dataset.cell);
    if (!old) row.append(cell);
    else if (isBusy(old)) held.set(cell.dataset.cell, cell.outerHTML);
    else old.replaceWith(cell);
  };

  // ---- going from cell to cell
  const take = (cell, focus = true) => {
    if (current && current !== cell) current.tabIndex = -1;
    cells().forEach((other) => other.tabIndex === 0 && other !== cell && (other.tabIndex = -1));
    const row = rowOf(current);
    current = cell;
    cell.tabIndex = 0;
    cell.setAttribute('aria-label', told(cell));
    if (focus) {
      cell.focus({ preventScroll: true });
      cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
    if (row !== rowOf(cell)) all('tr.current').forEach((old) => old.classList.remove('current'));
    cell.closest('tr[data-step]')?.classList.add('current');
    context();
    clearTimeout(standing);
    standing = setTimeout(stand, 350);
  };
  const beside = (by) => {
    const list = cells();
    return list[list.indexOf(current) + by];
  };
  const above = (by) => {
    const list = rows();
    const part = partOf(current);
    const row = rowOf(current);
    if (!row && current.dataset.edit?.startsWith('column/') && by > 0) return one(`[data-performer="${current.dataset.edit.slice(7)}"]`);
    if (!row || part === null) return beside(by);
    const next = list[list.indexOf(row) + by];
    if (next) {
      const same = [...rowAt(next).querySelectorAll('[data-edit], td[data-row], .place')];
      return same.find((cell) => partOf(cell) === part) ?? same.find((cell) => partOf(cell) === 'ACTIVITY');
    }
    if (by < 0) return (current.dataset.performer && one(`[data-edit="column/${current.dataset.performer}"]`)) || all('[data-edit^="section/"]').at(-1);
    return undefined;
  };
  const go = (cell) => cell && (take(cell), true);

  // ---- writing in a cell
  const begin = (cell, text = cell.dataset.text ?? '', at = text.length, choose = false) => {
    finish();
    const area = make('textarea', 'typing');
    area.value = text;
    area.rows = 1;
    area.spellcheck = false;
    area.setAttribute('aria-label', told(cell).replace(/: [^]*$/, ''));
    const stash = document.createDocumentFragment();
    [...cell.childNodes].filter((node) => !node.classList?.contains('question')).forEach((node) => stash.append(node));
    cell.prepend(area);
    cell.classList.add('writing');
    typing = { cell, area, stash, name: cell.dataset.edit, since: seen, pause: 0 };
    if (current !== cell) take(cell, false);
    area.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    area.setSelectionRange(choose ? 0 : at, choose ? text.length : at);
    grow(area);
    area.addEventListener('input', () => {
      grow(area);
      clearTimeout(typing?.pause);
      if (typing) typing.pause = setTimeout(save, PAUSE);
      mark();
    });
    area.addEventListener('blur', () => setTimeout(() => typing?.area === area && root.activeElement !== area && finish()));
  };
  const grow = (area) => {
    if (CSS.supports('field-sizing', 'content')) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight}px`;
  };
  const save = () => {
    if (!typing) return;
    clearTimeout(typing.pause);
    const { cell, area, name } = typing;
    if (area.value === (cell.dataset.text ?? '')) return;
    if (name.startsWith('column/') && !area.value.trim()) return;
    const was = cell.dataset.text ?? '';
    cell.dataset.text = area.value;
    typing.changed = true;
    write(name, area.value, typing.since, was);
    guess(name, area.value);
  };
  // Whom nobody has given a kind yet tells it by his name.
  const guess = (name, text) => {
    const performer = name.match(/^column\/([^/]+)$/)?.[1];
    if (!performer || !newcomers.has(performer)) return;
    const kind = /pemohon|masyarakat|pelaku usaha|perusahaan/i.test(text) ? 'APPLICANT' : /\b(oss|sistem|aplikasi)\b/i.test(text) ? 'SYSTEM' : 'ROLE';
    if (newcomers.get(performer) !== kind) {
      newcomers.set(performer, kind);
      edit({ edit: 'Role', performer, kind });
    }
  };
  const finish = (gaveUp = false) => {
    if (!typing) return;
    if (!gaveUp) save();
    const { cell, area, stash, changed, pause } = typing;
    clearTimeout(pause);
    typing = null;
    const had = root.activeElement === area;
    area.remove();
    cell.classList.remove('writing');
    if (changed) {
      cell.prepend(...(cell.dataset.text ?? '').split('\n').flatMap((line, at) => (at ? [document.createElement('br'), line] : [line])));
    } else cell.prepend(stash);
    if (had && cell.isConnected) cell.focus({ preventScroll: true });
    release();
    mark();
  };

  // ---- acts
  // Keys go where somebody has the focus, also while what is to have it is on its way.
  const expect = (name) => {
    wanted = name;
    const stay = current?.isConnected ? current : cells()[0];
    if (stay) take(stay);
  };
  const addRow = (after, before = false) => {
    finish();
    const list = rows();
    const step = fresh('s');
    const above = before ? list[list.indexOf(after) - 1] : after ?? list.at(-1);
    const pattern = rowAt(after ?? list.at(-1));
    if (pattern) {
      const row = pattern.cloneNode(true);
      row.dataset.step = step;
      row.className = 'step new';
      row.querySelectorAll('[data-cell]').forEach((cell) => (cell.dataset.cell = cell.dataset.cell.replace(/^[^/]+/, step)));
      row.querySelectorAll('.question, svg, [role=note]').forEach((part) => part.remove());
      row.querySelectorAll('[data-edit]').forEach((cell) => {
        cell.dataset.edit = cell.dataset.edit.replace(/^row\/[^/]+/, `row/${step}`);
        cell.dataset.text = '';
        cell.textContent = '';
        cell.removeAttribute('aria-label');
      });
      row.querySelectorAll('[data-row]').forEach((cell) => (cell.dataset.row = step));
      row.querySelectorAll('td.no').forEach((cell) => (cell.textContent = ''));
      row.querySelectorAll('.place').forEach((place) => place.setAttribute('aria-pressed', 'false'));
      row.querySelectorAll('td.strip').forEach((cell) => Object.assign(cell.dataset, { kind: 'PROCESS', exits: '' }));
      if (before) pattern.before(row);
      else pattern.after(row);
    }
    edit({ edit: 'AddRow', row: step, after: above ?? null });
    anticipate();
    const cell = one(`[data-edit="row/${step}/ACTIVITY"]`);
    if (cell) begin(cell);
    else expect(`row/${step}/ACTIVITY`);
    return step;
  };
  const removeRow = (step) => {
    const list = rows();
    const at = list.indexOf(step);
    const part = current && partOf(current);
    finish();
    const next = list[at + 1] ?? list[at - 1];
    edit({ edit: 'RemoveRow', row: step });
    rowAt(step)?.remove();
    const there = next && [...rowAt(next).querySelectorAll('[data-edit], td[data-row], .place')];
    current = null;
    go(there?.find((cell) => partOf(cell) === part) ?? there?.[0] ?? cells()[0]);
  };
  const moveRow = (step, by) => {
    const list = rows();
    const at = list.indexOf(step);
    if (at + by < 0 || at + by >= list.length) return;
    save();
    edit({ edit: 'MoveRow', row: step, after: (by > 0 ? list[at + 1] : list[at - 2]) ?? null });
    if (!typing) {
      const row = rowAt(step);
      by > 0 ? rowAt(list[at + 1]).after(row) : rowAt(list[at - 1]).before(row);
      anticipate();
      current?.focus({ preventScroll: true });
    }
  };
  const split = (step) => {
    const at = typing?.name === `row/${step}/ACTIVITY` ? typing.area.selectionStart : (one(`[data-edit="row/${step}/ACTIVITY"]`)?.dataset.text ?? '').length;
    const added = fresh('s');
    finish();
    expect(`row/${added}/ACTIVITY`);
    edit({ edit: 'Split', row: step, added, at });
  };
  const join = (step) => {
    const list = rows();
    const next = list[list.indexOf(step) + 1];
    finish();
    if (next) edit({ edit: 'Join', row: step, with: next });
    else refuse(words.joinNothing);
  };
  const columns = () => all('[data-edit^="column/"]').map((cell) => cell.dataset.edit.slice(7));
  const addColumn = (after = columns().at(-1)) => {
    finish();
    const performer = fresh('p');
    newcomers.set(performer, 'ROLE');
    expect(`column/${performer}`);
    edit({ edit: 'AddColumn', performer, name: words.newPerformer, kind: 'ROLE', after: after ?? null });
  };
  const moveColumn = (performer, by) => {
    const list = columns();
    const at = list.indexOf(performer);
    if (at + by < 0 || at + by >= list.length) return;
    save();
    edit({ edit: 'MoveColumn', performer, after: (by > 0 ? list[at + 1] : list[at - 2]) ?? null });
  };
  const removeColumn = (performer) => {
    finish();
    edit({ edit: 'RemoveColumn', performer });
  };
  const toggle = (place) => {
    const acts = place.getAttribute('aria-pressed') !== 'true';
    place.setAttribute('aria-pressed', acts);
    edit({ edit: 'Act', row: place.dataset.row, performer: place.dataset.performer, acts });
    say(fill(acts ? words.set : words.taken, told(place)));
  };
  const kind = (step, to) => {
    edit({ edit: 'Kind', row: step, kind: to });
    anticipate();
    context();
    say(`${fill(words.step, numberOf(step))}: ${words.kinds[to]}`);
  };

  // ---- where a step leads
  const pick = (step, answer) => {
    finish();
    if (kindOf(step) !== 'DECISION') answer = null;
    const list = rows();
    const to = exitsOf(step).find(([label]) => (answer ?? '') === label)?.[1];
    const at = list.indexOf(to) >= 0 ? list.indexOf(to) : Math.min(list.indexOf(step) + 1, list.length - 1);
    picking = { step, answer, at, typed: '', from: current };
    pickingBar();
    point();
  };
  const bar = page.querySelector('.editor-picking');
  const pickingBar = () => {
    bar.replaceChildren();
    bar.hidden = !picking;
    if (!picking) return;
    const exit = picking.answer ? words.answers[picking.answer] : words.onward;
    bar.append(make('p', '', fill(words.pick, exit, numberOf(picking.step))));
    const choices = make('div', 'choices');
    const choice = (text, act, style = '') => {
      const button = make('button', style, text);
      button.type = 'button';
      button.addEventListener('click', act);
      choices.append(button);
    };
    if (picking.answer || kindOf(picking.step) === 'END') {
      Object.entries(words.outcomes).forEach(([outcome, text]) => choice(fill(words.ends, text), () => picked(null, outcome)));
    }
    choice(words.noExit, () => picked(null, null));
    choice(words.cancel, () => stopPicking(), 'quiet');
    bar.append(choices);
  };
  const point = () => {
    all('tr.pointed').forEach((row) => row.classList.remove('pointed'));
    if (!picking) return;
    const row = rowAt(rows()[picking.at]);
    row?.classList.add('pointed');
    row?.scrollIntoView({ block: 'nearest' });
    if (row) say(`${fill(words.step, numberOf(row.dataset.step))}: ${row.querySelector('[data-edit$="/ACTIVITY"]')?.dataset.text ?? ''}`);
  };
  const stopPicking = () => {
    const from = picking?.from;
    picking = null;
    pickingBar();
    point();
    if (from?.isConnected) take(from);
  };
  const picked = (to, outcome) => {
    const { step, answer } = picking;
    edit({ edit: 'Exit', from: step, answer, to, outcome, waitsFor: null });
    stopPicking();
  };
  const pickingKey = (event) => {
    const list = rows();
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by) picking.at = Math.min(list.length - 1, Math.max(0, picking.at + by));
    else if (event.key === 'Home') picking.at = 0;
    else if (event.key === 'End') picking.at = list.length - 1;
    else if (/^\d$/.test(event.key)) {
      picking.typed += event.key;
      const found = list.findIndex((step) => numberOf(step) === picking.typed);
      if (found >= 0) picking.at = found;
      else picking.typed = event.key;
      const alone = list.findIndex((step) => numberOf(step) === picking.typed);
      if (alone >= 0) picking.at = alone;
    } else if (event.key === 'Enter') picked(list[picking.at], null);
    else if (event.key === 'Delete' || event.key === 'Backspace') picked(null, null);
    else if (event.key === 'Escape') stopPicking();
    else if (event.key === 'Tab') return void setTimeout(() => bar.querySelector('button')?.focus());
    else return;
    event.preventDefault();
    event.stopPropagation();
    if (picking) point();
  };

  // ---- pasting
  const paste = (event) => {
    if (picking || !current || event.composedPath().includes(bar)) return;
    const matrix = matrixOf(event.clipboardData);
    const small = matrix.length === 1 && matrix[0].length === 1;
    if (typing && (small || !rowOf(typing.cell) || matrix.every((row) => row.length === 1))) return;
    event.preventDefault();
    const name = current.dataset.edit;
    if (!rows().length && matrix.length > 1) {
      const texts = fitting(matrix, WIDE.length);
      return void edit({ edit: 'Paste', column: 'ACTIVITY', texts, added: texts.map(() => fresh('s')) });
    }
    if (!name?.startsWith('row/')) {
      if (!name) return void refuse(words.pasteWhere);
      const text = matrix.map((row) => row.filter(Boolean).join(' ')).filter(Boolean).join('\n');
      begin(current, text);
      return void finish();
    }
    finish(true);
    const [, step, column] = name.split('/');
    const whole = column === 'ACTIVITY' && withPerformers(matrix, columns().map(performerName));
    if (whole) {
      const added = whole.texts.map(() => fresh('s'));
      const filled = [...rows().slice(rows().indexOf(step)), ...added];
      const acts = whole.marks.flatMap((marks, at) => marks.map((column_) => ({ edit: 'Act', row: filled[at], performer: columns()[column_], acts: true })));
      return void edit({ edit: 'Together', edits: [{ edit: 'Paste', first: step, column, texts: whole.texts, added }, ...acts] });
    }
    const texts = fitting(matrix, WIDE.length - Math.max(0, WIDE.indexOf(column)));
    if (texts.length) edit({ edit: 'Paste', first: step, column, texts, added: texts.map(() => fresh('s')) });
  };

  // ---- keys
  const typingKey = (event) => {
    const step = rowOf(typing.cell);
    if (event.key === 'Escape') {
      const cell = typing.cell;
      if (typing.changed) finish();
      else finish(true);
      take(current ?? cell);
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      if (event.shiftKey && step) split(step);
      else if (step) addRow(step);
      else if (typing.name.startsWith('column/')) addColumn(typing.name.slice(7));
      else if (event.shiftKey) addColumn();
      else addRow();
    } else if (event.key === 'Enter' && !event.shiftKey && !event.altKey) enter();
    else if (event.key === 'Tab') tab(event.shiftKey ? -1 : 1);
    else if (event.altKey && ['ArrowUp', 'ArrowDown'].includes(event.key) && step) moveRow(step, event.key === 'ArrowUp' ? -1 : 1);
    else return false;
    return true;
  };
  const enter = () => {
    const cell = typing.cell;
    const said = typing.area.value.trim();
    const step = rowOf(cell);
    const last = step && rows().at(-1) === step;
    const part = partOf(cell);
    const typed = typing.name;
    finish();
    current = byName(typed) ?? current;
    if (last && part === 'ACTIVITY' && said) addRow(step);
    else if (typed.startsWith('column/') && !rows().length) addRow();
    else if (!go(above(1))) take(current);
  };
  const tab = (by) => {
    finish();
    const list = cells().filter((cell) => cell === current || !cell.matches('td[data-row]'));
    const next = list[list.indexOf(current) + by];
    if (next) return take(next), true;
    const step = rowOf(current);
    const blank = step && ![...rowAt(step).querySelectorAll('[data-edit]')].some((cell) => cell.dataset.text);
    if (by > 0 && step && !blank) return addRow(step), true;
    return false;
  };
  const rowKey = (event, step) => {
    const ctrl = event.ctrlKey || event.metaKey;
    if (ctrl && event.key === 'Enter') event.shiftKey ? split(step) : addRow(step);
    else if (ctrl && event.key === 'Delete') removeRow(step);
    else if (event.altKey && event.key === 'ArrowUp') moveRow(step, -1);
    else if (event.altKey && event.key === 'ArrowDown') moveRow(step, 1);
    else if (event.altKey && event.key === 'Backspace') join(step);
    else return false;
    return true;
  };
  const columnKey = (event, performer) => {
    const ctrl = event.ctrlKey || event.metaKey;
    if (ctrl && event.key === 'Enter') addColumn(performer);
    else if (ctrl && event.key === 'Delete') removeColumn(performer);
    else if (event.altKey && event.key === 'ArrowLeft') moveColumn(performer, -1);
    else if (event.altKey && event.key === 'ArrowRight') moveColumn(performer, 1);
    else return false;
    return true;
  };
  // Where nothing is written, letters act on the step.
  const stepKey = (event, step) => {
    const key = event.key.toLowerCase();
    if (KINDS[key]) kind(step, KINDS[key]);
    else if (key === 'y') pick(step, 'YES');
    else if (key === 't') pick(step, 'NO');
    else if (key === 'l') pick(step, null);
    else if (key === 'u' && current.dataset.performer) edit({ edit: 'Lead', row: step, performer: current.dataset.performer });
    else if (key === 'r') act('details');
    else if (key === '?') act('help');
    else return false;
    return true;
  };
  const arrow = (event) => {
    const list = cells();
    const way = { ArrowLeft: () => beside(-1), ArrowRight: () => beside(1), ArrowUp: () => above(-1), ArrowDown: () => above(1) }[event.key];
    if (way) return go(way()), true;
    if (event.key === 'Home') return go(event.ctrlKey ? list[0] : current.closest('tr')?.querySelector('[data-edit], td[data-row], .place')), true;
    if (event.key === 'End') return go(event.ctrlKey ? list.at(-1) : [...(current.closest('tr')?.querySelectorAll('[data-edit], .place') ?? [])].at(-1)), true;
    return false;
  };
  // Whoever types on while something new is on its way means the new.
  let ahead = [];
  const replay = () => {
    if (wanted || !ahead.length) return;
    const keys = ahead;
    ahead = [];
    keys.forEach(({ key: name, ctrlKey, shiftKey, altKey, metaKey }) => {
      const into = typing?.area;
      if (into && !wanted && name.length === 1 && !ctrlKey && !altKey && !metaKey) {
        into.setRangeText(name, into.selectionStart, into.selectionEnd, 'end');
        into.dispatchEvent(new Event('input'));
      } else key(new KeyboardEvent('keydown', { key: name, ctrlKey, shiftKey, altKey, metaKey, bubbles: true, cancelable: true }));
    });
  };
  const key = (event) => {
    if (event.isComposing) return;
    if (wanted && !typing) {
      if (['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
      ahead.push(event);
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (picking) return pickingKey(event);
    const ctrl = event.ctrlKey || event.metaKey;
    if (typing) return void (typingKey(event) && (event.preventDefault(), event.stopPropagation()));
    if (!current || (event.isTrusted && !paper.contains(root.activeElement))) return;
    const step = rowOf(current);
    const column = current.dataset.edit?.match(/^column\/([^/]+)$/)?.[1];
    const letter = event.key.length === 1 && !ctrl && !event.altKey;
    let done = true;
    if (ctrl && event.key.toLowerCase() === 'z') act(event.shiftKey ? 'redo' : 'undo');
    else if (ctrl && event.key.toLowerCase() === 'y') act('redo');
    else if (event.key === 'F1') act('help');
    else if (event.key === 'F4') act('details');
    else if (event.key === 'Escape') page.querySelector('.editor-tools button:not(:disabled), .editor-tools vaadin-button')?.focus();
    else if (event.key === 'Tab') done = tab(event.shiftKey ? -1 : 1);
    else if (step && rowKey(event, step)) done = true;
    else if (column && columnKey(event, column)) done = true;
    else if (ctrl && event.key === 'Enter') event.shiftKey ? addColumn() : addRow();
    else if (!event.altKey && !event.shiftKey && arrow(event)) done = true;
    else if (current.dataset.edit && !ctrl && ['Enter', 'F2'].includes(event.key)) begin(current);
    else if (current.dataset.edit && !ctrl && ['Delete', 'Backspace'].includes(event.key)) clear();
    else if (current.dataset.edit && letter) begin(current, event.key);
    else if (current.dataset.performer && [' ', 'Enter'].includes(event.key) && !ctrl) toggle(current);
    else if (step && letter) done = stepKey(event, step);
    else done = false;
    if (done) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  const clear = () => {
    if (current.dataset.edit.startsWith('column/') || !current.dataset.text) return;
    const cell = current;
    begin(cell, '');
    finish();
  };

  // ---- tools
  const act = (name) => {
    const step = rowOf(typing?.cell ?? current);
    const column = (typing?.cell ?? current)?.dataset.edit?.match(/^column\/([^/]+)$/)?.[1] ?? current?.dataset.performer;
    const acts = {
      addRow: () => addRow(step),
      addColumn: () => addColumn(column),
      removeRow: () => step && removeRow(step),
      rowUp: () => step && moveRow(step, -1),
      rowDown: () => step && moveRow(step, 1),
      split: () => step && split(step),
      join: () => step && join(step),
      removeColumn: () => column && removeColumn(column),
      columnLeft: () => column && moveColumn(column, -1),
      columnRight: () => column && moveColumn(column, 1),
      START: () => step && kind(step, 'START'),
      PROCESS: () => step && kind(step, 'PROCESS'),
      DECISION: () => step && kind(step, 'DECISION'),
      END: () => step && kind(step, 'END'),
      YES: () => step && pick(step, 'YES'),
      NO: () => step && pick(step, 'NO'),
      onward: () => step && pick(step, null),
      undo: () => {
        finish();
        if (refused.size && !queue.length) takeBack();
        else put({ act: 'undo' });
      },
      redo: () => (finish(), put({ act: 'redo' })),
      help: () => desk.$server.help(),
      details: () => desk.$server.details(nameOf(typing?.cell ?? current ?? cells()[0])),
      finding: () => nextFinding(),
    };
    acts[name]?.();
  };
  page.addEventListener('click', (event) => {
    const button = event.composedPath().find((node) => node instanceof HTMLElement && node.dataset.act);
    if (button && !root.contains(button)) act(button.dataset.act);
  });
  // A tool does not take the place from which it acts.
  page.querySelector('.editor-tools').addEventListener('mousedown', (event) => event.preventDefault());
  const target = (exit) => (words.outcomes[exit] ? words.outcomes[exit] : exit ? numberOf(exit) : '…');
  const context = () => {
    const step = rowOf(typing?.cell ?? current);
    const cell = typing?.cell ?? current;
    const column = cell?.dataset.edit?.match(/^column\/([^/]+)$/)?.[1];
    const now = step ? kindOf(step) : '';
    const exits = step ? exitsOf(step) : [];
    page.querySelectorAll('[data-of]').forEach((tool) => {
      const of = tool.dataset.of;
      tool.hidden = { decision: now !== 'DECISION', onward: now === 'DECISION', column: !column, row: false, rows: Boolean(column) }[of];
      tool.querySelectorAll('button').forEach((button) => (button.disabled = of !== 'column' && !step));
    });
    page.querySelectorAll('[data-act]').forEach((tool) => {
      const name = tool.dataset.act;
      if (words.kinds[name]) tool.setAttribute('aria-pressed', String(now === name));
      const exit = { YES: 'YES', NO: 'NO', onward: '' }[name];
      if (exit !== undefined) {
        const to = exits.find(([label]) => label === exit)?.[1];
        const label = tool.querySelector('.to') ?? tool;
        label.textContent = `→ ${target(to)}`;
      }
    });
    const role = page.querySelector('.editor-role');
    if (role && column) role.dataset.role = one(`[data-edit="column/${column}"]`)?.dataset.role ?? '';
  };
  const nextFinding = () => {
    if (!findings.length) return say(words.noFindings);
    const places = findings.map((finding) => place(finding)).filter(Boolean);
    const list = cells();
    const here = list.indexOf(current);
    const next = places.map((cell) => list.indexOf(cell)).filter((at) => at >= 0).sort((a, b) => a - b).find((at) => at > here);
    const cell = next === undefined ? places[0] : list[next];
    if (cell) {
      go(cell);
      const about = findings.filter((finding) => place(finding) === cell).map((finding) => finding.text);
      say(about.join('. '));
    }
  };

  // ---- what stands beside the sheet
  const place = (finding) => (finding.cell && (byName(finding.cell) ?? (finding.cell.startsWith('row/') && byName(finding.cell.split('/').slice(0, 2).join('/'))))) || null;
  let marking = 0;
  const mark = () => {
    cancelAnimationFrame(marking);
    marking = requestAnimationFrame(drawMarks);
  };
  const drawMarks = () => {
    const held = notes.contains(root.activeElement) || aside.contains(root.activeElement);
    const heldIn = root.activeElement?.closest?.('details')?.dataset.of;
    const opened = new Set([...notes.querySelectorAll('details[open]')].map((note) => note.dataset.of));
    const host = paper.getBoundingClientRect();
    notes.replaceChildren();
    const groups = new Map();
    findings.forEach((finding) => {
      const cell = place(finding);
      const anchor = cell?.closest('tr') ?? cell ?? one('.sheet');
      if (anchor) groups.set(anchor, [...(groups.get(anchor) ?? []), { finding, cell }]);
    });
    all('.found').forEach((cell) => cell.classList.remove('found', 'error', 'warning', 'hint'));
    let bottom = -Infinity;
    [...groups].map(([anchor, list]) => ({ list, top: anchor.getBoundingClientRect().top - host.top }))
      .sort((a, b) => a.top - b.top)
      .forEach(({ list, top }) => {
        const note = noteOf(list);
        const y = Math.max(top, bottom);
        note.style.top = `${y}px`;
        note.dataset.of = list[0].finding.cell;
        note.open = opened.has(note.dataset.of);
        bottom = y + 30;
        notes.append(note);
      });
    rings.replaceChildren();
    others.forEach((other) => {
      const cell = byName(other.cell) ?? byName(other.cell.split('/').slice(0, 2).join('/'));
      if (!cell) return;
      const box = cell.getBoundingClientRect();
      const ring = make('div', `ring c${other.colour}`);
      Object.assign(ring.style, { left: `${box.left - host.left}px`, top: `${box.top - host.top}px`, width: `${box.width}px`, height: `${box.height}px` });
      ring.append(make('span', 'who', other.name));
      rings.append(ring);
    });
    all('.torn').forEach((cell) => cell.classList.remove('torn'));
    const torn = JSON.stringify(conflicts.map((conflict) => [conflict, byName(conflict.cell)?.dataset.text]));
    if (aside.dataset.of !== torn) aside.replaceChildren(...conflicts.filter(({ cell }) => byName(cell)).map((conflict) => conflictOf(conflict, byName(conflict.cell))));
    aside.dataset.of = torn;
    [...aside.children].forEach((box) => {
      const cell = byName(box.dataset.cell);
      box.hidden = !cell;
      if (!cell) return;
      cell.classList.add('torn');
      const at = cell.getBoundingClientRect();
      const left = Math.max(0, Math.min(at.left - host.left, host.width - box.offsetWidth - 8));
      Object.assign(box.style, { left: `${left}px`, top: `${at.bottom - host.top + 4}px` });
    });
    if (held && !root.activeElement) {
      const note = [...notes.children].find((one) => one.dataset.of === heldIn);
      if (note) note.querySelector('summary').focus({ preventScroll: true });
      else if (current?.isConnected) current.focus({ preventScroll: true });
    }
    count();
  };
  const count = () => {
    const tool = page.querySelector('[data-act=finding] .count');
    if (tool) tool.textContent = findings.length;
  };
  const RANK = ['error', 'warning', 'hint'];
  const noteOf = (list) => {
    const worst = RANK.find((rank) => list.some(({ finding }) => finding.severity === rank)) ?? 'hint';
    const note = make('details', `note ${worst}`);
    const summary = make('summary', '', String(list.length));
    const step = list[0].cell && rowOf(list[0].cell);
    summary.setAttribute('aria-label', fill(words.findings, list.length, step ? fill(words.step, numberOf(step)) : list[0].cell ? fieldOf(list[0].cell) : words.sheet));
    note.append(summary);
    const box = make('ul', 'card');
    list.forEach(({ finding, cell }) => {
      cell?.classList.add('found', finding.severity);
      const item = make('li', finding.severity);
      const text = make('button', 'text', finding.text);
      text.type = 'button';
      text.addEventListener('click', () => cell && go(cell));
      item.append(text);
      if (finding.advice) item.append(make('p', 'advice', finding.advice));
      (finding.repairs ?? []).forEach((repair) => {
        const mend = make('button', 'mend', repair.label);
        mend.type = 'button';
        mend.addEventListener('click', () => edit(JSON.parse(repair.edit)));
        item.append(mend);
      });
      box.append(item);
    });
    note.append(box);
    return note;
  };
  const conflictOf = (conflict, cell) => {
    const box = make('div', 'conflict');
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', words.conflict);
    box.dataset.cell = conflict.cell;
    box.append(make('p', 'head', words.conflict));
    const side = (text, label, taken) => {
      const value = make('div', 'value');
      value.append(make('p', '', text || words.blank));
      const use = make('button', '', label);
      use.type = 'button';
      use.addEventListener('click', () => put({ act: 'settle', beside: conflict.key, take: taken }));
      value.append(use);
      box.append(value);
    };
    side(cell.dataset.text, conflict.mine ? words.useWritten : words.useMine, false);
    side(conflict.text, conflict.mine ? words.useMine : fill(words.useTheirs, conflict.name), true);
    return box;
  };

  // Whoever comes here comes to write; nobody's focus is taken from where it went meanwhile.
  const arrive = () => {
    const idle = [document.body, document.documentElement, null].includes(document.activeElement) || document.activeElement.matches('main, vaadin-app-layout');
    if (idle && !typing && cells()[0]) take(cells()[0]);
  };

  // ---- pointer
  root.addEventListener('mousedown', (event) => {
    if (picking) event.preventDefault();
    else if (event.target.closest?.('.place')) event.preventDefault();
  });
  root.addEventListener('click', (event) => {
    if (event.target.closest('.conflict, .notes, .typing, .more')) return;
    const row = event.target.closest('tr[data-step]');
    if (picking) {
      if (row) picked(row.dataset.step, null);
      return;
    }
    const cell = event.target.closest('.question[data-edit], [data-edit], .place, td[data-row]');
    if (!cell) return;
    if (typing && typing.cell !== cell) finish();
    const now = cell.isConnected ? cell : byName(nameOf(cell));
    if (!now) return;
    if (now.dataset.performer) {
      take(now);
      toggle(now);
    } else if (now.dataset.edit) begin(now);
    else take(now);
  });
  root.addEventListener('keydown', key, true);
  document.addEventListener('keydown', (event) => picking && !root.contains(event.composedPath()[0]) && event.key === 'Escape' && stopPicking());
  root.addEventListener('paste', paste);
  root.addEventListener('focusin', (event) => {
    const cell = event.target.closest?.('[data-edit], .place, td[data-row]');
    if (cell && cell === event.target && cell !== current && !typing) take(cell, false);
  });
  // What is still being written goes into the storage, and from there to the server when the page is back.
  addEventListener('beforeunload', (event) => desk.isConnected && refused.size && event.preventDefault());
  addEventListener('pagehide', () => desk.isConnected && save());
  new ResizeObserver(mark).observe(paper);

  return { show, edit, stir, begin: () => (keptBox(), refused.size && (settled(''), unsaved()), pump(), stand(), stir(), setTimeout(arrive, 100)) };
};

window.laksana = Object.assign(window.laksana ?? {}, {
  editor: {
    open: (desk, words, news) => {
      desk.laksana = open(desk, JSON.parse(words));
      desk.laksana.show(JSON.parse(news));
      desk.laksana.begin();
    },
    stir: (desk) => desk.laksana?.stir(),
  },
});
