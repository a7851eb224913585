// @ts-check
// The shortlist: ids and notes in this browser's storage, nowhere else. A link to the page of the list carries the ids.

const STORE = "bole.shortlist";

/** @typedef {{id: string, note: string}} Entry */

/** @returns {Entry[]} */
function read() {
  try {
    const entries = JSON.parse(localStorage.getItem(STORE) ?? "[]");
    return Array.isArray(entries) ? entries.filter(entry => typeof entry?.id === "string").map(entry => ({ id: entry.id, note: String(entry.note ?? "") })) : [];
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

/** @param {string} lang */
function address(lang) {
  const query = new URLSearchParams(read().map(entry => ["id", entry.id]));
  query.set("lang", lang);
  return "/shortlist?" + query;
}

/** @param {HTMLElement} person @param {HTMLElement} texts @param {() => void} changed */
function keepButton(person, texts, changed) {
  const id = person.dataset.person ?? "";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "keep";
  const show = () => {
    const kept = read().some(entry => entry.id === id);
    button.textContent = (kept ? texts.dataset.kept : texts.dataset.keep) ?? "";
    button.setAttribute("aria-pressed", String(kept));
  };
  button.addEventListener("click", () => {
    const entries = read();
    const without = entries.filter(entry => entry.id !== id);
    write(without.length < entries.length ? without : [...entries, { id, note: "" }]);
    show();
    changed();
  });
  show();
  person.prepend(button);
}

/** @param {HTMLElement} person @param {HTMLElement} texts */
function noteField(person, texts) {
  const id = person.dataset.person ?? "";
  const label = document.createElement("label");
  const input = document.createElement("input");
  label.className = "note-field";
  label.textContent = (texts.dataset.note ?? "") + " ";
  input.value = read().find(entry => entry.id === id)?.note ?? "";
  input.maxLength = 500;
  input.addEventListener("change", () => {
    const entries = read();
    const entry = entries.find(other => other.id === id);
    if (entry) {
      entry.note = input.value;
    } else {
      entries.push({ id, note: input.value });
    }
    write(entries);
  });
  label.append(input);
  person.append(label);
}

/** @param {HTMLAnchorElement} link @param {HTMLElement} texts */
export function shortlist(link, texts) {
  const people = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-person]"));
  const changed = () => {
    const count = link.querySelector(".count");
    if (count) {
      count.textContent = read().length > 0 ? String(read().length) : "";
    }
    link.href = address(texts.dataset.lang ?? "en");
    link.hidden = false;
  };
  changed();
  for (const person of people) {
    keepButton(person, texts, changed);
    if (location.pathname === "/shortlist") {
      noteField(person, texts);
    }
  }
  for (const drop of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-drop]"))) {
    drop.addEventListener("click", () => write(read().filter(entry => entry.id !== drop.dataset.drop)));
  }
}
