// @ts-check
// The entry: gives life to what the page has. Everything works without it.

import { combobox } from "./suggest.js";
import { keys } from "./keys.js";

const box = /** @type {HTMLInputElement | null} */ (document.querySelector("input[data-suggest]"));
if (box) {
  combobox(box);
  keys(box);
}
