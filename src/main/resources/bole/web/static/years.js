// @ts-check
// Choosing years on the histogram: one by a click, several by dragging. The list and the fields beside it do the same by keyboard.

/** @param {SVGSVGElement} chart @param {PointerEvent} event */
function yearAt(chart, event) {
  const first = Number(chart.dataset.first);
  const years = Number(chart.dataset.last) - first + 1;
  const box = chart.getBoundingClientRect();
  const place = Math.floor((event.clientX - box.left) / box.width * years);
  return first + Math.max(0, Math.min(years - 1, place));
}

/** @param {SVGSVGElement} chart */
export function years(chart) {
  const form = /** @type {HTMLFormElement | null} */ (chart.parentElement?.querySelector("form.span") ?? null);
  /** @type {Map<number, HTMLElement>} */
  const rows = new Map();
  chart.parentElement?.querySelectorAll(".rows .take").forEach(row =>
    rows.set(Number(row.firstElementChild?.textContent), /** @type {HTMLElement} */ (row)));
  const title = /** @type {SVGTitleElement} */ (chart.querySelector("title"));
  const span = /** @type {SVGRectElement} */ (chart.querySelector("rect"));
  let begin = 0;

  /** @param {number} from @param {number} to */
  const show = (from, to) => {
    span.setAttribute("x", String((from - Number(chart.dataset.first)) * 8));
    span.setAttribute("width", String((to - from + 1) * 8 - 1));
  };
  chart.classList.add("choosing");
  chart.addEventListener("pointerdown", event => {
    begin = event.button === 0 ? yearAt(chart, event) : 0;
    event.preventDefault();
  });
  chart.addEventListener("pointermove", event => {
    const year = yearAt(chart, event);
    const from = begin && form ? begin : year;
    title.textContent = year + ": " + (rows.get(year)?.lastElementChild?.textContent ?? "0");
    show(Math.min(from, year), Math.max(from, year));
  });
  chart.addEventListener("pointerleave", () => begin || span.setAttribute("width", "0"));
  addEventListener("pointerup", event => {
    const end = begin && yearAt(chart, event);
    if (begin && form && begin !== end) {
      const [first, last] = /** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll("input:not([type=hidden])"));
      first.value = String(Math.min(begin, end));
      last.value = String(Math.max(begin, end));
      first.form?.requestSubmit(form.querySelector("button"));
    } else if (begin) {
      rows.get(end)?.click();
    }
    begin = 0;
  });
}
