// Turns the headings of columns into buttons that sort: upwards, downwards, and back to the order of the document.
(() => {
    "use strict";
    const collator = new Intl.Collator(document.documentElement.lang, { numeric: true, sensitivity: "base" });

    function key(row, column) {
        const cell = row.cells[column];
        if (cell.dataset.order !== undefined) {
            return cell.dataset.order;
        }
        const text = cell.cloneNode(true);
        text.querySelectorAll("sup").forEach((notes) => notes.remove());
        return text.textContent.trim();
    }

    function compare(one, other) {
        const a = Number(one);
        const b = Number(other);
        return Number.isNaN(a) || Number.isNaN(b) ? collator.compare(one, other) : a - b;
    }

    function sorted(rows, column, direction) {
        const keyed = rows.map((row) => ({ row, key: key(row, column) }));
        keyed.sort((one, other) => {
            if (one.key === "" || other.key === "") {
                return (one.key === "") - (other.key === "");
            }
            return direction * compare(one.key, other.key);
        });
        return keyed.map((one) => one.row);
    }

    function makeSortable(table) {
        const body = table.tBodies[0];
        const rows = [...body.rows];
        if (rows.length < 2) {
            return;
        }
        const headings = [...table.tHead.rows[0].cells];
        headings.forEach((heading, column) => {
            const button = document.createElement("button");
            button.type = "button";
            button.append(...heading.childNodes);
            heading.append(button);
            button.addEventListener("click", () => {
                const before = heading.getAttribute("aria-sort");
                const now = { ascending: "descending", descending: null }[before];
                const next = now === undefined ? "ascending" : now;
                headings.forEach((each) => each.removeAttribute("aria-sort"));
                if (next === null) {
                    body.append(...rows);
                } else {
                    heading.setAttribute("aria-sort", next);
                    body.append(...sorted(rows, column, next === "ascending" ? 1 : -1));
                }
            });
        });
        const hint = document.createElement("span");
        hint.className = "hint";
        hint.textContent = " " + document.body.dataset.sortable;
        table.caption.firstElementChild.append(hint);
        table.classList.add("sortable");
    }

    // Only what scrolls need be reached by keyboard.
    function reachable(region) {
        if (region.scrollWidth > region.clientWidth) {
            region.tabIndex = 0;
        } else {
            region.removeAttribute("tabindex");
        }
    }

    document.querySelectorAll("table").forEach(makeSortable);
    const watch = new ResizeObserver((changes) => changes.forEach((change) => reachable(change.target)));
    document.querySelectorAll(".scroll").forEach((region) => watch.observe(region));
})();
