#!/usr/bin/env python3
"""Writes an issue as a Word document with python-docx, as a script of an office would: the same parts, in the same order.

usage: like_document.py IN.json OUT.docx
"""
import json
import sys

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

CENTER = WD_ALIGN_PARAGRAPH.CENTER


def run(paragraph, text, font, size, color=None, bold=False):
    piece = paragraph.add_run(text)
    piece.font.name = "Times New Roman"
    piece.font.size = Pt(size)
    piece.font.bold = bold
    if color:
        piece.font.color.rgb = color
    piece._element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), font)
    return piece


def line(document, text, font="仿宋_GB2312", size=16, alignment=None, indent=False, color=None):
    paragraph = document.add_paragraph()
    paragraph.alignment = alignment
    paragraph.paragraph_format.line_spacing = Pt(28)
    if indent:
        paragraph.paragraph_format.first_line_indent = Pt(2 * size)
    run(paragraph, text, font, size, color)
    return paragraph


def headline(title):
    if isinstance(title, str):
        return None, [title]
    lines = title["headline"]
    return title.get("kicker"), [lines] if isinstance(lines, str) else lines


def text(block):
    if isinstance(block, str):
        return block
    return block.get("text") or "".join(i if isinstance(i, str) else i.get("text", "") for i in block.get("inlines", []))


def recipient(entry):
    return entry if isinstance(entry, str) else entry["organization"] + "、".join(entry.get("units", []))


def chinese(date):
    year, month, day = date.split("-")
    return f"{int(year)}年{int(month)}月{int(day)}日"


def table(document, rows, header):
    grid = document.add_table(rows=1, cols=len(header), style="Table Grid")
    for cell, words in zip(grid.rows[0].cells, header):
        cell.text = words
    for row in rows:
        for cell, value in zip(grid.add_row().cells, row):
            cell.text = str(value)


def main(source, target):
    with open(source, encoding="utf-8") as file:
        issue = json.load(file)
    document = Document()
    page = document.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.top_margin, page.bottom_margin, page.left_margin, page.right_margin = Mm(37), Mm(35), Mm(28), Mm(26)
    red = RGBColor(0xFF, 0, 0)
    series = issue["series"]
    for words in filter(None, (series.get("owner"), series["name"])):
        line(document, words, "方正小标宋简体", 36, CENTER, color=red)
    number = issue["number"]
    line(document, f"{number['year']}年第{number['issue']}期（总第{number['cumulative']}期）", alignment=CENTER)
    compilers = issue["compilers"]
    under = line(document, "、".join(compilers["offices"]) + compilers.get("role", "") + "\t" + chinese(issue["date"]))
    under.paragraph_format.tab_stops.add_tab_stop(Mm(156), WD_TAB_ALIGNMENT.RIGHT)
    for article in issue["articles"]:
        kicker, lines = headline(article["title"])
        if kicker:
            line(document, kicker, "楷体_GB2312", 16, CENTER)
        for words in lines:
            line(document, words, "方正小标宋简体", 22, CENTER)
        for block in article["body"]:
            line(document, text(block), indent=True)
    for appendix in issue.get("appendices", []):
        document.add_page_break()
        line(document, "附件：", "黑体")
        line(document, appendix["title"], "方正小标宋简体", 22, CENTER)
        if "period" in appendix:
            period = appendix["period"]
            line(document, f"（{chinese(period['start'])}——{chinese(period['end'])}）", alignment=CENTER)
        rows = [
            (n + 1, row["organization"], row["submitted"], row["published"], row["briefs"])
            for n, row in enumerate(appendix["rows"])
        ]
        table(document, rows, ("序号", appendix["organizationHeader"], "来稿数", "刊用数", "简讯数"))
    for entries in issue.get("distribution", []):
        label = {"report": "报：", "send": "送："}[entries["kind"]]
        names = [recipient(entry) for entry in entries["recipients"]]
        if entries["layout"] == "lines":
            for i, name in enumerate(names):
                line(document, (label if i == 0 else "　　") + name)
        else:
            line(document, label + "，".join(names))
    document.save(target)


main(*sys.argv[1:])
