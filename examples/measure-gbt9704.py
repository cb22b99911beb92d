#!/usr/bin/env python3
"""Measures the page of GB/T 9704-2012 in the PDF that LibreOffice makes of a rendered bulletin.

usage: measure-gbt9704.py BULLETIN.jar

Needs soffice, pdftotext and pdftoppm. Prints each measure beside what the standard asks; exit 1 if one is off by
more than half a millimetre, or if a page of plain Chinese text does not hold 22 lines of 28 characters.
"""
import json, os, re, subprocess, sys, tempfile

MM = 72 / 25.4
LEFT, RIGHT = 28, 28 + 156
TOP, BOTTOM = 37, 37 + 225
DPI = 300

jar = sys.argv[1]
work = tempfile.mkdtemp()
# Ideographs in order: no two alike on a page, none that may not begin a line.
han = ''.join(chr(0x4E00 + i) for i in range(28 * 22 * 3))
issue = {
    'formatVersion': '1.0',
    'series': {'name': '测量工作简报'},
    'number': {'kind': 'regular', 'year': 2025, 'issue': 1},
    'compilers': {'offices': ['测量办公室'], 'role': '编'},
    'date': '2025-01-10',
    'articles': [{'title': '满页文字', 'body': [han]}],
    'distribution': [{'kind': 'report', 'layout': 'lines', 'recipients': ['甲单位', '乙单位']},
                     {'kind': 'send', 'layout': 'joined', 'recipients': ['丙单位', '丁单位']}],
}
with open(os.path.join(work, 'page.json'), 'w', encoding='utf-8') as out:
    json.dump(issue, out, ensure_ascii=False)
docx, pdf = os.path.join(work, 'page.docx'), os.path.join(work, 'page.pdf')
subprocess.run(['java', '-jar', jar, 'render', os.path.join(work, 'page.json'), '-o', docx, '--layout', 'gbt9704'],
               check=True)
subprocess.run(['soffice', '-env:UserInstallation=file://' + work + '/profile', '--headless', '--convert-to', 'pdf',
                '--outdir', work, docx], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
boxes = subprocess.run(['pdftotext', '-bbox-layout', pdf, '-'], check=True, capture_output=True, text=True).stdout
pages = []
for page in boxes.split('<page ')[1:]:
    lines = []
    for line in page.split('<line ')[1:]:
        x0, y0, x1, y1 = (float(re.search(name + '="([^"]*)"', line).group(1)) for name in ('xMin', 'yMin', 'xMax', 'yMax'))
        text = ''.join(re.findall(r'<word [^>]*>([^<]*)</word>', line))
        lines.append((x0, y0, x1, y1, text))
    pages.append(sorted(lines, key=lambda line: line[1]))

bad = 0


def measure(what, got, want, limit=0.5):
    global bad
    off = abs(got - want) > limit
    bad += off
    print('%-52s %7.2f  wanted %7.2f%s' % (what, got, want, '  OFF' if off else ''))


full = [[line for line in page if re.fullmatch('[\u4e00-\u9fff]+', line[4])] for page in pages[1:-1]]
for number, page in enumerate(full, 2):
    measure('page %d: lines' % number, len(page), 22, 0)
    measure('page %d: fewest characters in a line' % number, min(len(line[4]) for line in page), 28, 0)
    measure('page %d: most characters in a line' % number, max(len(line[4]) for line in page), 28, 0)
    measure('page %d: left edge, mm' % number, min(line[0] for line in page) / MM, LEFT)
    measure('page %d: right edge, mm' % number, max(line[2] for line in page) / MM, RIGHT)

em = 14 * 25.4 / 72
for number, page in enumerate(pages, 1):
    label = [line for line in page if re.fullmatch('—%d—' % number, line[4])]
    if not label:
        bad += 1
        print('page %d: no page number' % number)
        continue
    x0, y0, x1, y1, _ = label[-1]
    if number % 2:
        measure('page %d: number ends a character from the right, mm' % number, x1 / MM, RIGHT - em)
    else:
        measure('page %d: number begins a character from the left, mm' % number, x0 / MM, LEFT + em)


def rows(page, wanted):
    """Heights in millimetres of what runs across the type area in a colour, and how far it reaches."""
    name = os.path.join(work, 'page%d' % page)
    subprocess.run(['pdftoppm', '-r', str(DPI), '-f', str(page), '-l', str(page), '-singlefile', pdf, name], check=True)
    with open(name + '.ppm', 'rb') as image:
        assert image.readline() == b'P6\n'
        width, height = map(int, image.readline().split())
        image.readline()
        data = image.read()
    found = []
    for y in range(height):
        row = data[y * width * 3:(y + 1) * width * 3]
        xs = [x for x in range(0, width) if wanted(row[3 * x], row[3 * x + 1], row[3 * x + 2])]
        if len(xs) > width * 0.6:
            found.append((y / DPI * 25.4, xs[0] / DPI * 25.4, (xs[-1] + 1) / DPI * 25.4))
    return found


def groups(found):
    result = []
    for row in found:
        if result and row[0] - result[-1][-1][0] < 0.2:
            result[-1].append(row)
        else:
            result.append([row])
    return result


red = groups(rows(1, lambda r, g, b: r > 150 and g < 120 and b < 120))
measure('red rules on page 1', len(red), 1, 0)
measure('red rule: left end, mm', red[0][0][1], LEFT)
measure('red rule: right end, mm', red[0][0][2], RIGHT)
number_line = [line for line in pages[0] if '编' in line[4]][0]
measure('red rule: below the line above it, mm', red[0][0][0] - number_line[3] / MM, 4, 0.7)
with open(os.path.join(work, 'page1.ppm'), 'rb') as image:
    image.readline()
    width, height = map(int, image.readline().split())
    image.readline()
    data = image.read()
    top = next(y for y in range(height) if any(
        data[3 * (y * width + x)] > 200 and data[3 * (y * width + x) + 1] < 80 for x in range(width)))
measure('masthead: upper edge below the type area\'s top, mm', top / DPI * 25.4 - TOP, 35, 1.0)
black = groups(rows(len(pages), lambda r, g, b: r < 150 and g < 150 and b < 150))
measure('rules of the foot', len(black), 3, 0)
for rule in black:
    measure('rule of the foot: left end, mm', rule[0][1], LEFT)
    measure('rule of the foot: right end, mm', rule[0][2], RIGHT)
measure('last rule of the foot: at the foot of the page, mm', black[-1][-1][0], BOTTOM)
subprocess.run(['pdftoppm', '-r', str(DPI), '-f', '2', '-l', '2', '-singlefile', '-gray', pdf,
                os.path.join(work, 'gray')], check=True)
with open(os.path.join(work, 'gray.pgm'), 'rb') as image:
    image.readline()
    width, height = map(int, image.readline().split())
    image.readline()
    data = image.read()
# The first two millimetres of the page number are its dash and nothing else.
start = int((LEFT + em + 1) / 25.4 * DPI)
end = int((LEFT + em + 3) / 25.4 * DPI)
dash = [y for y in range(height)
        if y / DPI * 25.4 > BOTTOM and min(data[y * width + start:y * width + end]) < 128]
measure('page number: dash below the type area, mm', dash[0] / DPI * 25.4 - BOTTOM, 7)
lines = full[0]
measure('line pitch, mm', (lines[21][1] - lines[0][1]) / 21 / MM, 225 / 22, 0.05)
pitch = (lines[21][1] - lines[0][1]) / 21 / MM
# A line's box ends a little above the foot of its pitch; 22 pitches fill the type area.
measure('first line: its pitch begins below the top, mm', lines[0][1] / MM - (pitch - (lines[0][3] - lines[0][1]) / MM), TOP)
print('%d off' % bad)
sys.exit(1 if bad else 0)
