// Tells while a vote is prepared who counts as due and present, and whether they make a quorum. The server judges again.
"use strict";

(() => {
  const filled = (text, values) => text.replace(/%(\d)/g, (_, at) => values[at - 1]);

  const ticked = (place, name, code) =>
    Array.from(place.querySelectorAll(`input[type=checkbox][name="${name}"]`)).find((box) => box.value === code);

  // A member keeps out, stays away, or is there.
  const state = (vote, row) => {
    const code = row.dataset.member;
    const recused = row.querySelector("[data-recuses]");
    if (recused ? recused.checked : row.dataset.recused === "true") {
      return "recused";
    }
    const absent = ticked(vote, "absent", code) || ticked(document.querySelector("[data-absences]") || vote, "absent", code);
    return (absent ? absent.checked : row.dataset.absent === "true") ? "absent" : "present";
  };

  const ballots = (vote) =>
    ["inFavour", "against", "abstained"]
      .map((name) => vote.querySelector(`input[name="${name}"]`))
      .reduce((sum, field) => sum + (field ? Number(field.value) || 0 : 0), 0);

  const tell = (vote) => {
    const states = Array.from(vote.querySelectorAll("[data-member]"), (row) => {
      const now = state(vote, row);
      const cell = row.querySelector("[data-state]");
      if (cell) {
        cell.textContent = vote.dataset[now];
        cell.dataset.state = now;
      }
      return now;
    });
    const due = states.filter((each) => each !== "recused").length;
    const present = states.filter((each) => each === "present").length;
    const needed = Number(vote.dataset.needed.split(" ")[due]);
    const carries = Number(vote.dataset.carries.split(" ")[due]);
    const reached = due > 0 && present >= needed;
    const quorum = vote.querySelector("[data-quorum]");
    quorum.textContent = filled(reached ? quorum.dataset.reached : quorum.dataset.missed, [due, needed, present, carries]);
    quorum.classList.toggle("refusal-line", !reached);
    const counted = vote.querySelector("[data-ballots]");
    if (counted) {
      const sentBack = vote.querySelector("input[name=sentBack]");
      const expected = sentBack && sentBack.checked ? 0 : present;
      const cast = ballots(vote);
      counted.textContent = filled(cast === expected ? counted.dataset.agree : counted.dataset.differ, [cast, expected]);
      counted.classList.toggle("refusal-line", cast > expected);
    }
  };

  const all = () => document.querySelectorAll("[data-vote]").forEach(tell);
  document.addEventListener("change", all);
  document.addEventListener("input", all);
  all();
})();
