/* Draws the procedures of a page with bpmn-js and marks where a case stands and what it has passed, each by colour, sign and word.
   The window scrolls as any other (fingers, keys, bars); the drawing keeps to the part that is seen, so that the mark of bpmn.io,
   which its licence asks to keep, is always in sight. Where nothing can be drawn the acts in words remain. */
(() => {
  'use strict';
  const SMALLEST = .3;
  const LARGEST = 1.6;
  const USUAL = .8;
  const MARGIN = 24;
  const ids = (text) => (text || '').split(',').filter(Boolean);

  // Names in the reader's language, and room for them: the file's own labels are as wide as its Chinese names.
  const named = (xml, words) => {
    if (!Object.keys(words).length) {
      return xml;
    }
    const file = new DOMParser().parseFromString(xml, 'application/xml');
    for (const element of file.querySelectorAll('[id]')) {
      if (Object.hasOwn(words, element.id)) {
        element.setAttribute('name', words[element.id]);
      }
    }
    for (const label of file.getElementsByTagNameNS('*', 'BPMNLabel')) {
      const bounds = label.getElementsByTagNameNS('*', 'Bounds')[0];
      const middle = bounds ? Number(bounds.getAttribute('x')) + Number(bounds.getAttribute('width')) / 2 : 0;
      if (bounds) {
        bounds.setAttribute('x', middle - 48);
        bounds.setAttribute('width', 96);
      }
    }
    return new XMLSerializer().serializeToString(file);
  };

  const sign = (kind, word) => {
    const mark = document.createElement('span');
    mark.className = 'procedure__mark procedure__mark--' + kind;
    mark.textContent = (kind === 'at' ? '▶ ' : '✓ ') + word;
    return mark;
  };

  const draw = async (place) => {
    const view = place.querySelector('.procedure__window');
    const size = place.querySelector('.procedure__size');
    const holder = place.querySelector('.procedure__canvas');
    const answer = await fetch(place.dataset.procedurePicture);
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    const xml = named(await answer.text(), JSON.parse(place.querySelector('script').textContent));
    place.hidden = false;
    const viewer = new window.BpmnJS({
      container: holder,
      bpmnRenderer: { defaultFillColor: 'var(--surface)', defaultStrokeColor: 'var(--ink-2)', defaultLabelColor: 'var(--ink)' },
      textRenderer: { defaultStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
        externalStyle: { fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 11 } },
    });
    await viewer.importXML(xml);
    const canvas = viewer.get('canvas');
    const shapes = viewer.get('elementRegistry');
    const whole = canvas.viewbox().inner;
    let scale = USUAL;

    const look = () => canvas.viewbox({
      x: whole.x - MARGIN + view.scrollLeft / scale, y: whole.y - MARGIN + view.scrollTop / scale,
      width: view.clientWidth / scale, height: view.clientHeight / scale,
    });
    // Out of sight, as on paper, there is nothing to lay out.
    const lay = () => {
      if (!view.clientWidth || !view.clientHeight) {
        return;
      }
      holder.style.width = view.clientWidth + 'px';
      holder.style.height = view.clientHeight + 'px';
      size.style.width = Math.max(view.clientWidth, (whole.width + 2 * MARGIN) * scale) + 'px';
      size.style.height = Math.max(view.clientHeight, (whole.height + 2 * MARGIN) * scale) + 'px';
      canvas.resized();
      look();
    };
    // The middle of the window stays where it is.
    const zoom = (next) => {
      const x = (view.scrollLeft + view.clientWidth / 2) / scale;
      const y = (view.scrollTop + view.clientHeight / 2) / scale;
      scale = Math.min(LARGEST, Math.max(SMALLEST, next));
      lay();
      view.scrollLeft = x * scale - view.clientWidth / 2;
      view.scrollTop = y * scale - view.clientHeight / 2;
      look();
    };
    const fit = () => zoom(Math.min(view.clientWidth / (whole.width + 2 * MARGIN), view.clientHeight / (whole.height + 2 * MARGIN)));
    const here = () => {
      const shape = shapes.get(ids(place.dataset.at)[0]);
      if (shape) {
        view.scrollLeft = (shape.x + shape.width / 2 - whole.x + MARGIN) * scale - view.clientWidth / 2;
        view.scrollTop = (shape.y + shape.height / 2 - whole.y + MARGIN) * scale - view.clientHeight / 2;
        look();
      }
    };

    for (const kind of ['passed', 'at']) {
      for (const id of ids(place.dataset[kind]).filter((each) => shapes.get(each))) {
        canvas.addMarker(id, 'is-' + kind);
        viewer.get('overlays').add(id, { position: { top: shapes.get(id).height < 60 ? -22 : -12, left: -6 }, html: sign(kind, place.dataset[kind === 'at' ? 'sayAt' : 'sayPassed']) });
      }
    }
    viewer.on('element.click', (event) => {
      const row = document.getElementById('act-' + (event.element.host || event.element).id);
      if (row) {
        row.scrollIntoView({ block: 'center' });
        row.classList.add('is-named');
        setTimeout(() => row.classList.remove('is-named'), 2400);
      }
    });
    const acts = { in: () => zoom(scale * 1.25), out: () => zoom(scale / 1.25), whole: fit, here };
    place.addEventListener('click', (event) => {
      const button = event.target.closest('[data-zoom]');
      if (button) {
        acts[button.dataset.zoom]();
      }
    });
    view.addEventListener('keydown', (event) => {
      const act = { '+': acts.in, '=': acts.in, '-': acts.out, 0: acts.whole }[event.key];
      if (act && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        act();
      }
    });
    view.addEventListener('scroll', look, { passive: true });
    new ResizeObserver(lay).observe(view);
    lay();
    here();
    place.dataset.ready = 'true';
  };

  const begin = () => {
    for (const place of document.querySelectorAll('[data-procedure-picture]')) {
      draw(place).catch((fault) => {
        place.hidden = true;
        console.warn(fault);
      });
    }
  };
  if (window.BpmnJS) {
    begin();
  }
})();
