// The reader's choice of light or dark over the system's. Without this script the system decides, and nothing is missing.
// It stands in the head so that a page never flashes in the other colours; the words come from the theme's strings.
(() => {
  const root = document.documentElement;
  const words = document.currentScript.dataset;
  const choices = ["system", "light", "dark"];

  const stored = () => {
    try {
      return localStorage.getItem("colours") ?? "system";
    } catch {
      return "system"; // Storage is forbidden here: the choice lasts for the page.
    }
  };

  const apply = (choice) => {
    if (choice === "system") {
      delete root.dataset.theme;
    } else {
      root.dataset.theme = choice;
    }
  };

  const choose = (choice, buttons) => {
    apply(choice);
    buttons.forEach((button) => button.setAttribute("aria-pressed", String(button.value === choice)));
    try {
      localStorage.setItem("colours", choice);
    } catch {}
  };

  const offer = () => {
    const group = document.createElement("p");
    group.className = "colours";
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", words.title);
    const buttons = choices.map((choice) => {
      const button = document.createElement("button");
      button.type = "button";
      button.value = choice;
      button.textContent = words[choice];
      button.addEventListener("click", () => choose(choice, buttons));
      return button;
    });
    buttons.forEach((button) => button.setAttribute("aria-pressed", String(button.value === stored())));
    group.append(words.title, ...buttons);
    document.querySelector(".footer > :first-child")?.append(group);
  };

  root.dataset.script = ""; // What works only with scripts can be left out by the style sheet.
  apply(stored());
  document.addEventListener("DOMContentLoaded", offer);
})();
