// @ts-check
// The entry: gives life to what the page has. Everything works without it.

import { combobox } from "./suggest.js";
import { keys } from "./keys.js";
import { shortlist } from "./shortlist.js";
import { years } from "./years.js";

// Wide screens have the filters open by style alone; browsers without the selector for it get them opened here.
const filters = /** @type {HTMLDetailsElement | null} */ (document.querySelector("details.filters"));
if (filters && !CSS.supports("selector(details::details-content)")) {
  filters.open = matchMedia("(min-width: 60rem)").matches;
}

const box = /** @type {HTMLInputElement | null} */ (document.querySelector("input[data-suggest]"));
if (box) {
  combobox(box);
  keys(box);
}

const list = /** @type {HTMLAnchorElement | null} */ (document.querySelector("a[data-shortlist]"));
if (list) {
  shortlist(list, document.body);
}

document.querySelectorAll("svg.bars").forEach(chart => years(/** @type {SVGSVGElement} */ (chart)));
