"""Issues of the shapes that are hard to set: figures, long rows, merged cells, ends of texts at the end of a page, long feet."""
import invented_issues
from invented_issues import han, png

LINES = 22
SIDES = (40, 60, 80, 100)


def text(lines):
    """A paragraph that is set in so many lines."""
    return han(26 * lines - 15, 26 * lines - 15) + '。' if lines > 0 else ''


def issue(body, recipients=2, **more):
    made = {'formatVersion': '1.0', 'series': {'owner': '临江市某某行业', 'name': '工作简报'},
            'number': {'kind': 'regular', 'year': 2025, 'issue': 3},
            'compilers': {'offices': ['某某局办公室'], 'role': '编'}, 'date': '2025-02-10',
            'articles': [{'title': '第1篇' + han(6, 6), 'body': [block for block in body if block]}],
            'distribution': [{'kind': 'report', 'layout': 'lines', 'recipients': [han(8, 8) for _ in range(recipients)]}]}
    made['articles'][0].update(more)
    return made


def figure(side, caption=None):
    made = {'kind': 'figure', 'image': {'mediaType': 'image/png', 'data': png(100, side)}, 'widthMillimetres': 100,
            'alt': '灰色的矩形'}
    return {**made, 'caption': caption} if caption else made


def table(rows):
    return {'kind': 'table', 'table': {'caption': han(6, 6), 'columns': [
        {'header': han(2, 2), 'type': 'text'} for _ in range(3)], 'rows': rows}}


def row(*longest):
    return [han(length, length) for length in longest]


def shapes():
    """Each shape by its name."""
    invented_issues.seed(22)
    for count in range(2, 13):
        side = SIDES[count % len(SIDES)]
        yield '%d figures of %d mm' % (count, side), issue([text(2)] + [figure(side)] * count + [text(3)])
    for lines in range(LINES + 1):
        yield 'a captioned figure below %d lines' % lines, issue([text(lines), figure(70, han(8, 8)), text(2)])
    for lines in (2, 9, 17):
        long = [row(4, 4, 4), row(4, 40, 900), row(4, 4, 4)]
        yield 'a row longer than a page below %d lines' % lines, issue([text(lines), table(long), text(2)])
        merged = [row(4, 4, 4), [{'value': han(90, 90), 'rowSpan': 3}] + row(20, 4), row(4, 60), row(4, 4),
                  [{'value': han(30, 30), 'columnSpan': 2}] + row(4), row(4, 4, 4)]
        yield 'merged cells below %d lines' % lines, issue([text(lines), table(merged * 2), text(2)])
    for lines in range(8, 16):
        yield 'a by-line below %d lines' % lines, issue([text(2), text(lines - 2)], contributor=han(8, 8))
        signature = {'kind': 'signature', 'names': [han(8, 8)], 'date': '2025-02-09'}
        yield 'a signature below %d lines' % lines, issue([text(2), text(lines - 2), signature])
    for lines in (1, 12):
        yield 'a foot longer than a page below %d lines' % lines, issue([text(lines)], recipients=40)
