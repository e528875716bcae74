// SPDX-License-Identifier: Apache-2.0
// Dropping a file and watching a check; both pages work without this file.
"use strict";
(function () {
  const EVERY = 700;

  document.querySelectorAll("[data-drop]").forEach((zone) => {
    const input = zone.querySelector("input[type=file]");
    const over = (on) => (event) => { event.preventDefault(); zone.classList.toggle("over", on); };
    zone.addEventListener("dragover", over(true));
    zone.addEventListener("dragleave", over(false));
    zone.addEventListener("drop", (event) => {
      over(false)(event);
      if (event.dataTransfer.files.length) input.files = event.dataTransfer.files;
    });
  });

  // The hour of the reader instead of UTC.
  document.querySelectorAll("time[data-local]").forEach((time) => {
    const at = new Date(time.dateTime);
    const language = document.documentElement.lang === "de" ? "de" : "en-GB";
    time.textContent = at.toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit" });
  });

  document.querySelectorAll("[data-job]").forEach((box) => {
    const status = box.querySelector("[role=status]");
    const bar = box.querySelector("progress");
    const show = (job) => {
      const known = job.state === "running" && job.progress.total > 0;
      const counted = () => box.dataset.progress.replace("{0}", job.progress.done).replace("{1}", job.progress.total);
      const text = job.text || (known ? counted() : box.dataset[job.state] || "");
      if (status.textContent !== text) status.textContent = text;
      if (known) {
        bar.max = job.progress.total;
        bar.value = job.progress.done;
      }
    };
    const ask = async () => {
      try {
        const answer = await fetch(box.dataset.job, { headers: { Accept: "application/json" }, cache: "no-store" });
        const job = answer.ok ? await answer.json() : null;
        if (job === null || !["queued", "running"].includes(job.state)) {
          location.hash = "result";
          location.reload();
          return;
        }
        show(job);
      } catch (error) {
        // The next question may get through.
      }
      setTimeout(ask, EVERY);
    };
    setTimeout(ask, EVERY);
  });

  // Who waited for a result hears it first.
  if (location.hash === "#result") {
    const result = document.getElementById("result");
    if (result) result.focus();
  }
})();
