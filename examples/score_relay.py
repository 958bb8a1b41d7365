#!/usr/bin/env python3
"""Scores any system's lineage on an invented relay. Python 3, standard library only.

    python3 score_relay.py RELAY DIR

RELAY is a folder with truth/lineage.jsonl and truth/origins.jsonl, as relay-2032. DIR holds reports.jsonl, lineage.jsonl
and, if there are, parentage.jsonl and origins.jsonl, as `careo export CASE --format jsonl --to DIR` writes them, or the
same from any other system:

    reports.jsonl   {"report": id, "file": name}
    lineage.jsonl   {"a": id, "b": id, "p": probability of one origin, "kind": copy|rewrite|translation|cites|shares, "from"?: id}
    parentage.jsonl   {"report": id, "origin": id}
    origins.jsonl   {"origin": id, "name": name, "present": is its text in the case, "reports": [id]}
    statements.jsonl, statement_origins.jsonl   (both or none) as in the cases: content spans, and the parent of each statement

Pairs are those of reports of one event; a pair that is not in lineage.jsonl has p = 0. A report of two parents is held
against the family of its first parent; its pairs with the family of the second are left out. Families of the system are
joined by edges of p >= .5 that are not mere citations, without those pairs, so that a report told with its second parent
alone counts as a family; origins told count one a report, as the system says. truth/parts.jsonl says of sentences of such
reports which report they come from, null = none: the statements in them are held against its family.
"""
import json
import pathlib
import sys

DERIVED = {"copy", "rewrite", "translation"}


def load(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def families(names, edges):
    head = {name: name for name in names}

    def find(name):
        while head[name] != name:
            name = head[name]
        return name
    for first, second in edges:
        head[find(first)] = find(second)
    return {name: find(name) for name in names}


def area(positive, negative):
    wins = sum((p > n) + 0.5 * (p == n) for p in positive for n in negative)
    return wins / (len(positive) * len(negative))


def recall_at(positive, negative, share):
    threshold = sorted(negative, reverse=True)[int(share * len(negative))]
    return sum(p > threshold for p in positive) / len(positive)


def bins(pairs, count=10):
    """Expected calibration error of (p, is one family) over bins of equal width."""
    total = 0.0
    for number in range(count):
        inside = [(p, y) for p, y in pairs if min(count - 1, int(p * count)) == number]
        if inside:
            total += abs(sum(p for p, _ in inside) - sum(y for _, y in inside))
    return total / len(pairs)


def score_parts(parts, reports, folder, file, gold):
    """Statements of reports of two sources: is each put to the family its sentence comes from?"""
    parent = {row["statement"]: row.get("parent") for row in load(folder / "statement_origins.jsonl")}
    counts = {"right": 0, "another": 0, "none": 0, "false": 0}
    wanted = {}
    for part in parts:
        text = (reports / part["report"]).read_text(encoding="utf-8")
        start = text.index(part["text"])
        wanted.setdefault(part["report"], []).append((start, start + len(part["text"]), part["parent"]))
    for row in load(folder / "statements.jsonl"):
        for start, end, source in wanted.get(file[row["report"]], []):
            if row.get("content") and start <= row["content"][0][0] < end:
                told = file.get(parent.get(row["statement"]))
                if source is None:
                    counts["false" if told else "right"] += 1
                elif told is None:
                    counts["none"] += 1
                else:
                    counts["right" if gold[told] == gold[source] else "another"] += 1
    print(f"statements of reports of two sources: right {counts['right']} of {sum(counts.values())}, put to another family "
          f"{counts['another']}, to none {counts['none']}, to one they do not have {counts['false']}")


def main():
    if len(sys.argv) != 3 or sys.argv[1].startswith("-"):
        print(__doc__)
        return 2
    gold_folder = pathlib.Path(sys.argv[1]) / "truth"
    folder = pathlib.Path(sys.argv[2])
    truth = {row["report"]: row for row in load(gold_folder / "lineage.jsonl")}
    file = {row["report"]: pathlib.PurePath(row["file"]).name for row in load(folder / "reports.jsonl")}
    rows = [row for row in load(folder / "lineage.jsonl") if file[row["a"]] in truth and file[row["b"]] in truth]
    gold = families(truth, [(name, row["parent"]) for name, row in truth.items() if row["parent"]])
    p = {frozenset((file[row["a"]], file[row["b"]])): row.get("p", 1) for row in rows}
    second = {frozenset((name, other)) for name, row in truth.items() if row.get("second_parent")
              for other in truth if gold[other] == gold[row["second_parent"]]}
    names = sorted(truth)
    pairs = [frozenset((a, b)) for i, a in enumerate(names) for b in names[i + 1:]
             if truth[a]["event"] == truth[b]["event"] and frozenset((a, b)) not in second]

    def together(pair):
        first, other = pair
        return gold[first] == gold[other]
    positive = [p.get(pair, 0) for pair in pairs if together(pair)]
    negative = [p.get(pair, 0) for pair in pairs if not together(pair)]
    print(f"pairs inside events: {len(positive)} of one family, {len(negative)} independent")
    print(f"pairs: AUC {area(positive, negative):.3f}  recall at 5 % false positives "
          f"{recall_at(positive, negative, 0.05):.3f}")
    scored = [(p.get(pair, 0), together(pair)) for pair in pairs]
    print(f"pairs: Brier {sum((q - y) ** 2 for q, y in scored) / len(scored):.3f}  calibration error {bins(scored):.3f}")

    edges = [(file[row["a"]], file[row["b"]]) for row in rows if row["kind"] != "cites" and row.get("p", 1) >= 0.5
             and frozenset((file[row["a"]], file[row["b"]])) not in second]
    mine = families(truth, edges)
    both = sum(mine[a] == mine[b] and gold[a] == gold[b] for a, b in map(tuple, pairs))
    found = sum(mine[a] == mine[b] for a, b in map(tuple, pairs))
    print(f"families: {len(set(mine.values()))}, in the truth {len(set(gold.values()))}; pairs joined: "
          f"precision {both / max(1, found):.3f}  recall {both / len(positive):.3f}")

    if (folder / "parentage.jsonl").exists():
        told = {row["origin"] for row in load(folder / "parentage.jsonl") if file[row["report"]] in truth}
        print(f"origins told: {len(told)}, in the truth {len(set(gold.values()))}")

    parent = {}
    for row in rows:
        if row["kind"] in DERIVED and row.get("from"):
            above = file[row["from"]]
            below = file[row["b"]] if above == file[row["a"]] else file[row["a"]]
            if below not in parent or row.get("p", 1) > parent[below][0]:
                parent[below] = (row.get("p", 1), above)
    derived = [name for name, row in truth.items() if row["parent"]]
    right = [name for name in derived if name in parent
             and parent[name][1] in (truth[name]["parent"], truth[name].get("second_parent"))]
    own = [name for name, row in truth.items() if not row["parent"]]
    false = [name for name in own if name in parent]
    print(f"parent: right for {len(right)} of {len(derived)} derived reports; "
          f"{len(false)} of {len(own)} original reports given one")
    for name in sorted(set(derived) - set(right)):
        print(f"    {name}: {parent[name][1] if name in parent else 'none'}, truth {truth[name]['parent']}")
    for name in sorted(false):
        print(f"    {name}: {parent[name][1]}, truth none")

    if (gold_folder / "parts.jsonl").exists() and (folder / "statement_origins.jsonl").exists():
        score_parts(load(gold_folder / "parts.jsonl"), pathlib.Path(sys.argv[1]) / "reports", folder, file, gold)

    if (folder / "origins.jsonl").exists():
        answers = load(folder / "origins.jsonl")
        for row in load(gold_folder / "origins.jsonl"):
            if not row["present"]:
                named = [a for a in answers if not a["present"] and a.get("name", "").lower().endswith(row["name"].lower())]
                carriers = {file[one] for a in named for one in a["reports"]}
                print(f"absent origin {row['name']}: carriers found {len(carriers & set(row['reports']))} of "
                      f"{len(row['reports'])}, false {len(carriers - set(row['reports']))}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
