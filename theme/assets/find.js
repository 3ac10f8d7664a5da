// Finds words in the index of the briefing and shows where they stand. The format of the index is told in
// src/Briefing/Rendering/Searching/SearchIndex.cs.
const briefingFind = (() => {
  const { strings, languages } = briefingSearch;
  const kinds = ["actors", "events", "quotes", "sources", "pages"];

  /* Letters that readers type for one another */

  // Accents, vowel signs of Arabic and Hebrew, joiners and marks of direction: nobody types them.
  const silent =
    /[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u200b-\u200f\u2060\ufeff]/g;
  const same = Object.fromEntries(
    (
      "ıi ßss øo łl đd ðd þth æae œoe ςσ әа ғг қк ңн өо ұу үу һх іи єе ґг " +
      "ٱا ىي یي کك ةه ہه ھه ךכ םמ ןנ ףפ ץצ"
    )
      .split(" ")
      .map((pair) => [pair[0], pair.slice(1)]),
  );
  const known = new Map();

  // Korean stays in its single letters, so that a syllable is found while it is still being typed.
  const foldSign = (sign) =>
    [...sign.toLowerCase().normalize("NFKD").replace(silent, "").normalize(/\p{sc=Hang}/u.test(sign) ? "NFKD" : "NFC")]
      .map((part) => same[part] ?? part)
      .join("")
      .replace(/[٠-٩۰-۹]/g, (digit) => digit.charCodeAt() & 15)
      .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt() - 96));

  const fold = (text) => {
    let folded = "";
    for (const sign of text) {
      if (!known.has(sign)) {
        known.set(sign, foldSign(sign));
      }
      folded += known.get(sign);
    }
    return folded;
  };

  const apostrophe = /['’ʼ‘\u0060´]/g;
  const wordsIn = (folded) => folded.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]+/u;

  // "Qur’an" is found as "quran" and by its parts.
  const namesOf = (folded) => {
    const parts = folded.split(apostrophe);
    return parts.length > 1 ? [parts.join(""), ...parts].flatMap(wordsIn) : wordsIn(folded);
  };

  // Of "l’Iran" and "Iran’s" what counts is "Iran".
  const wordsMeant = (query) =>
    fold(query)
      .split(/\s+/)
      .flatMap((word) => {
        const parts = word.split(apostrophe);
        return parts.length > 1 ? parts.filter((part) => part.length > 1) : parts;
      })
      .flatMap(wordsIn);

  /* The index */

  const numbersIn = (signs) => {
    const numbers = [];
    let before = 0;
    for (let i = 0; i < signs.length; i++) {
      const code = signs.charCodeAt(i);
      if (code > 92) {
        before = before * 34 + code - 92;
      } else {
        numbers.push(before * 52 + code - 40);
        before = 0;
      }
    }
    return numbers;
  };

  const words = briefingSearch.words.split(" ");
  const folded = words.map((word) => ` ${namesOf(fold(word)).join(" ")} `);
  const entries = briefingSearch.entries
    .split("!")
    .slice(1)
    .map((line) => {
      const [id, head, ...parts] = line.split(" ");
      const [number] = numbersIn(head);
      const [title, line2, names, ...texts] = parts.map(numbersIn);
      const kind = number % 5;
      return {
        kind,
        language: languages[(number - kind) / 5],
        path: id ? `${kinds[kind]}/${id}/` : "",
        title,
        line: line2,
        names,
        texts: texts.map(([paragraph, ...text]) => ({ paragraph, words: text })),
      };
    });

  /* Which words are meant */

  // Whether a word begins like a term but for one letter that is wrong, missing, too many or exchanged with the next.
  const isNear = (term, word) => {
    let i = 0;
    while (i < term.length && term[i] === word[i]) {
      i++;
    }
    const rest = term.slice(i + 1);
    return (
      word.startsWith(rest, i + 1) ||
      word.startsWith(rest, i) ||
      word.startsWith(term.slice(i), i + 1) ||
      (term[i] === word[i + 1] && term[i + 1] === word[i] && word.startsWith(term.slice(i + 2), i + 2))
    );
  };

  // What stands without spaces is looked for in pairs of signs, everything else by how words begin.
  const termsIn = (query) => {
    const parts = wordsMeant(query).flatMap((word) => word.split(new RegExp(`(${unspaced.source})`, "u")));
    const terms = parts.flatMap((part) => {
      const signs = [...part];
      return signs.length < 3 || !unspaced.test(part) ? part : signs.slice(1).map((sign, i) => signs[i] + sign);
    });
    return [...new Set(terms)].filter((term) => term !== "");
  };

  // How well a word fits a term: 3 is the word, 2 begins with it, 1 nearly does, 0 is another.
  const fit = (term, names, near) => {
    if (unspaced.test(term)) {
      return names.includes(term) ? 3 : 0;
    }
    if (names.includes(` ${term}`)) {
      return names.includes(` ${term} `) ? 3 : 2;
    }
    return near && names.split(" ").some((name) => name && isNear(term, name)) ? 1 : 0;
  };

  const tables = new Map();

  // How well each word of the index fits.
  const tableOf = (term, near) => {
    const key = `${near} ${term}`;
    if (!tables.has(key)) {
      const table = Uint8Array.from(folded, (names) => fit(term, names, near));
      tables.set(key, { term, near, table, fits: table.some((one) => one > 0) });
    }
    return tables.get(key);
  };

  const mayBeNear = (term) => [...term].length >= 4 && !unspaced.test(term);

  const meant = (terms, near) =>
    terms.map((term) => {
      const exact = tableOf(term, false);
      return mayBeNear(term) && (near || !exact.fits) ? tableOf(term, true) : exact;
    });

  /* Which entries have them */

  const fitIn = (part, table) => {
    let best = 0;
    for (let i = 0; i < part.length && best < 3; i++) {
      best = Math.max(best, table[part[i]]);
    }
    return best;
  };

  // Names and titles count more than lines, lines more than texts; all words of a question must be somewhere.
  const score = (entry, wanted) => {
    let sum = 0;
    for (const { table } of wanted) {
      const above = Math.max(fitIn(entry.title, table), fitIn(entry.names, table)) * 12 || fitIn(entry.line, table) * 4;
      const best = above || entry.texts.reduce((most, text) => Math.max(most, fitIn(text.words, table)), 0);
      if (best === 0) {
        return 0;
      }
      sum += best;
    }
    const titled = entry.title.filter((word) => wanted.some(({ table }) => table[word] > 0)).length;
    return sum + (6 * titled) / entry.title.length;
  };

  const search = (query) => {
    const terms = termsIn(query);
    for (const near of [false, true]) {
      const wanted = meant(terms, near);
      const found = entries
        .map((entry) => ({ entry, score: score(entry, wanted) }))
        .filter((one) => one.score > 0)
        .sort((a, b) => b.score - a.score);
      if (found.length > 0 || near) {
        return { wanted, found, similar: wanted.some((one) => one.near) };
      }
    }
  };

  /* What is shown of them */

  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };

  const inLanguage = (element, language) => {
    if (language !== document.documentElement.lang) {
      element.lang = language;
      element.dir = "auto";
    }
    return element;
  };

  // The same text with the place of each of its signs, to find in it what was found in the folded one.
  const foldInPlace = (text) => {
    const places = [];
    let folded = "";
    let at = 0;
    for (const sign of text) {
      const part = fold(sign);
      for (let i = 0; i < part.length; i++) {
        places.push({ start: at, end: at + sign.length });
      }
      folded += part;
      at += sign.length;
    }
    return { folded, places };
  };

  const rangesIn = (text, wanted) => {
    const { folded, places } = foldInPlace(text);
    const ranges = [];
    for (const match of folded.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’ʼ‘\u0060´][\p{L}\p{N}\p{M}]+)*/gu)) {
      const names = ` ${namesOf(match[0]).join(" ")} `;
      for (const { term, near } of wanted) {
        if (unspaced.test(term)) {
          for (let i = match[0].indexOf(term); i >= 0; i = match[0].indexOf(term, i + 1)) {
            ranges.push([match.index + i, match.index + i + term.length]);
          }
        } else if (fit(term, names, near) > 0) {
          ranges.push([match.index, match.index + match[0].length]);
        }
      }
    }
    // To the end of the last sign, and of what is silent behind it.
    return ranges
      .map(([start, end]) => ({
        start: places[start].start,
        end: Math.max(places[end - 1].end, places[end]?.start ?? text.length),
      }))
      .sort((a, b) => a.start - b.start);
  };

  const marked = (text, wanted) => {
    const pieces = [];
    let from = 0;
    for (const { start, end } of rangesIn(text, wanted)) {
      if (end > from) {
        pieces.push(text.slice(from, Math.max(from, start)), make("mark", {}, text.slice(Math.max(from, start), end)));
        from = end;
      }
    }
    return [...pieces, text.slice(from)];
  };

  const textOf = (numbers) => numbers.map((number) => words[number]).join(" ");
  const hitsIn = (numbers, wanted) => wanted.filter(({ table }) => fitIn(numbers, table) > 0).length;

  const around = 150;

  // A stretch of a text around the words that were looked for: where most of them stand together.
  const stretch = (numbers, wanted) => {
    const text = textOf(numbers);
    if (text.length < 2.2 * around) {
      return text;
    }
    const starts = rangesIn(text, wanted).map(({ start }) => start);
    const together = (start) => starts.filter((other) => other >= start && other < start + around).length;
    const start = starts.reduce((best, other) => (together(other) > together(best) ? other : best), starts[0] ?? 0);
    const from = start < around / 2 ? 0 : text.lastIndexOf(" ", start - around / 3) + 1 || start;
    const space = text.indexOf(" ", start + around);
    const to = space < 0 || space > start + 2 * around ? Math.min(start + around, text.length) : space;
    return `${from > 0 ? "… " : ""}${text.slice(Math.max(from, start - around), to)}${to < text.length ? " …" : ""}`;
  };

  const fill = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const digits = (number) => String(number).replace(/\d/g, (digit) => strings.digits[digit]);
  const plural = new Intl.PluralRules(document.documentElement.lang);
  const counted = (number) =>
    fill(strings.count[plural.select(number)] ?? strings.count.other, { count: digits(number) });

  const linkTo = (address, ...children) => make("a", { href: address }, ...children);
  const line = (className, ...children) => make("span", { className }, ...children);

  const showText = (entry, text, wanted) =>
    inLanguage(line("found-text", ...marked(stretch(text, wanted), wanted)), entry.kind === 3 ? entry.language : languages[0]);

  const showParagraph = (address, entry, { paragraph, words: text }, wanted) =>
    make(
      "li",
      {},
      linkTo(
        `${address}#p${paragraph}`,
        line("found-place", fill(strings.paragraph, { number: digits(paragraph) })),
        " ",
        showText(entry, text, wanted),
      ),
    );

  const showEntry = (entry, wanted, place) => {
    const address = place.to(entry.path);
    const link = linkTo(address, inLanguage(line("found-title", ...marked(textOf(entry.title), wanted)), entry.language));
    if (entry.line.length > 0) {
      link.append(" ", inLanguage(line("found-line", ...marked(textOf(entry.line), wanted)), languages[0]));
    }
    const item = make("li", {}, link);
    if (hitsIn([...entry.title, ...entry.line], wanted) === wanted.length) {
      return item;
    }
    if (hitsIn(entry.names, wanted) > 0) {
      link.append(" ", showText(entry, entry.names, wanted));
    }
    const texts = entry.texts
      .map((text) => ({ text, hits: hitsIn(text.words, wanted) }))
      .filter(({ hits }) => hits > 0)
      .sort((a, b) => b.hits - a.hits)
      .map(({ text }) => text);
    const [told] = texts.filter((text) => text.paragraph === 0);
    if (told) {
      link.append(" ", showText(entry, told.words, wanted));
    }
    const paragraphs = texts.filter((text) => text.paragraph > 0).slice(0, place.paragraphs);
    if (paragraphs.length > 0) {
      item.append(make("ol", { className: "found-in" }, ...paragraphs.map((text) => showParagraph(address, entry, text, wanted))));
    }
    return item;
  };

  const showGroup = (kind, found, wanted, place) => {
    const list = make("ol", { className: "found-list" });
    const show = (some) => list.append(...some.map(({ entry }) => showEntry(entry, wanted, place)));
    const heading = make("h2", {}, strings.kinds[kind], " ", line("count", digits(found.length)));
    const group = make("section", {}, heading, list);
    show(found.slice(0, place.entries));
    if (found.length > place.entries && place.more) {
      const button = make("button", { type: "button" }, fill(strings.more, { count: digits(found.length) }));
      button.addEventListener("click", () => {
        const first = list.children.length;
        show(found.slice(place.entries));
        button.remove();
        list.children[first].querySelector("a").focus();
      });
      group.append(button);
    }
    return group;
  };

  /* The form */

  // Where results lead to, seen from the page that searches: a server knows a folder's page, a disk wants the file's name.
  const placeOf = (form) => {
    const root = new URL("../", form.action);
    const file = form.action.endsWith(".html") ? "index.html" : "";
    return { to: (path) => new URL(path + file, root).href };
  };

  const show = (form, place) => {
    const query = form.q.value.trim();
    const status = form.querySelector("[role=status]");
    const results = form.querySelector(".found");
    if (termsIn(query).length === 0) {
      status.textContent = "";
      results.replaceChildren();
      return;
    }
    const { wanted, found, similar } = search(query);
    const groups = [0, 1, 2, 3, 4]
      .map((kind) => ({ kind, found: found.filter(({ entry }) => entry.kind === kind) }))
      .filter((group) => group.found.length > 0)
      .sort((a, b) => b.found[0].score - a.found[0].score);
    const count = similar ? `${strings.similar} ${counted(found.length)}` : counted(found.length);
    status.textContent = found.length > 0 ? count : fill(strings.none, { words: query });
    results.replaceChildren(...groups.map((group) => showGroup(group.kind, group.found, wanted, place)));
    if (!place.more && found.length > 0) {
      results.append(make("p", { className: "more" }, linkTo(`${form.action}?q=${encodeURIComponent(query)}`, strings.all)));
    }
  };

  // Arrows walk from the field to the results and back; whoever types goes on in the field.
  const walk = (form, event) => {
    const stops = [form.q, ...form.querySelectorAll(".found a, .found button")];
    const at = stops.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && at >= 0) {
      event.preventDefault();
      stops[Math.min(Math.max(at + step, 0), stops.length - 1)].focus();
    } else if (at > 0 && event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey) {
      form.q.focus();
    }
  };

  const listen = (form, place, changed) => {
    form.q.addEventListener("input", () => {
      show(form, place);
      changed?.();
    });
    form.addEventListener("keydown", (event) => walk(form, event));
    show(form, place);
  };

  /** Makes the form of the page for searching work; its question stands in the address. */
  const attach = (form) => {
    const place = { ...placeOf(form), entries: 20, paragraphs: 5, more: true };
    form.q.value = new URLSearchParams(location.search).get("q") ?? form.q.value;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      form.querySelector(".found a")?.focus();
    });
    listen(form, place, () => {
      const query = form.q.value.trim();
      history.replaceState(null, "", query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    });
    offerKey(form);
    form.q.focus();
  };

  // A key without Ctrl can be in the way of those who speak to their computer: it can be switched off.
  const offerKey = (form) => {
    const box = make("input", { type: "checkbox" });
    try {
      box.checked = localStorage.getItem("search-key") !== "off";
    } catch {
      return;
    }
    box.addEventListener("change", () => localStorage.setItem("search-key", box.checked ? "on" : "off"));
    form.append(make("label", { className: "finder-key" }, box, " ", strings.key));
  };

  let dialog;

  /** Opens the search over the page, with what was typed already while it was loaded. */
  const open = (link, typed) => {
    if (!dialog) {
      const field = make("input", { type: "search", name: "q", autocomplete: "off", spellcheck: false });
      field.setAttribute("aria-label", link.textContent);
      const status = make("p", { className: "finder-status" });
      status.setAttribute("role", "status");
      const close = make("button", { type: "button" }, strings.close);
      const form = make("form", { className: "finder", action: link.href }, field, close, status, make("div", { className: "found" }));
      form.setAttribute("role", "search");
      dialog = make("dialog", { className: "finder-over" }, form);
      dialog.setAttribute("aria-label", link.textContent);
      dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
      close.addEventListener("click", () => dialog.close());
      form.addEventListener("keydown", (event) => {
        if (event.key === "Escape") {
          event.preventDefault(); // Browsers would only clear the field.
          dialog.close();
        }
      });
      document.body.append(dialog);
      dialog.place = { ...placeOf(form), entries: 4, paragraphs: 2, more: false };
      listen(form, dialog.place);
    }
    const form = dialog.querySelector("form");
    if (!dialog.open) {
      dialog.showModal();
    }
    if (typed) {
      form.q.value = typed;
      show(form, dialog.place);
    } else {
      form.q.select();
    }
  };

  return { attach, open };
})();
