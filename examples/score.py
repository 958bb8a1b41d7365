#!/usr/bin/env python3
"""Scores a system on an example case. Python 3, standard library only.

    python3 score.py CASE DIR

CASE is the folder of the example (it holds reports/ and truth/).

DIR holds the plain interchange of a case built from reports/ (`careo export CASE --format jsonl --to DIR`), or the same
files written by any other system: reports.jsonl and whichever of segments, statements, claims, lineage, relations, drifts,
figures, times, places, events, positions it has (with actors.jsonl for the other names of actors). What is missing is not scored. Spans are code points into the decoded plain-text files; in reports of other
kinds, whose text differs from system to system, nothing is scored that needs a span.

A figures-es.jsonl in DIR ({"sentence", "quantities"}) is scored against the sentences of the truth.
"""
import json
import pathlib
import re
import sys
import unicodedata

PLAIN = (".txt", ".md")
NOT_ARTICLE = {"teaser", "advertisement", "widget", "references", "author note", "editor's note", "caption"}
DERIVED = {"copy", "rewrite", "translation"}


# The interchange says what the holder does with the content; the truth says which way it points.
POLARITY = {"asserts": "positive", "denies": "negative"}


def load(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


class Gold:
    """The truth of one example case."""

    def __init__(self, case):
        self.case = pathlib.Path(case)

    def rows(self, name):
        path = self.case / "truth" / f"{name}.jsonl"
        return load(path) if path.exists() else []

    def text(self, name):
        data = (self.case / "reports" / name).read_bytes()
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            return data.decode("cp1252")


def measure(hits_gold, gold_count, hits_system, system_count):
    recall = hits_gold / gold_count if gold_count else 0.0
    precision = hits_system / system_count if system_count else 0.0
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def show(name, values):
    precision, recall, f1 = values
    print(f"{name:44} precision {precision:.3f}  recall {recall:.3f}  F1 {f1:.3f}")


def positions(spans):
    return {position for begin, end in spans for position in range(begin, end)}


def overlap(first, second):
    return first[0] < second[1] and second[0] < first[1]


class System:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.file = {row["report"]: pathlib.PurePath(row["file"]).name for row in load(self.folder / "reports.jsonl")}

    def rows(self, name):
        path = self.folder / f"{name}.jsonl"
        return load(path) if path.exists() else None


def score_reports(gold, system):
    truth = {row["file"]: row for row in gold.rows("reports")}
    answers = {pathlib.PurePath(row["file"]).name: row for row in system.rows("reports")}
    readable = [name for name, row in truth.items() if not row.get("unreadable")]
    for field, name in (("language", "language"), ("title", "title"), ("outlet", "outlet"), ("author", "author")):
        wanted = [file for file in readable if field in truth[file]]
        given = [file for file in readable if answers.get(file, {}).get(field)]
        if not given:
            continue
        right = sum(field in truth[file] and same_field(field, answers[file][field], truth[file][field]) for file in given)
        show(f"reports: {name}", measure(right, len(wanted), right, len(given)))
    dated = [file for file in readable if "published" in truth[file]]
    found = {file: answers[file]["published"]["from"][:10] for file in readable
             if answers.get(file, {}).get("published", {}).get("from")}
    right = sum(day == truth[file].get("published") for file, day in found.items())
    if found:
        show("reports: day of publication", measure(right, len(dated), right, len(found)))
    broken = [name for name, row in truth.items() if row.get("unreadable")]
    listed = sum("error" in answers.get(name, {}) for name in broken)
    print(f"{'reports: unreadable ones listed as such':44} {listed} of {len(broken)}; "
          f"{sum('error' in answers.get(name, {}) for name in readable)} readable ones lost")


def same_field(field, first, second):
    """Authors agree when they list the same names, however the page joins them: "A and B", "A y B", "A in X and B in Y"."""
    if field != "author":
        return first == second
    listed = [{name for name in re.split(r"\s*(?:[,;&]|\band\b|\by\b)\s*", names) if name} for names in (first, second)]
    return listed[0] == listed[1]


def score_segments(gold, system):
    rows = system.rows("segments")
    if rows is None:
        return
    junk_gold, junk_system = {}, {}
    texts = {row["file"] for row in gold.rows("segments")}
    for row in gold.rows("segments"):
        if row["kind"] in NOT_ARTICLE:
            junk_gold.setdefault(row["file"], set()).update(range(row["start"], row["end"]))
    covered = {}
    for row in gold.rows("segments"):
        covered.setdefault(row["file"], set()).update(range(row["start"], row["end"]))
    for row in rows:
        name = system.file[row["report"]]
        if name in texts and row["kind"] in NOT_ARTICLE:
            junk_system.setdefault(name, set()).update(range(row["start"], row["end"]))
    both = sum(len(junk_gold.get(name, set()) & junk_system.get(name, set())) for name in texts)
    gold_count = sum(map(len, junk_gold.values()))
    system_count = sum(len(junk_system.get(name, set()) & covered[name]) for name in texts)
    show("segments: characters outside the article", measure(both, gold_count, both, system_count))


def content_words(spans, text):
    return {match.start() for match in re.finditer(r"\w+", text) for b, e in spans if b <= match.start() < e}


def score_statements(gold, system):
    rows = system.rows("statements")
    if rows is None:
        return
    by_file_gold, by_file_system = {}, {}
    for row in gold.rows("statements"):
        if row["file"].endswith(PLAIN) and row["content"]:
            by_file_gold.setdefault(row["file"], []).append(row)
    for row in rows:
        name = system.file[row["report"]]
        if name in by_file_gold and row["form"] != "author" and row.get("content"):
            by_file_system.setdefault(name, []).append(row)
    if not by_file_system:
        return
    counts = dict.fromkeys(("gold", "system", "relation", "source", "speaker", "chain", "chains", "polarity"), 0)
    named = []
    for name, golds in sorted(by_file_gold.items()):
        text = gold.text(name)
        systems = by_file_system.get(name, [])
        counts["gold"] += len(golds)
        counts["system"] += len(systems)
        counts["chains"] += sum(len(row["chain"]) > 1 for row in golds)
        pairs = []
        for i, g in enumerate(golds):
            words = content_words([(x["b"], x["e"]) for x in g["content"]], text)
            cues = [(x["b"], x["e"]) for x in g["cue"]]
            for j, s in enumerate(systems):
                other = content_words(s["content"], text)
                jaccard = len(words & other) / max(1, len(words | other))
                if jaccard >= 0.5:
                    same_cue = any(overlap(a, b) for a in cues for b in s.get("cue", []))
                    pairs.append((-same_cue, -jaccard, i, j))
        used_gold, used_system = set(), set()
        for _, _, i, j in sorted(pairs):
            if i in used_gold or j in used_system:
                continue
            used_gold.add(i)
            used_system.add(j)
            g, s = golds[i], systems[j]
            counts["relation"] += 1
            sources = [(x["b"], x["e"]) for x in g["source"]]
            found = s.get("source", [])
            counts["source"] += any(overlap(a, b) for a in sources for b in found) if sources else not found
            known = "" if g["speaker"].startswith("unknown") else g["speaker"]
            counts["speaker"] += same_name(known, s.get("speaker", {}).get("name", ""))
            if known[:1].isupper():
                named.append((known, s.get("speaker", {}).get("actor", "")))
            counts["polarity"] += g["commitment"]["polarity"] == POLARITY.get(s.get("commitment", {}).get("polarity", ""), s.get("commitment", {}).get("polarity", ""))
            counts["chain"] += len(g["chain"]) > 1 and len(g["chain"]) == len(s.get("chain", []))
    total, answered = counts["gold"], counts["system"]
    show("statements: content", measure(counts["relation"], total, counts["relation"], answered))
    show("statements: content and source", measure(counts["source"], total, counts["source"], answered))
    show("statements: content and speaker's name", measure(counts["speaker"], total, counts["speaker"], answered))
    score_actors(named)
    print(f"{'statements: polarity right where matched':44} {counts['polarity'] / max(1, counts['relation']):.3f}")
    print(f"{'statements: chains with all their hops':44} {counts['chain']} of {counts['chains']}")


def score_actors(named):
    """Of speakers with a name and several statements, how many are one actor in all reports; of actors, how many one speaker."""
    actors, speakers = {}, {}
    for speaker, actor in named:
        actors.setdefault(speaker, []).append(actor)
        speakers.setdefault(actor, []).append(speaker)
    speakers.pop("", None)
    several = [found for found in actors.values() if len(found) > 1]
    whole = sum("" not in found and len(set(found)) == 1 for found in several)
    spoken = [found for found in speakers.values() if len(found) > 1]
    pure = sum(all(same_name(found[0], other) for other in found) for found in spoken)
    print(f"{'actors: named speakers that are one actor':44} {whole} of {len(several)}; actors that are one speaker {pure} of {len(spoken)}")


def without_accents(name):
    decomposed = unicodedata.normalize("NFD", name.replace("ø", "o"))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def same_name(first, second):
    """Two names agree when the words of the shorter are all in the longer, accents aside; two unknowns agree."""
    a, b = (set(re.findall(r"\w+", without_accents(name.lower()))) for name in (first, second))
    if not a or not b:
        return not a and not b
    return a <= b or b <= a


def families(reports, edges):
    """The smallest name in the connected part of each report."""
    root = {}

    def find(name):
        while root.get(name, name) != name:
            name = root[name]
        return name
    for a, b in sorted(edges):
        first, second = sorted((find(a), find(b)))
        root[second] = first
    return {report: find(report) for report in reports}


def score_lineage(gold, system):
    rows = system.rows("lineage")
    if rows is None:
        return
    truth = {row["report"]: row for row in gold.rows("lineage") if not row.get("unreadable")}
    best = {}
    for row in rows:
        a, b = system.file[row["a"]], system.file[row["b"]]
        if row["kind"] not in DERIVED or "from" not in row:
            continue
        parent = system.file[row["from"]]
        child = b if parent == a else a
        if child not in best or row.get("p", 1) > best[child][0]:
            best[child] = (row.get("p", 1), parent)
    derived = [name for name, row in truth.items() if row["kind"] in DERIVED and row["parent"]]
    right = sum(name in best and best[name][1] == truth[name]["parent"] for name in derived)
    orphans = {name for name, row in truth.items() if row["kind"] in DERIVED and not row["parent"]}
    show("lineage: parent of a derived report", measure(right, len(derived), right, len(set(best) - orphans)))
    edges = [(system.file[row["a"]], system.file[row["b"]]) for row in rows
             if row["kind"] in DERIVED and row.get("p", 1) >= 0.5]
    # reports made from one text that is not in the case are one family
    gold_family = families(truth, [(name, row["parent"] or row["absent_origin"]) for name, row in truth.items()
                                   if row["kind"] in DERIVED])
    system_family = families(truth, edges)
    pairs = [(a, b) for a in truth for b in truth if a < b]
    together = [p for p in pairs if gold_family[p[0]] == gold_family[p[1]]]
    found = [p for p in pairs if system_family[p[0]] == system_family[p[1]]]
    both = len(set(together) & set(found))
    show("lineage: pairs of one family", measure(both, len(together), both, len(found)))
    print(f"{'lineage: families':44} {len(set(system_family.values()))} of {len(set(gold_family.values()))}")


def score_relations(gold, system):
    rows, statements, claims = system.rows("relations"), system.rows("statements"), system.rows("claims") or []
    if rows is None or statements is None:
        return
    places = {row["statement"]: [(system.file[row["report"]], span) for span in row.get("content", [])]
              for row in statements}
    for row in claims:
        places[row["claim"]] = [place for one in row["statements"] for place in places.get(one, [])]
    conflicts = [(places.get(row["a"], []), places.get(row["b"], [])) for row in rows
                 if row["type"] in ("contradicts", "drift", "tension")]
    conflicts += [([(system.file[row["from"]], row["before"])] if "before" in row else [],
                   [(system.file[row["to"]], row["after"])] if "after" in row else [])
                  for row in system.rows("drifts") or []]

    def side(truth, found):
        return any(name == truth["file"] and ("b" not in truth or overlap((truth["b"], truth["e"]), span))
                   for name, span in found)

    def met(row):
        return any((side(row["a"], a) and side(row["b"], b)) or (side(row["a"], b) and side(row["b"], a))
                   for a, b in conflicts)
    planted = [row for row in gold.rows("relations") if row["type"] in ("contradicts", "drift")]
    exact = [row for row in planted if "b" in row["a"] and "b" in row["b"]]
    traps = [row for row in gold.rows("relations") if row["type"] in ("not_same", "updates", "narrows")
             and "b" in row["a"] and "b" in row["b"]]
    print(f"{'relations: contradictions and drifts found':44} {sum(map(met, exact))} of {len(exact)} (plain text), "
          f"{sum(map(met, planted))} of {len(planted)} (other kinds by file alone)")
    print(f"{'relations: traps called a conflict':44} {sum(map(met, traps))} of {len(traps)}")


def score_claims(gold, system):
    claims, statements = system.rows("claims"), system.rows("statements")
    if claims is None or statements is None:
        return
    spans = {row["statement"]: (system.file[row["report"]], row.get("content", [])) for row in statements}
    members = {}
    for row in claims:
        parts = {part["statement"]: part["content"] for part in row.get("parts", [])}
        for one in row["statements"]:
            name, content = spans.get(one, ("", []))
            content = parts.get(one, content)
            members.setdefault(name, []).extend((span, row["claim"]) for span in content)
    origins = {row["claim"]: len(row["origins"]) for row in claims}
    accounts, counted, exact = [], 0, 0
    for row in gold.rows("claims"):
        found = []
        for account in row["accounts"]:
            if "b" in account:
                mine = {claim for span, claim in members.get(account["file"], [])
                        if overlap(span, (account["b"], account["e"]))}
                accounts.append((row["claim"], account["file"], mine))
                found.extend(mine)
        if found:
            counted += 1
            most = max(sorted(set(found)), key=found.count)
            exact += row["origins"] <= origins[most] <= row.get("origins_max", row["origins"])
    pairs = [(a, b) for i, a in enumerate(accounts) for b in accounts[i + 1:] if a[1] != b[1]]
    together = [(a, b) for a, b in pairs if a[0] == b[0]]
    joined = [(a, b) for a, b in pairs if a[2] & b[2]]
    both = sum(a[0] == b[0] for a, b in joined)
    show("claims: pairs of accounts", measure(both, len(together), both, len(joined)))
    print(f"{'claims: number of origins right':44} {exact} of {counted} found")


def same_quantity(first, second):
    def close(a, b):
        return (a is None) == (b is None) and (a is None or abs(a - b) <= 0.001 * max(abs(a), abs(b)))

    def bounds(row):
        """"More than 7" has bounds beside its value, and the bounds are what it says."""
        if row.get("low") is not None or row.get("high") is not None:
            return row.get("low"), row.get("high")
        return row.get("value"), row.get("value")
    (a, b), (c, d) = bounds(first), bounds(second)
    return close(a, c) and close(b, d)


def score_spans(gold, system, name, fields):
    rows = system.rows(name)
    truth = gold.rows(name)
    if rows is None or not truth:
        return
    files = {row["file"] for row in truth}
    # the truth lists days and hours; how long or how often something is is asked of nobody
    answers = [row for row in rows if system.file[row["report"]] in files
               and not (row.get("kind") in ("duration", "set") and not row.get("from") and not row.get("to"))]
    used, found, right = set(), 0, 0
    for row in truth:
        near = [i for i, s in enumerate(answers) if i not in used and system.file[s["report"]] == row["file"]
                and overlap((row["b"], row["e"]), s["span"])]
        if not near:
            continue
        agreeing = [i for i in near if fields(row, answers[i])]
        used.add((agreeing or near)[0])
        found += 1
        right += bool(agreeing)
    # places are annotated at their first mention only, so that precision says nothing there
    if name == "places":
        print(f"{'places: found, right':44} {found} and {right} of {len(truth)}")
        return
    show(f"{name}: found", measure(found, len(truth), found, len(answers)))
    show(f"{name}: value right", measure(right, len(truth), right, len(answers)))


def score_spanish_figures(gold, system):
    rows = system.rows("figures-es")
    if rows is None or not gold.rows("figures-es"):
        return
    answers = {row["sentence"]: row["quantities"] for row in rows}
    total = answered = value = unit = change = 0
    for row in gold.rows("figures-es"):
        left = list(answers.get(row["sentence"], []))
        total += len(row["quantities"])
        answered += len(left)
        for quantity in row["quantities"]:
            match = [x for x in left if same_quantity(quantity, x)]
            if match:
                left.remove(match[0])
                value += 1
                unit += match[0].get("unit", "") == quantity.get("unit", "")
                change += match[0].get("change", "none") == quantity["change"]
    show("Spanish figures: value", measure(value, total, value, answered))
    show("Spanish figures: value and unit", measure(unit, total, unit, answered))
    show("Spanish figures: value and change", measure(change, total, change, answered))


# Names of the truth are English, those of a system may be the report's own: words that begin alike are one word, and so are these.
SAME_WORD = {"gobierno": "government", "gobernadora": "governor", "gobernador": "governor", "fiscalia": "prosecutors", "fiscales": "prosecutors", "prosecutor": "prosecutors",
             "fiscal": "prosecutors", "ejercito": "army", "armada": "navy", "marina": "navy", "sindicato": "union", "gremio": "union", "guardia": "guard",
             "agricultores": "farmers", "campesinos": "farmers", "pescadores": "fishermen", "vecinos": "residents", "detenidos": "detained", "alcaldia": "mayor", "alcalde": "mayor",
             "alcaldesa": "mayor", "empresa": "company", "hospitales": "hospitals", "bloqueadores": "blockaders", "manifestantes": "protesters",
             "juez": "court", "jueza": "court", "judge": "court", "juzgado": "court", "tribunal": "court", "mexican": "mexico", "mexicano": "mexico", "american": "states", "unidos": "states",
             "estado": "state", "ee": "states", "uu": "states", "us": "states", "british": "united", "reino": "kingdom", "hacienda": "treasury", "salud": "health"}
SMALL = {"the", "of", "de", "del", "la", "el", "los", "las", "and", "y", "in", "en", "for", "to", "que", "a", "at"}


def name_words(name):
    words = re.findall(r"\w+", without_accents(name.lower()))
    return {SAME_WORD.get(word, word) for word in words if word not in SMALL}


def alike(first, second):
    return first == second or len(first) > 4 and len(second) > 4 and first[:5] == second[:5]


def is_named(names, wanted):
    """Whether one of the names shares half of the words of the shorter of the two."""
    for name in names:
        found, asked = name_words(name), name_words(wanted)
        shared = sum(any(alike(word, other) for other in asked) for word in found)
        if shared and 2 * shared >= min(len(found), len(asked)):
            return True
    return False


def aliases(system):
    return {row["actor"]: [row["name"]] + row.get("aliases", []) for row in system.rows("actors") or []}


def told(gold, system, name):
    """The tellings of the truth whose words have an offset, each with the rows of the system that share letters with them."""
    by_file = {}
    for row in system.rows(name):
        by_file.setdefault(system.file[row["report"]], []).append(row)
    return [(row, [other for other in by_file.get(row["words"]["file"], [])
                   if overlap((row["words"]["b"], row["words"]["e"]), other["span"])])
            for row in gold.rows(name) if "b" in row["words"]]


def same_day(wanted, found):
    """Whether the time found meets that of the truth (a day, a month, or two of them with a bar) and is no longer than it and a week."""
    begin, end = (wanted.split("/") * 2)[:2]
    low, high = found.get("from", "")[:10], found.get("to", "")[:10]
    if not wanted or not low:
        return not wanted and not low
    return low[:len(end)] <= end and begin <= (high or low)[:len(begin)]


TYPES = {"DEMAND": "REQUEST", "INVESTIGATE": "ACCUSE", "DISAPPROVE": "ACCUSE"}
STAGES = {"done": {"done"}, "under way": {"ongoing", "done"}, "ordered": {"ordered"}, "authorised": {"authorised"}, "threatened": {"planned", "hypothetical", "considered"},
          "denied": {"negated"}, "planned": {"planned", "ordered", "authorised"}, "announced": {"planned"}, "promised": {"planned"}, "offered": {"planned", "considered"},
          "proposed": {"planned", "considered", "hypothetical"}}


def tell(name, counts, total):
    print(f"{name:44} " + ", ".join(f"{key} {value}" for key, value in counts.items()) + f" of {total}")


def score_events(gold, system):
    """Tellings of the main happenings. The truth lists no others, so that nothing is said of precision but within what was located."""
    if system.rows("events") is None or not gold.rows("events"):
        return
    names = aliases(system)
    where = {(row["report"], row["place"]): row["name"] for row in system.rows("places") or []}
    counts = dict.fromkeys(("located", "with type", "with type and actor", "with all four of type, actor, recipient, stage"), 0)
    parts = {key: [0, 0] for key in ("actor", "recipient", "place", "date", "stage")}
    rows = told(gold, system, "events")
    for row, found in rows:
        found = [each for each in found if each["action"] not in ("METRIC",)]
        wanted = TYPES.get(row["type"], row["type"])

        def fillers(each, side):
            return [name for one in each[side] for name in names.get(one, [one])]

        def right(each):
            stages = STAGES.get(row["stage"])
            place = where.get((each["report"], each.get("place")), "")
            return {"type": TYPES.get(each.get("plover"), each.get("plover")) == wanted,
                    "actor": is_named(fillers(each, "actor"), row["actor"]) if row["actor"] else not each["actor"],
                    "recipient": is_named(fillers(each, "recipient"), row["recipient"]) if row["recipient"] else None,
                    "place": any(is_named([place], one) for one in row["place"].split(";")) if row.get("place") else None,
                    "date": same_day(row["date"], each.get("time", {})) if row["date"] else None,
                    "stage": None if stages is None else ("negated" if each["negated"] else each["stage"]) in stages
                             or row["stage"] == "threatened" and each.get("plover") == "THREATEN"}
        verdicts = [right(each) for each in found]
        if not verdicts:
            continue
        best = max(verdicts, key=lambda v: (v["type"], v["actor"], sum(bool(x) for x in v.values())))
        counts["located"] += 1
        counts["with type"] += best["type"]
        counts["with type and actor"] += best["type"] and best["actor"]
        counts["with all four of type, actor, recipient, stage"] += all(best[key] in (True, None) for key in ("type", "actor", "recipient", "stage"))
        for key, pair in parts.items():
            if best[key] is not None:
                pair[0] += best[key]
                pair[1] += 1
    tell("events: tellings", counts, len(rows))
    print(f"{'events: right where located':44} " + ", ".join(f"{key} {a} of {b}" for key, (a, b) in parts.items())
          + f"; {sum(row['action'] != 'METRIC' for row in system.rows('events'))} events written")


STANCES = {"rejects": {"rejects", "denies"}, "opposes": {"rejects", "denies"}, "denies": {"denies", "rejects"}, "demands": {"demands"}, "asks": {"demands"}, "proposes": {"demands", "supports"},
           "propose": {"demands", "supports"}, "suggests": {"demands", "supports"}, "supports": {"supports", "demands"}, "supports on condition": {"supports", "conditional"},
           "accepts": {"supports", "conditional"}, "threatens": {"threatens"}, "warns": {"threatens"}, "offers": {"supports"}, "promises": {"supports"}, "announces": {"supports"}}


def score_positions(gold, system):
    """Tellings of the main stances; what the issue is called is asked of nobody. Stances of the truth that the interchange does not have (accuses, concedes) need the holder only."""
    if system.rows("positions") is None or not gold.rows("positions"):
        return
    names = aliases(system)
    counts = dict.fromkeys(("located", "with holder", "with holder and stance", "and date"), 0)
    rows = told(gold, system, "positions")
    for row, found in rows:
        def right(each):
            holder = is_named([each["name"]] + names.get(each["actor"], []), row["actor"])
            stance = holder and (row["stance"] not in STANCES or each["stance"] in STANCES[row["stance"]])
            return holder, stance, stance and same_day(row["date"], each.get("time", {}))
        best = max(map(right, found), default=None)
        if best is None:
            continue
        counts["located"] += 1
        for key, value in zip(("with holder", "with holder and stance", "and date"), best):
            counts[key] += value
    tell("positions: tellings", counts, len(rows))
    print(f"{'positions: written':44} {len(system.rows('positions'))}")


def main():
    if len(sys.argv) != 3 or sys.argv[1].startswith("-"):
        print(__doc__)
        return 2
    gold, system = Gold(sys.argv[1]), System(sys.argv[2])
    score_reports(gold, system)
    score_segments(gold, system)
    score_statements(gold, system)
    score_lineage(gold, system)
    score_claims(gold, system)
    score_relations(gold, system)
    score_spans(gold, system, "figures", same_quantity)
    score_spans(gold, system, "times", lambda g, s: s.get("from", "").startswith(g["from"]))
    score_spans(gold, system, "places", lambda g, s: s.get("country") == g["country"]
                and ("lat" not in g or abs(s.get("lat", 999) - g["lat"]) + abs(s.get("lon", 999) - g["lon"]) < 0.5))
    score_events(gold, system)
    score_positions(gold, system)
    score_spanish_figures(gold, system)
    return 0


if __name__ == "__main__":
    sys.exit(main())
