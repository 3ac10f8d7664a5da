// Puts the newsletter on the clipboard: its code for a service's HTML field, the mail itself for a rich text field, or its
// plain text. Without this script the files can still be downloaded and opened. The words come from the theme's strings.
(() => {
  const words = document.currentScript.dataset;
  const read = async (address) => {
    const answer = await fetch(address);
    if (!answer.ok) {
      throw new Error(address);
    }
    return answer.text();
  };

  // What is hidden in the mail is for lists of mails; editors of formatted text would show it.
  const readShown = async () => (await read(words.html)).replace(/<div class="preheader"[^]*?<\/div>/, "");

  // Browsers allow copying only right after a click, so they are promised the text before it is there.
  const item = (parts) =>
    new ClipboardItem(
      Object.fromEntries(
        Object.entries(parts).map(([type, text]) => [type, text.then((content) => new Blob([content], { type }))]),
      ),
    );

  const choices = {
    code: () => ({ "text/plain": read(words.html) }),
    rich: () => ({ "text/html": readShown(), "text/plain": read(words.text) }),
    text: () => ({ "text/plain": read(words.text) }),
  };
  const labels = { code: words.copyCode, rich: words.copyRich, text: words.copyText };

  const offer = () => {
    const group = document.createElement("p");
    group.className = "copies";
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", words.title);
    const said = document.createElement("span");
    said.setAttribute("role", "status");
    const buttons = Object.keys(choices).map((choice) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = labels[choice];
      button.addEventListener("click", async () => {
        said.textContent = "";
        try {
          await navigator.clipboard.write([item(choices[choice]())]);
          said.textContent = words.done;
        } catch {
          said.textContent = words.failed;
        }
      });
      return button;
    });
    group.append(...buttons, said);
    document.querySelector("main .main")?.append(group);
  };

  // Links in the preview open beside it: the pages of the site do not let themselves be framed.
  const openBeside = (frame) => {
    for (const link of frame.contentDocument?.links ?? []) {
      link.target = "_blank";
    }
  };

  for (const frame of document.querySelectorAll(".mail-frame iframe")) {
    frame.addEventListener("load", () => openBeside(frame));
    openBeside(frame);
  }
  if (navigator.clipboard?.write && location.protocol !== "file:") {
    offer();
  }
})();
