// The buttons that copy a page's link, citation, embed code and what goes into a newsletter. What they copy stands in the
// page, plain text as a button's value and HTML beside it. Without this script they are hidden.
(() => {
  // The way of browsers that have no clipboard for this page: one that came without encryption, or from a file.
  const copyByEvent = (text, html) => {
    const write = (event) => {
      event.clipboardData.setData("text/plain", text);
      if (html) {
        event.clipboardData.setData("text/html", html);
      }
      event.preventDefault();
    };
    document.addEventListener("copy", write);
    const copied = document.execCommand("copy");
    document.removeEventListener("copy", write);
    if (!copied) {
      throw new Error("The browser does not copy.");
    }
  };

  const copy = async (text, html) => {
    try {
      if (html) {
        const item = { "text/plain": text, "text/html": html };
        const blobs = Object.entries(item).map(([type, part]) => [type, new Blob([part], { type })]);
        await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
      } else {
        await navigator.clipboard.writeText(text);
      }
    } catch {
      copyByEvent(text, html);
    }
  };

  const answer = async (button, group) => {
    const status = group.querySelector("[role=status]");
    status.textContent = "";
    try {
      await copy(button.value, button.dataset.html);
      status.textContent = button.dataset.done;
    } catch {
      status.textContent = group.dataset.failed;
    }
  };

  for (const group of document.querySelectorAll(".share")) {
    group.hidden = false;
    group.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (button) {
        answer(button, group);
      }
    });
  }
})();
