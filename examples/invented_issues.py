"""Invents issues of every kind of part, of the same ones for the same seed: invented_issues.seed(15), then issue() for each."""
import base64, random, struct, zlib

HAN = ('的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多'
       '定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还')
LATIN = ['C2M', 'GDP', 'APP', '5G', 'PM2.5', 'A4', 'VR/AR']
random_ = random.Random(15)


def han(least, most):
    return ''.join(random_.choice(HAN) for _ in range(random_.randint(least, most)))


def phrase():
    kind = random_.random()
    if kind < 0.80:
        return han(2, 8)
    if kind < 0.88:
        return str(random_.randint(1, 99999)) + random_.choice('年个家人元')
    if kind < 0.91:
        return '%.1f%%' % random_.uniform(0, 99)
    if kind < 0.93:
        return random_.choice(LATIN)
    left, right = random_.choice(['“”', '《》', '（）'])
    return left + han(2, 6) + right


def sentence(least, most):
    text = ''
    for _ in range(random_.randint(least, most)):
        text += phrase() + (random_.choice('，，，、；') if random_.random() < 0.35 else '')
    return text.rstrip('，、；') + '。'


def png(width, height):
    def chunk(name, data):
        return struct.pack('>I', len(data)) + name + data + struct.pack('>I', zlib.crc32(name + data))
    rows = b''.join(b'\0' + b'\x80' * width for _ in range(height))
    return base64.b64encode(b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', width, height, 8, 0, 0, 0, 0))
                            + chunk(b'IDAT', zlib.compress(rows)) + chunk(b'IEND', b'')).decode()


def figure():
    width, height = random_.randint(40, 100), random_.randint(40, 100)
    made = {'kind': 'figure', 'image': {'mediaType': 'image/png', 'data': png(width, height)},
            'widthMillimetres': width, 'alt': '灰色的矩形'}
    if random_.random() < 0.5:
        made['caption'] = han(4, 14)
    return made


def cell(longest):
    return han(1, longest)


def table():
    columns = random_.randint(2, 5)
    longest = 60 if random_.random() < 0.15 else 14
    rows = [[cell(longest) for _ in range(columns)] for _ in range(random_.choice([3, 6, 12, 30]))]
    if random_.random() < 0.05:
        rows[1][-1] = sentence(250, 400)
    if random_.random() < 0.4:
        at = random_.randrange(len(rows) - 1)
        rows[at][0] = {'value': cell(random_.choice([12, 80])), 'rowSpan': 2}
        rows[at + 1] = rows[at + 1][1:]
    if random_.random() < 0.2 and all(len(row) == columns for row in rows[-1:]):
        rows[-1] = [{'value': cell(12), 'columnSpan': 2}] + rows[-1][2:]
    made = {'columns': [{'header': han(2, 4), 'type': 'text'} for _ in range(columns)], 'rows': rows}
    if random_.random() < 0.2 and columns > 3:
        for column in made['columns'][-2:]:
            column['group'] = '合计'
    if random_.random() < 0.6:
        made['caption'] = han(4, 12)
    if random_.random() < 0.2:
        made['unit'] = '万元'
    if random_.random() < 0.3:
        made['notes'] = [sentence(1, 3)]
    return made


def wide_table():
    return {'caption': han(4, 10), 'columns': [{'header': han(4, 4), 'type': 'text'} for _ in range(12)],
            'rows': [[han(4, 4) for _ in range(12)] for _ in range(random_.choice([4, 30]))]}


def figures():
    """One picture, or several that no caption parts."""
    count = random_.choice([1, 1, 1, 2, 3, 6])
    made = [figure() for _ in range(count)]
    if count > 1:
        for one in made:
            one.pop('caption', None)
    return made


def paragraph():
    if random_.random() < 0.12:
        return {'kind': 'paragraph', 'inlines': [sentence(2, 8), {'kind': 'strong', 'text': han(4, 9)}, sentence(2, 8), {
            'kind': 'link', 'text': han(3, 6), 'target': 'https://example.org/a?b=1'}, sentence(1, 4)]}
    return sentence(3, 40)


def body(size):
    blocks = []
    if random_.random() < 0.08:
        blocks.append({'kind': 'addressee', 'text': han(4, 8) + '：'})
    for _ in range(random_.randint(1, size)):
        kind = random_.random()
        if kind < 0.08:
            blocks.append({'kind': 'heading', 'level': 1, 'text': han(4, 12)})
            if random_.random() < 0.5:
                blocks.append({'kind': 'heading', 'level': 2, 'text': han(4, 12)})
        elif kind < 0.11:
            blocks.append({'kind': 'heading', 'level': 1, 'text': han(4, 12) + '。', 'runIn': True})
        elif kind < 0.15:
            ordered = random_.random() < 0.5
            blocks.append({'kind': 'list', 'ordered': ordered, 'items': [sentence(1, 9) for _ in range(random_.randint(2, 5))]})
        elif kind < 0.18:
            blocks.append({'kind': 'quote', 'text': sentence(2, 12)})
        elif kind < 0.24:
            blocks += figures()
        elif kind < 0.27:
            row = [figure() for _ in range(random_.randint(2, 4))]
            for one in row:
                del one['widthMillimetres'], one['kind']
            blocks.append({'kind': 'figureRow', 'figures': row})
        elif kind < 0.32:
            blocks.append({'kind': 'table', 'table': table()})
            if random_.random() < 0.1:
                blocks.append({'kind': 'table', 'table': table()})
        elif kind < 0.327:
            blocks.append({'kind': 'table', 'table': wide_table()})
        blocks.append(paragraph())
    if random_.random() < 0.15:
        made = {'kind': 'signature', 'names': [han(6, 12) for _ in range(random_.randint(1, 2))]}
        if random_.random() < 0.5:
            made['date'] = '2025-02-09'
        blocks.append(made)
    return blocks


def article(number):
    made = {'title': '第%d篇' % number + han(4, 16), 'body': body(6)}
    if random_.random() < 0.15:
        made['title'] = {'headline': [made['title'], han(8, 16)], 'subtitle': han(6, 14)}
    elif random_.random() < 0.3:
        made['title'] = {'kicker': han(6, 20), 'headline': made['title']}
    elif random_.random() < 0.1:
        made['title'] += han(10, 14)
    if random_.random() < 0.15:
        made['column'] = han(4, 4)
    if random_.random() < 0.4:
        made['contributor'] = han(4, 10)
    if random_.random() < 0.15:
        made['authors'] = [han(2, 3), han(2, 3)]
    if random_.random() < 0.1:
        made['source'] = han(4, 6)
    if random_.random() < 0.1:
        made['keywords'] = [han(2, 4), han(2, 4)]
    if random_.random() < 0.2:
        made['editorNote'] = {'label': '按', 'text': sentence(2, 8)}
    if random_.random() < 0.1 and isinstance(made['title'], str):
        made['kind'] = 'brief'
        made['body'] = [sentence(3, 20)]
        made.pop('editorNote', None)
    return made


def appendix(number):
    title = '附表%d' % number + han(4, 12)
    kind = random_.random()
    if kind < 0.3:
        rows = [{'organization': '单位%d' % i + han(3, 12), 'submitted': 9, 'published': 3, 'briefs': 1}
                for i in range(random_.choice([3, 13, 40]))]
        made = {'kind': 'statistics', 'title': title, 'rows': rows}
        if random_.random() < 0.5:
            made['period'] = {'start': '2025-01-01', 'end': '2025-01-31'}
        return made
    if kind < 0.7:
        return {'kind': 'table', 'title': title, 'table': wide_table() if random_.random() < 0.3 else table()}
    return {'kind': 'prose', 'title': title, 'body': body(4)}


def distribution():
    made = [{'kind': 'report', 'layout': 'lines', 'recipients': [han(6, 14) for _ in range(random_.randint(1, 4))]},
            {'kind': 'send', 'layout': 'joined', 'recipients': [han(4, 9) for _ in range(random_.randint(1, 9))]}]
    if random_.random() < 0.2:
        made.append({'kind': 'issue', 'layout': 'joined', 'recipients': [han(4, 9) for _ in range(random_.randint(1, 30))]})
    if random_.random() < 0.1:
        made.insert(0, {'kind': 'main', 'layout': 'joined', 'recipients': [han(4, 9)]})
    if random_.random() < 0.1:
        made.append({'kind': 'extra', 'layout': 'joined', 'recipients': [han(4, 9)]})
    return made


def colophon():
    made = {}
    for name, value in (('printRun', 120), ('editor', '何舟'), ('reviewer', '江帆'), ('phone', '021-12345678'),
                        ('subjects', [han(2, 4), han(2, 4)]), ('credits', [{'label': '值班员', 'value': '林某'}]),
                        ('printing', {'office': '某某局办公室', 'date': '2025-02-11'})):
        if random_.random() < 0.4:
            made[name] = value
    return made


def issue():
    made = {'formatVersion': '1.0', 'series': {'owner': '临江市某某行业', 'name': '工作简报'},
            'number': {'kind': 'regular', 'year': 2025, 'issue': 3, 'cumulative': 33},
            'compilers': {'offices': ['某某局办公室'], 'role': '编'}, 'date': '2025-02-10',
            'articles': [article(i + 1) for i in range(random_.randint(1, 6))],
            'distribution': distribution()}
    if random_.random() < 0.1:
        made['series']['owner'] = '临江市' + han(12, 20)
    if random_.random() < 0.1:
        del made['series']['owner']
    if random_.random() < 0.2:
        made['series']['style'] = random_.choice([
            {'articleNumber': '{n:一}、'}, {'contents': '{n}.{headline}'}, {'contentsByColumn': True}, {'appendixList': True},
            {'briefs': 'article'}, {'ownerBelow': True}, {'head': [{'left': '{number}', 'right': '{date}'}]},
            {'byline': '（{contributor}）'}])
    if random_.random() < 0.5:
        made['appendices'] = [appendix(i + 1) for i in range(random_.randint(1, 2))]
    if random_.random() < 0.3:
        made['contents'] = {'heading': '本期要目'}
    if random_.random() < 0.3:
        made['editorNote'] = {'label': '编者按', 'text': sentence(2, 10)}
    if random_.random() < 0.3:
        made['marking'] = {'notice': '内部资料 注意保存'}
    if random_.random() < 0.1:
        made['marking'] = {'level': 'secret', 'term': '1年', 'urgency': '特急', 'copyNumber': '000012'}
    if random_.random() < 0.5:
        made['colophon'] = colophon()
    return made


def seed(number):
    random_.seed(number)
