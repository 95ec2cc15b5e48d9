// The table editor of the studio: draws the file's table with dmn-js, has every change checked by the
// product's own reader, marks what is wrong in its cell, and hands the file to the form when saved.
"use strict";

(() => {
  const place = document.getElementById("dmn");
  if (!place || !window.DmnJS) {
    return;
  }
  const form = document.getElementById("table-form");
  const text = document.getElementById("text");
  const say = document.getElementById("live-words").dataset;
  const state = document.getElementById("live-state");
  const list = document.getElementById("live-faults");
  const written = document.getElementById("dmn-words");
  const words = written ? JSON.parse(written.textContent) : {};
  const open = place.dataset.open === "true";
  const marks = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, marks];
  let changed = false;
  let waiting = 0;
  let asked = 0;

  const translate = (template, values) =>
    (words[template] || template).replace(/{([^}]+)}/g, (all, key) => (values && key in values ? values[key] : all));

  const modeler = new window.DmnJS({
    container: place,
    decisionTable: { additionalModules: [{ translate: ["value", translate] }] },
  });

  const logic = () => modeler.getActiveView().element.decisionLogic;

  // The element of the cell that a fault names: by the rule's id and the column's heading.
  const cell = (fault) => {
    const table = logic();
    const rule = (table.rule || []).find((each) => each.id === fault.rule);
    if (!rule) {
      return null;
    }
    const inputs = table.input || [];
    const input = inputs.findIndex(
      (each) => (each.label || (each.inputExpression && each.inputExpression.text)) === fault.column);
    const output = ["ground", "measures"].indexOf(fault.column);
    if (fault.column && input >= 0) {
      return '[data-element-id="' + CSS.escape(rule.inputEntry[input].id) + '"]';
    }
    if (fault.column && output >= 0 && rule.outputEntry[output]) {
      return '[data-element-id="' + CSS.escape(rule.outputEntry[output].id) + '"]';
    }
    return '[data-row-id="' + CSS.escape(rule.id) + '"]';
  };

  const mark = (faults) => {
    const places = faults.map(cell).filter(Boolean).map((each) => "#dmn " + each);
    marks.replaceSync(places.length
      ? places.join(", ") + " { background: var(--danger-soft); box-shadow: inset 0 -2px 0 var(--danger); }"
      : "");
  };

  const tell = (answer) => {
    list.replaceChildren(...answer.faults.map((fault) => {
      const line = document.createElement("li");
      line.textContent = fault.sentence;
      return line;
    }));
    const parts = [answer.faults.length ? say.faults.replace("#", answer.faults.length) : say.sound];
    if (answer.elsewhere > 0) {
      parts.push(say.elsewhere.replace("#", answer.elsewhere));
    }
    if (answer.cases > 0) {
      parts.push(say.cases.replace("#", answer.agreeing).replace("#", answer.cases));
    }
    state.textContent = parts.join(" · ");
    state.dataset.faults = answer.faults.length;
    mark(answer.faults);
  };

  const check = async () => {
    const mine = ++asked;
    const { xml } = await modeler.saveXML({ format: true });
    text.value = xml;
    const token = form.querySelector("input[name=_csrf]");
    const body = new URLSearchParams({ name: place.dataset.name, text: xml, _csrf: token ? token.value : "" });
    try {
      const response = await fetch(place.dataset.check, { method: "POST", body });
      if (!response.ok) {
        throw new Error(response.status);
      }
      const answer = await response.json();
      if (mine === asked) {
        tell(answer);
      }
    } catch (unreachable) {
      if (mine === asked) {
        state.textContent = say.unreachable;
        console.warn(unreachable);
      }
    }
  };

  const soon = () => {
    changed = true;
    state.textContent = say.checking;
    clearTimeout(waiting);
    waiting = setTimeout(check, 400);
  };

  // Which articles a rule names stands in its annotation: those are marked beside the table.
  const beside = (rowId) => {
    const rule = (logic().rule || []).find((each) => each.id === rowId);
    const named = rule && rule.description ? rule.description.split(";").map((each) => each.trim()) : [];
    let first = null;
    for (const article of document.querySelectorAll(".beside > [data-citation]")) {
      const isNamed = named.includes(article.dataset.citation);
      article.classList.toggle("is-named", isNamed);
      first = first || (isNamed ? article : null);
    }
    if (first) {
      first.scrollIntoView({ block: "nearest", behavior: "smooth" });
    }
  };
  const listen = (name) => place.addEventListener(name, (event) => {
    const row = event.target.closest("[data-row-id]");
    if (row) {
      beside(row.dataset.rowId);
    }
  });
  listen("focusin");
  listen("click");

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const { xml } = await modeler.saveXML({ format: true });
    text.value = xml;
    changed = false;
    form.submit();
  });
  addEventListener("beforeunload", (event) => {
    if (changed && open) {
      event.preventDefault();
    }
  });

  const begin = async () => {
    try {
      await modeler.importXML(text.value);
      const view = modeler.getViews().find(
        (each) => each.type === "decisionTable" && each.element.id === place.dataset.table);
      if (!view) {
        return;
      }
      place.hidden = false;
      text.hidden = true;
      document.getElementById("live").hidden = false;
      await modeler.open(view);
      modeler.getActiveViewer().get("eventBus").on("commandStack.changed", soon);
      place.dataset.ready = "true";
      await check();
    } catch (unreadable) {
      place.hidden = true;
      text.hidden = false;
    }
  };
  begin();
})();
