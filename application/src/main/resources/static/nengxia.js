// Comforts only: every page works without this file.
"use strict";

// "/" goes to the search field.
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const field = document.getElementById("search");
    if (field) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  }
  if (event.key === "Escape" && location.hash === "#nav") {
    location.hash = "#main";
  }
});

// Light or dark without loading the page again; the cookie is the one the server reads.
document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-theme-switch]");
  if (!link) {
    return;
  }
  event.preventDefault();
  const root = document.documentElement;
  const machine = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  const next = (root.dataset.theme || machine) === "dark" ? "light" : "dark";
  root.dataset.theme = next;
  document.cookie = "theme=" + next + ";path=/;max-age=31536000;samesite=lax";
  document.dispatchEvent(new CustomEvent("nengxia:theme", { detail: next }));
});

// Prints the page; without script the browser's own menu does.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
}
document.addEventListener("click", (event) => {
  if (event.target.closest("[data-print]")) {
    print();
  }
});

// A select or day field of a filter applies itself; without script there is the button.
document.addEventListener("change", (event) => {
  const form = event.target.closest("form[data-applies]");
  if (form && event.target.matches("select, input[type=date]")) {
    form.requestSubmit ? form.requestSubmit() : form.submit();
  }
});
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method === "get" && form.matches("[data-applies]")) {
    for (const field of form.elements) {
      if (field.name && !field.value) {
        field.disabled = true;
      }
    }
  }
});

// htmx sends the token that forms carry in a hidden field.
document.addEventListener("htmx:configRequest", (event) => {
  const token = document.querySelector("meta[name=csrf]");
  if (token) {
    event.detail.headers[token.dataset.header] = token.content;
  }
});

// A timeline that is wider than the screen begins at its end: what happened last comes first.
for (const wide of document.querySelectorAll("[data-from-end]")) {
  wide.scrollLeft = wide.scrollWidth;
}
