// The page of what-if: a slider and its number field move together. Without this file the fields and the button do all.
"use strict";
(() => {
  const mark = (box, text) => box.classList.toggle("is-moved", text.trim() !== box.dataset.now);
  for (const box of document.querySelectorAll(".slider")) {
    const range = box.querySelector("input[type=range]");
    const number = box.querySelector("input[name]");
    range.hidden = false;
    range.addEventListener("input", () => {
      number.value = range.value;
      mark(box, number.value);
    });
    number.addEventListener("input", () => {
      if (/^\d+$/.test(number.value.trim())) {
        range.value = number.value.trim();
      }
      mark(box, number.value);
    });
  }
})();
