// @ts-check
// A combobox with a list of suggestions, by the ARIA pattern "editable combobox with list autocomplete".

/** @typedef {{id: string, label: string, kind: string, hint?: string, count: number}} Offer */

const WAIT = 120;
const LONGEST = 100;

/**
 * What leads to a suggestion: a person's page, or the people of a topic or institution.
 * @param {Offer} offer
 * @param {string} lang
 */
function address(offer, lang) {
  const query = new URLSearchParams({ lang });
  if (offer.kind === "person") {
    return "/profiles/" + encodeURIComponent(offer.id) + "?" + query;
  }
  query.set(offer.kind, offer.id);
  return "/?" + query;
}

/**
 * Words of the page's catalogue in the form "key: word | key: word".
 * @param {string} text
 */
function words(text) {
  return new Map(text.split("|").map(pair => /** @type {[string, string]} */ (pair.split(":").map(part => part.trim()))));
}

/**
 * @param {string} className
 * @param {string} text
 */
function piece(className, text) {
  const span = document.createElement("span");
  span.className = className;
  span.textContent = text;
  return span;
}

/** @param {HTMLInputElement} box */
export function combobox(box) {
  const source = box.dataset.suggest ?? "";
  const lang = box.dataset.lang ?? "en";
  const kinds = words(box.dataset.kinds ?? "");
  const list = document.createElement("div");
  const status = piece("unseen", "");
  /** @type {Offer[]} */
  let offers = [];
  let chosen = -1;
  let asked = 0;
  let timer = 0;

  list.id = box.id + "-offers";
  list.className = "offers";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", box.labels?.[0]?.textContent ?? "");
  status.setAttribute("role", "status");
  box.after(list, status);
  for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-controls", list.id], ["aria-expanded", "false"]]) {
    box.setAttribute(name, value);
  }

  function close() {
    list.hidden = true;
    chosen = -1;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  }

  /** @param {number} index */
  function choose(index) {
    chosen = index;
    [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
    const option = list.children[index];
    if (option) {
      box.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else {
      box.removeAttribute("aria-activedescendant");
    }
  }

  /** @param {Offer} offer @param {number} index */
  function row(offer, index) {
    const option = document.createElement("div");
    option.id = list.id + "-" + index;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.append(piece("label", offer.label), piece("hint", offer.hint ?? ""), piece("kind", kinds.get(offer.kind) ?? offer.kind));
    option.addEventListener("pointerdown", event => event.preventDefault());
    option.addEventListener("click", () => location.assign(address(offer, lang)));
    return option;
  }

  /** @param {Offer[]} found */
  function show(found) {
    offers = found;
    list.replaceChildren(...found.map(row));
    if (found.length === 0) {
      close();
      return;
    }
    list.hidden = false;
    chosen = -1;
    box.removeAttribute("aria-activedescendant");
    box.setAttribute("aria-expanded", "true");
    status.textContent = found.length + " " + (box.dataset.found ?? "");
  }

  async function ask() {
    const typed = box.value.trim();
    const number = ++asked;
    if (typed === "" || typed.length > LONGEST) {
      close();
      return;
    }
    try {
      const answer = await fetch(source + "?" + new URLSearchParams({ q: typed, lang }));
      const body = answer.ok ? await answer.json() : {};
      if (number === asked && document.activeElement === box) {
        show(body.suggestions ?? []);
      }
    } catch {
      close(); // no connection: the box goes on as a plain one
    }
  }

  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
  });
  box.addEventListener("blur", close);
  box.addEventListener("keydown", event => {
    if (event.isComposing) {
      return; // the keys belong to the input method
    }
    const open = !list.hidden;
    if (event.key === "Escape" && open) {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && open && chosen >= 0) {
      event.preventDefault();
      location.assign(address(offers[chosen], lang));
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!open) {
        ask();
        return;
      }
      const places = offers.length + 1; // the last place is the box itself
      const place = (chosen < 0 ? offers.length : chosen) + (event.key === "ArrowDown" ? 1 : places - 1);
      choose(place % places === offers.length ? -1 : place % places);
    }
  });
}
