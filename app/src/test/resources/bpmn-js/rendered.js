// Draws a file and tells what there is of it and what is wrong with it; measured on what the viewer drew.
window.rendered = async xml => {
  const viewer = new BpmnJS({ container: '#diagram' });
  const { warnings } = await viewer.importXML(xml);
  const canvas = viewer.get('canvas');
  const all = viewer.get('elementRegistry').getAll();
  const paper = document.getElementById('diagram');
  const inner = canvas.viewbox().inner;
  // Below there is room for the viewer's own sign, which its licence wants to be seen.
  const [width, height] = [Math.ceil(inner.width + 20), Math.ceil(inner.height + 60)];
  paper.style.width = width + 'px';
  paper.style.height = height + 'px';
  canvas.resized();
  canvas.viewbox({ x: inner.x - 10, y: inner.y - 10, width, height });

  const flaws = warnings.map(warning => 'warning: ' + warning.message);
  const box = element => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  };
  const text = element => canvas.getGraphics(element).querySelector('text');
  const over = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const within = (a, b) => a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
  const outline = element => box(canvas.getGraphics(element).querySelector('.djs-visual > *'));
  const isFrame = element => /Participant|Lane$/.test(element.type);
  const shapes = all.filter(each => each.parent && !each.waypoints && !each.labelTarget && !isFrame(each));
  const labels = all.filter(each => each.labelTarget);
  const flows = all.filter(each => each.waypoints);
  const things = [
    ...shapes.map(shape => ({ name: shape.id, box: outline(shape) })),
    ...labels.map(label => ({ name: label.id, box: box(text(label)) })),
  ];
  things.forEach((one, at) => things.slice(at + 1).forEach(other => {
    if (over(one.box, other.box)) {
      flaws.push(one.name + ' stands on ' + other.name);
    }
  }));
  shapes.filter(shape => shape.type === 'bpmn:UserTask').forEach(task => {
    const sign = box([...canvas.getGraphics(task).querySelectorAll('.djs-visual > path')][0]);
    [...text(task).querySelectorAll('tspan')].map(box).forEach(line => {
      if (!within(line, outline(task)) || over(line, sign)) {
        flaws.push('the text of ' + task.id + ' does not fit');
      }
    });
  });
  all.filter(each => isFrame(each) && each.businessObject.name).forEach(frame => {
    const said = box(text(frame));
    const { left, right } = outline(frame);
    if (said.left < left || said.right > right) {
      flaws.push('the name of ' + frame.id + ' does not fit');
    }
  });
  const origin = box(paper);
  flows.forEach(flow => flow.waypoints.slice(1).forEach((to, at) => {
    const from = flow.waypoints[at];
    const view = canvas.viewbox();
    const line = {
      left: origin.left + Math.min(from.x, to.x) - view.x,
      right: origin.left + Math.max(from.x, to.x) - view.x,
      top: origin.top + Math.min(from.y, to.y) - view.y,
      bottom: origin.top + Math.max(from.y, to.y) - view.y,
    };
    labels.filter(label => over(line, box(text(label)))).forEach(label => flaws.push(flow.id + ' crosses ' + label.id));
  }));
  return {
    flaws,
    drawn: all.filter(each => each.parent && !each.labelTarget).map(each => each.id),
    said: [...shapes, ...labels, ...all.filter(isFrame)].map(each => text(each)?.textContent ?? ''),
  };
};
