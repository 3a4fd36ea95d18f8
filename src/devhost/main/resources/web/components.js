/*
 * The component sheet: cuts parts out of the plugin's macros, which stand hidden on the page, and shows them in their
 * states. The plugin's own scripts draw those that they draw in pages; the others are a class or an attribute.
 */
(() => {
  const TIME = "10.15";
  const TOO_LONG = "For lang titel ".repeat(10).trim();
  const CONFLICT = "En anden tekst";
  const FORM = ".inno, .inno-form";
  const LIST = ".inno, .inno-form, .inno-list, table, ul";
  const focus = (rest) => `[data-kind=phaseFocus] ${rest}`;
  const field = (kind, key) => `[data-kind=${kind}] [data-field=${key}]`;
  const inUse = (part) => part.classList.add("inno-writing");
  const closed = (part) => part.removeAttribute("open");
  const opened = (part) => part.setAttribute("open", "");

  /** Component, then its states: name, what is cut out, what is done to the copy, which of its ancestors are copied. */
  const SHEET = {
    "field-text": [
      ["empty", field("phaseFocus", "citizensHow")],
      ["empty, in use", field("phaseFocus", "citizensHow"), inUse],
      ["filled", field("phaseFocus", "what")],
      ["filled, in use", field("phaseFocus", "what"), inUse],
      ["saved", field("phaseFocus", "potential")],
      ["saved, in use", field("phaseFocus", "potential"), inUse],
      ["refused", field("networkProfile", "themeTitle")],
      ["refused, in use", field("networkProfile", "themeTitle"), inUse],
    ],
    "field-conflict": [["conflict", field("phaseFocus", "decision"), inUse]],
    "field-long-text": [
      ["empty", field("phaseFocus", "learning")],
      ["empty, in use", field("phaseFocus", "learning"), inUse],
      ["filled", field("innovationQuestion", "why")],
      ["filled, in use", field("innovationQuestion", "why"), inUse],
    ],
    "field-choice": [
      ["empty", field("networkProfile", "degree")],
      ["empty, in use", field("networkProfile", "degree"), inUse],
      ["filled", field("phaseFocus", "kind")],
      ["filled, in use", field("phaseFocus", "kind"), inUse],
    ],
    "field-choices": [
      ["empty", field("stakeholders", "contributes")],
      ["filled", field("stakeholders", "phases")],
      ["filled, in use", field("stakeholders", "phases"), inUse],
    ],
    "field-date": [
      ["empty", field("phaseFocus", "due")],
      ["filled", field("networkProfile", "startDate")],
      ["filled, in use", field("networkProfile", "startDate"), inUse],
    ],
    "field-people": [
      ["empty", field("networkProfile", "coreGroup")],
      ["filled", field("networkProfile", "networkLeader")],
      ["filled, in use", field("networkProfile", "networkLeader"), inUse],
    ],
    "field-number": [
      ["empty", field("phaseIdeation", "ideaTarget")],
      [
        "filled",
        field("phaseIdeation", "ideaTarget"),
        (part) => (part.querySelector("[data-control]").value = "25"),
      ],
      ["empty, in use", field("phaseIdeation", "ideaTarget"), inUse],
      ["scale", field("stakeholders", "influence")],
      ["scale, in use", field("stakeholders", "influence"), inUse],
    ],
    "field-yes-no": [
      ["no", field("innovationQuestion", "answerUnknown")],
      ["yes", field("innovationQuestion", "hasVision")],
    ],
    "field-reference": [
      ["empty", field("ideas", "buildsOn")],
      ["in use", field("ideas", "buildsOn"), inUse],
    ],
    "field-confidential": [
      ["empty", field("stakeholders", "personName")],
      ["in use", field("stakeholders", "personName"), inUse],
    ],
    list: [
      ["empty", focus("[data-list=challenges]")],
      ["with a row", focus("[data-list=baseline]")],
      [
        "with a row in use",
        focus("[data-list=baseline]"),
        (part) => part.querySelectorAll("[data-row]").forEach(inUse),
      ],
      ["with a removed row", focus("[data-list=incidents]")],
    ],
    "stakeholder-rows": [
      ["closed", ".inno-stakeholder:not([data-opened])", null, LIST],
      ["open", ".inno-stakeholder[data-opened]", null, LIST],
    ],
    fold: [
      [
        "nothing in it",
        ".inno-fold:not(:has(> summary .inno-mark-begun, > summary .inno-mark-done))",
        closed,
      ],
      ["begun", ".inno-fold:has(> summary .inno-mark-begun)", closed],
      ["done", ".inno-fold:has(> summary .inno-mark-done)", closed],
      ["open", focus("[data-section=citizens]"), opened],
    ],
    "phase-strip": [["in the first phase", ".inno-strip"]],
    marks: [["all", ".inno-grid-legend"]],
    card: [
      [
        "with own answers",
        "[data-kind=prioritising] .inno-card:has([data-field])",
        null,
        LIST,
      ],
    ],
    buttons: [
      ["add", focus("[data-list=challenges] [data-add]")],
      ["remove", focus("[data-list=baseline] [data-remove]")],
      ["primary", ".inno .aui-button-primary"],
      ["link", focus(".inno-link:not([hidden])")],
    ],
    "message-boxes": [
      ...["error", "warning", "info", "success"].map((kind) => [
        kind,
        ".inno-box.aui-message",
        (part) => (part.className = `aui-message aui-message-${kind} inno-box`),
      ]),
      ["in a form", ".inno-alert", showText],
    ],
    matrix: [["with stakeholders", ".inno-matrix"]],
    grid: [
      ["head", ".inno-grid > thead", null, LIST],
      ["citizens", ".inno-grid > .inno-grid-citizens", null, LIST],
      ["untouched", ".inno-grid > .inno-group-untouched", null, LIST],
    ],
  };

  function source(selector) {
    return document.getElementById("component-sources").querySelector(selector);
  }

  function showText(part) {
    part.hidden = false;
    part.textContent = "Advarsel";
  }

  /** With what people have chosen, which a copy of the element does not have. */
  function copied(original) {
    const copy = original.cloneNode(true);
    const chosen = original.querySelectorAll("select");
    copy
      .querySelectorAll("select")
      .forEach((select, index) => (select.value = chosen[index].value));
    return copy;
  }

  /** The copy in copies of those ancestors that styles ask for. */
  function inAncestors(original, copy, kept) {
    let outermost = copy;
    for (
      let above = original.parentElement.closest(kept);
      above;
      above = above.parentElement.closest(kept)
    ) {
      const around = above.cloneNode(false);
      around.removeAttribute("id");
      around.append(outermost);
      outermost = around;
    }
    return outermost;
  }

  function drawn([name, selector, change, kept]) {
    const title = document.createElement("p");
    title.className = "wiki-quiet";
    title.textContent = name;
    const original = source(selector);
    if (!original) {
      title.textContent += " – missing: " + selector;
      title.dataset.noSource = selector;
      return [title];
    }
    const copy = copied(original);
    const part = inAncestors(original, copy, kept || FORM);
    (change || (() => {}))(copy);
    return [title, part];
  }

  function draw() {
    const sheet = document.getElementById("components");
    Object.entries(SHEET).forEach(([name, states]) => {
      const block = document.createElement("section");
      block.className = "wiki-component";
      block.dataset.component = name;
      const title = document.createElement("h2");
      title.textContent = name;
      block.append(title, ...states.flatMap(drawn));
      sheet.append(block);
    });
    document.getElementById("component-sources").hidden = true;
    sheet.dataset.ready = "";
  }

  /** The time of the other's change, which would be another one at every visit. */
  async function withoutTime(response) {
    const { status } = response;
    const answer = await response.json();
    if (answer.current) {
      answer.current.saved = TIME;
    }
    return Response.json(answer, { status });
  }

  /** Answers to what the plugin's scripts save: two are the wiki's own refusals, for the rest nothing is sent. */
  function saveNothing() {
    const send = window.fetch.bind(window);
    window.fetch = (url, request = {}) => {
      if (["GET", undefined].includes(request.method)) {
        return send(url, request);
      }
      const {
        value = "",
        base = 0,
        ...address
      } = JSON.parse(request.body || "{}");
      if ([CONFLICT, TOO_LONG].includes(value)) {
        const body = JSON.stringify({ ...address, value, base: 0 });
        return send(url, { ...request, body }).then(withoutTime);
      }
      const receipt = { revision: base + 1, value, saved: TIME };
      return Promise.resolve(Response.json(receipt));
    };
    // Nor is anything kept on the device: the network's pages would find it and send it
    Storage.prototype.setItem = () => {};
    IDBObjectStore.prototype.put = function () {
      return this.count();
    };
  }

  function write(selector, text) {
    const control = source(selector + " [data-control]");
    control.value = text;
    control.dispatchEvent(new Event("input", { bubbles: true }));
    control.dispatchEvent(new Event("change", { bubbles: true }));
  }

  function change() {
    write(field("phaseFocus", "potential"), "Flere måltider i godt selskab");
    write(field("networkProfile", "themeTitle"), TOO_LONG);
    write(field("phaseFocus", "decision"), CONFLICT);
    source(focus("[data-list=incidents] [data-remove]")).click();
    const row = source(".inno-stakeholder");
    row.querySelector("[data-more]").click();
    row.dataset.opened = "";
  }

  /** A network's profile stands in two forms on the page: the part that is copied is the first. */
  function isDrawn() {
    return [
      [field("phaseFocus", "potential"), "[data-name=saved]"],
      [field("networkProfile", "themeTitle"), "[data-name=refused]"],
      [field("phaseFocus", "decision"), "[data-conflict]:not([hidden])"],
      [focus("[data-list=incidents]"), ".inno-undo"],
      [".inno-stakeholder[data-opened]", ".inno-exchange button"],
    ].every(([part, sign]) => source(part)?.querySelector(sign));
  }

  function drawWhenChanged() {
    if (isDrawn()) {
      draw();
    } else {
      window.setTimeout(drawWhenChanged, 50);
    }
  }

  saveNothing();
  change();
  drawWhenChanged();
})();
