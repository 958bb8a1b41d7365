#!/usr/bin/env python3
"""Checks the truth of an example case against its reports. Python 3, standard library only.

    python3 check.py CASE            every annotated text must be found where it is said to be; prints counts
    python3 check.py CASE --write    also (re)computes the code point offsets b and e for the plain-text reports
    python3 check.py CASE --text F   prints the text of one report as this script reads it

CASE is a folder with reports/, truth/ and, where figures are held against a table, series/.

An annotated text is an object {"text", "n"}: the n-th occurrence of these exact words in the report named by the
nearest "file". For .txt and .md the text of a report is the decoded file itself, line ends included, and b and e count its
code points. For .html it is the visible text, for .pdf, .docx and .eml the written text, with every run of white
space read as one blank; there n is counted too, but no offsets are given.
"""
import argparse
import csv
import email
import email.policy
import html.parser
import json
import pathlib
import re
import sys
import zipfile

PLAIN = (".txt", ".md")
BLOCKS = {"p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "br", "td", "tr", "table", "title", "section",
          "article", "aside", "header", "footer", "nav", "main", "figure", "figcaption", "form", "button", "b", "span"}
SEGMENT_KINDS = {"title", "byline", "date", "heading", "body", "quote", "caption", "list", "references", "author note",
                 "editor's note", "teaser", "advertisement", "widget"}
ERROR_KINDS = {"year", "date", "title", "number", "hedge", "speaker", "negation", "attribution", "splice",
               "translation", "baseline", "added"}
RELATION_TYPES = {"contradicts", "updates", "narrows", "same_quote", "drift", "not_same"}
ASPECTS = {"number", "date", "place", "actor", "polarity", "commitment", "wording"}
VERDICTS = {"holds", "fails", "holds only under a reading", "drift", "no series", "outside coverage"}


class VisibleText(html.parser.HTMLParser):
    """Collects what a reader sees; scripts, styles and attribute values are left out."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.parts, self.hidden = [], 0

    def handle_starttag(self, tag, attributes):
        if tag in ("script", "style"):
            self.hidden += 1
        if tag in BLOCKS:
            self.parts.append(" ")

    def handle_endtag(self, tag):
        if tag in ("script", "style"):
            self.hidden -= 1
        if tag in BLOCKS:
            self.parts.append(" ")

    def handle_data(self, data):
        if not self.hidden:
            self.parts.append(data)


def decode(data):
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252")


def one_blank(text):
    return re.sub(r"\s+", " ", text).strip()


def pdf_text(data):
    """Enough for the simple PDF of this case: uncompressed content streams with (…) Tj lines in WinAnsi."""
    lines = re.findall(rb"\(((?:\\.|[^\\()])*)\) Tj", data)
    return " ".join(re.sub(rb"\\(.)", rb"\1", line).decode("cp1252") for line in lines)


def read(path):
    data = path.read_bytes()
    if path.suffix in PLAIN:
        return decode(data)
    if path.suffix == ".html":
        parser = VisibleText()
        parser.feed(decode(data))
        return one_blank("".join(parser.parts))
    if path.suffix == ".pdf":
        return one_blank(pdf_text(data))
    if path.suffix == ".docx":
        with zipfile.ZipFile(path) as archive:
            xml = archive.read("word/document.xml").decode("utf-8")
        parser = VisibleText()
        parser.feed(xml.replace("</w:p>", " "))
        return one_blank("".join(parser.parts))
    if path.suffix == ".eml":
        message = email.message_from_bytes(data, policy=email.policy.default)
        return one_blank(message["subject"] + " " + message.get_body().get_content())
    raise ValueError(f"{path.name}: unknown kind of file")


def load(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def locate(text, words, occurrence):
    position = -1
    for _ in range(occurrence):
        position = text.find(words, position + 1)
        if position < 0:
            return -1
    return position


class Checker:
    def __init__(self, case, write):
        self.case, self.write, self.texts, self.problems, self.spans = case, write, {}, [], 0

    def text(self, name):
        if name not in self.texts:
            self.texts[name] = read(self.case / "reports" / name)
        return self.texts[name]

    def series_values(self):
        values = {}
        for path in sorted((self.case / "series").glob("*.csv")):
            with open(path, encoding="utf-8") as file:
                values.update({(row["measure"], row["place"], row["period"]): float(row["value"])
                               for row in csv.DictReader(file)})
        return values

    def span(self, where, name, span):
        self.spans += 1
        try:
            text = self.text(name)
        except OSError as error:
            self.problems.append(f"{where}: {error}")
            return
        begin = locate(text, span["text"], span["n"])
        if begin < 0:
            self.problems.append(f"{where}: {name} has no occurrence {span['n']} of {span['text']!r}")
            return
        if not name.endswith(PLAIN):
            return
        end = begin + len(span["text"])
        if self.write:
            span["b"], span["e"] = begin, end
        elif (span.get("b"), span.get("e")) != (begin, end):
            self.problems.append(f"{where}: {name}: offsets of {span['text']!r} should be {begin}, {end}")

    def walk(self, where, value, name):
        if isinstance(value, dict):
            name = value.get("file", name)
            if "n" in value and "text" in value:
                self.span(where, name, value)
            for child in value.values():
                self.walk(where, child, name)
        elif isinstance(value, list):
            for child in value:
                self.walk(where, child, name)

    def expect(self, where, condition, message):
        if not condition:
            self.problems.append(f"{where}: {message}")


def check_kind(checker, file, where, row, files):
    """What must hold for one kind of record beyond its spans."""
    stem = file.stem
    if stem == "statements":
        checker.expect(where, row["form"] in {"direct", "indirect", "mixed", "author"}, "form")
        checker.expect(where, row["content"] or row.get("act") == "no_comment", "no content")
        checker.expect(where, bool(row["chain"]), "no chain")
    elif stem == "segments":
        text = checker.text(row["file"])
        checker.expect(where, row["kind"] in SEGMENT_KINDS, f"kind {row['kind']}")
        checker.expect(where, 0 <= row["start"] < row["end"] <= len(text), "offsets out of the text")
        words = text[row["start"]:row["end"]]
        checker.expect(where, words.strip() == words, "segment begins or ends with white space")
    elif stem == "lineage":
        checker.expect(where, row["report"] in files, "report")
        for error in row.get("errors", []):
            checker.expect(where, error["kind"] in ERROR_KINDS, f"kind {error['kind']}")
            checker.expect(where, error["text"] in checker.text(row["report"]), f"not in the report: {error['text']!r}")
            checker.expect(where, not error["original"] or error["original"] in checker.text(row["parent"]),
                           f"not in the parent: {error['original']!r}")
    elif stem == "origins":
        checker.expect(where, all(report in files for report in row["reports"]), "report")
    elif stem == "relations":
        checker.expect(where, row["type"] in RELATION_TYPES, f"type {row['type']}")
        checker.expect(where, row["aspect"] in ASPECTS, f"aspect {row['aspect']}")
    elif stem == "series":
        checker.expect(where, row["verdict"] in VERDICTS, f"verdict {row['verdict']}")
        values = checker.series_values()
        for cell in row.get("cells", []):
            key = (cell["measure"], cell["place"], cell["period"])
            checker.expect(where, values.get(key) == cell["value"], f"series says {values.get(key)} for {key}")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("case", metavar="CASE", type=pathlib.Path, help="the folder of an example case")
    arguments.add_argument("--write", action="store_true", help="recompute the offsets b and e")
    arguments.add_argument("--text", metavar="FILE", help="print the text of one report")
    chosen = arguments.parse_args()
    if chosen.text:
        print(read(chosen.case / "reports" / chosen.text))
        return 0
    files = {path.name for path in (chosen.case / "reports").iterdir()}
    checker = Checker(chosen.case, chosen.write)
    reports = load(chosen.case / "truth" / "reports.jsonl")
    print(f"{len(files)} reports, {sum(row.get('unreadable', False) for row in reports)} of them meant to be unreadable")
    for name in sorted(files ^ {row["file"] for row in reports}):
        checker.problems.append(f"reports.jsonl: {name} is only in the folder or only in the truth")
    for file in sorted((chosen.case / "truth").glob("*.jsonl")):
        rows = load(file)
        before = checker.spans
        for number, row in enumerate(rows, 1):
            where = f"{file.name}:{number}"
            checker.walk(where, row, None)
            check_kind(checker, file, where, row, files)
        if chosen.write:
            file.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
        print(f"{file.name:20} {len(rows):5} records {checker.spans - before:6} texts")
    for problem in checker.problems:
        print(problem, file=sys.stderr)
    print(f"{len(checker.problems)} problems")
    return 1 if checker.problems else 0


if __name__ == "__main__":
    sys.exit(main())
