// @ts-check
// The shortlist: ids, notes and tags in this browser's storage, nowhere else. A link to the page of the list carries the ids.

const STORE = "bole.shortlist";
const PAGE = "/shortlist";

/** @typedef {{id: string, note: string, tags: string}} Entry */

/** @returns {Entry[]} */
function read() {
  try {
    const entries = JSON.parse(localStorage.getItem(STORE) ?? "[]");
    return Array.isArray(entries) ? entries.filter(entry => typeof entry?.id === "string")
      .map(entry => ({ id: entry.id, note: String(entry.note ?? ""), tags: String(entry.tags ?? "") })) : [];
  } catch {
    return []; // no storage, or something else wrote there: an empty list
  }
}

/** @param {Entry[]} entries */
function write(entries) {
  try {
    localStorage.setItem(STORE, JSON.stringify(entries));
  } catch {
    // storage is refused or full: the list lasts as long as this page
  }
}

/** @param {string} id @returns {Entry} */
function entryOf(id) {
  return read().find(entry => entry.id === id) ?? { id, note: "", tags: "" };
}

/** @param {string} id @param {Partial<Entry>} change */
function change(id, change) {
  const entries = read();
  const entry = entries.find(other => other.id === id);
  write(entry ? entries.map(other => other === entry ? { ...other, ...change } : other) : [...entries, { ...entryOf(id), ...change }]);
}

/** @param {string[]} ids @param {string} lang */
function address(ids, lang) {
  const query = new URLSearchParams(ids.map(id => ["id", id]));
  query.set("lang", lang);
  return PAGE + "?" + query;
}

/** @param {string} className @param {string} text @param {() => void} action */
function button(className, text, action) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = className;
  made.textContent = text;
  made.addEventListener("click", action);
  return made;
}

/** @param {HTMLElement} person */
const idOf = person => person.dataset.person ?? "";

/** @param {HTMLElement} person @param {HTMLElement} texts @param {() => void} changed */
function keepButton(person, texts, changed) {
  const id = idOf(person);
  const show = () => {
    const kept = read().some(entry => entry.id === id);
    keep.textContent = (kept ? texts.dataset.kept : texts.dataset.keep) ?? "";
    keep.setAttribute("aria-pressed", String(kept));
  };
  const keep = button("keep", "", () => {
    const without = read().filter(entry => entry.id !== id);
    write(without.length < read().length ? without : [...without, entryOf(id)]);
    show();
    changed();
  });
  show();
  person.prepend(keep);
}

/** @param {HTMLElement} person @param {"note" | "tags"} what @param {string} text */
function field(person, what, text) {
  const label = document.createElement("label");
  const input = document.createElement("input");
  label.className = "note-field";
  label.textContent = text + " ";
  input.value = entryOf(idOf(person))[what];
  input.maxLength = 500;
  input.placeholder = " "; // by which the style sheet tells an empty one, which is not printed
  input.addEventListener("change", () => change(idOf(person), { [what]: input.value }));
  label.append(input);
  person.append(label);
}

/** The people of the page in their order. */
const shown = () => /** @type {HTMLElement[]} */ ([...document.querySelectorAll(".people [data-person]")]);

/** @param {HTMLElement} person @param {HTMLElement} list @param {() => void} changed */
function earlier(person, list, changed) {
  const name = person.querySelector("h2 a")?.textContent ?? "";
  const up = button("up", "↑", () => {
    const row = person.closest("li");
    row?.previousElementSibling?.before(row);
    const ids = shown().map(idOf);
    write([...read()].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)));
    history.replaceState(null, "", address(ids, list.dataset.lang ?? "en"));
    up.focus();
    changed();
  });
  up.setAttribute("aria-label", (list.dataset.up ?? "") + ": " + name);
  person.querySelector(".choose")?.append(up);
}

/** A cell that no spreadsheet takes for a formula. @param {string} text */
function cell(text) {
  return '"' + (/^[=+\-@\t\r]/.test(text) ? "'" : "") + text.replaceAll('"', '""') + '"';
}

/** @param {HTMLElement} list */
function takeNotes(list) {
  const rows = shown().map(person => {
    const entry = entryOf(idOf(person));
    return [entry.id, person.querySelector("h2 a")?.textContent ?? "", person.querySelector(".position")?.textContent ?? "", entry.tags, entry.note];
  });
  const text = [(list.dataset.columns ?? "").split("|").map(name => name.trim()), ...rows].map(row => row.map(cell).join(",") + "\r\n").join("");
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob(["\ufeff" + text], { type: "text/csv" }));
  link.download = "shortlist-notes.csv";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** Notes, tags, order, and taking in a list that came as a link. @param {HTMLElement} list @param {() => void} changed */
function own(list, changed) {
  for (const person of shown()) {
    field(person, "tags", list.dataset.tags ?? "");
    field(person, "note", list.dataset.note ?? "");
    earlier(person, list, changed);
  }
  const actions = list.querySelector(".actions");
  actions?.append(button("notes", list.dataset.notes ?? "", () => takeNotes(list)));
  if (shown().some(person => !read().some(entry => entry.id === idOf(person)))) {
    actions?.append(button("keep-all", list.dataset.keepall ?? "", () => {
      shown().forEach(person => change(idOf(person), {}));
      location.assign(address(read().map(entry => entry.id), list.dataset.lang ?? "en"));
    }));
  }
}

/** @param {HTMLAnchorElement} link @param {HTMLElement} texts */
export function shortlist(link, texts) {
  const changed = () => {
    const count = link.querySelector(".count");
    if (count) {
      count.textContent = read().length > 0 ? String(read().length) : "";
    }
    link.href = address(read().map(entry => entry.id), texts.dataset.lang ?? "en");
    link.hidden = false;
  };
  changed();
  /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-person]")).forEach(person => keepButton(person, texts, changed));
  for (const drop of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-drop]"))) {
    drop.addEventListener("click", () => write(read().filter(entry => entry.id !== drop.dataset.drop)));
  }
  const list = /** @type {HTMLElement | null} */ (document.querySelector("form[data-list]"));
  if (list) {
    own(list, changed);
  }
}
