#!/usr/bin/env python3
"""Compares the pages that LibreOffice sets with those that bulletin4j planned.

usage: measure-pages.py BULLETIN.jar [COUNT [SEED [NUMBER…]]]
       measure-pages.py BULLETIN.jar shapes

Invents COUNT issues (300 unless given; always the same for a seed) of every kind of part, half of them in each built-in
layout, renders them, lets LibreOffice make PDF of all of them in one go, and asks `bulletin pages` for the plan. With NUMBERs,
only those of the COUNT issues are measured; with shapes, issues that are hard to set, each in both layouts. Needs soffice, pdftotext and pdftocairo, and the fonts of the layouts or what
stands for them. Prints the shares that agree and every issue that differs, by kind; exit 1 if a share is below its bound.
"""
import json, os, re, subprocess, sys, tempfile
from concurrent.futures import ThreadPoolExecutor

sys.dont_write_bytecode = True
import invented_issues, shaped_issues

BOUNDS = {'starts': 0.98, 'pages': 0.98, 'foot': 0.99}

def squeezed(text):
    return re.sub(r'\s+', '', text)


def pdf_pages(pdf):
    text = subprocess.run(['pdftotext', '-layout', pdf, '-'], check=True, capture_output=True, text=True).stdout
    return [squeezed(page) for page in text.split('\f')[:-1]]


def last_rule(pdf, page):
    """How far the lowest rule of a page is from the head of the sheet, in points, and the sheet's height."""
    svg = subprocess.run(['pdftocairo', '-svg', '-f', str(page), '-l', str(page), pdf, '-'], check=True,
                         capture_output=True, text=True).stdout
    height = float(re.search(r'viewBox="0 0 [\d.]+ ([\d.]+)"', svg).group(1))
    lowest = 0
    for path in re.finditer(r'<path [^>]*\bd="([^"]*)"([^>]*)', svg):
        points = [float(y) for _, y in re.findall(r'[ML] ([-\d.]+) ([-\d.]+)', path.group(1))]
        numbers = [float(x) for x, _ in re.findall(r'[ML] ([-\d.]+) ([-\d.]+)', path.group(1))]
        matrix = re.search(r'matrix\(([^)]*)\)', path.group(0))
        a, b, c, d, e, f = [float(v) for v in matrix.group(1).split(',')] if matrix else (1, 0, 0, 1, 0, 0)
        if points and max(points) - min(points) < 3 and max(numbers) - min(numbers) > 200:
            lowest = max(lowest, d * max(points) + f)
    return lowest, height


def judge(name, layout, made, plan, pdf):
    pages = pdf_pages(pdf)
    result = {'name': name, 'starts': [], 'pages': (len(pages), len(plan))}
    wanted = {}
    for page in plan:
        for path in page['begins']:
            wanted.setdefault(path, page['number'])
    for kind in ('articles', 'appendices'):
        for index, part in enumerate(made.get(kind, [])):
            title = part['title']
            title = title['headline'] if isinstance(title, dict) else title
            title = title[0] if isinstance(title, list) else title
            first = squeezed(title)[:7]
            found = [i + 1 for i, page in enumerate(pages) if first in page]
            # The list of headlines names it first.
            got = found[-1] if found else 0
            result['starts'].append((got, wanted.get('%s[%d]' % (kind, index)), '%s[%d]' % (kind, index)))
    rule, height = last_rule(pdf, len(pages))
    foot = height - (1440 if layout == 'standard' else 1984) / 20
    # A foot longer than a page ends where it ends.
    result['foot'] = 0 if 'a-foot-longer' in name else foot - rule
    result['alone'] = pages[-1].startswith('报：') and 'foot-alone' not in plan[-1]['begins']
    return result


def parsed(text, first):
    """The plans that `bulletin pages` prints, by the files' names, which it leaves out where there is but one."""
    pages = []
    plans = {os.path.basename(first)[:-len('.json')]: pages}
    for line in text.splitlines():
        fields = line.split('\t')
        if len(fields) == 1:
            pages = plans[os.path.basename(line)[:-len('.json')]] = []
        else:
            pages.append({'number': int(fields[0]), 'full': fields[1], 'begins': fields[2:]})
    return plans


def invented(count, seed, numbers):
    """The issues by their names, which begin with their layout."""
    invented_issues.seed(seed)
    issues = {}
    for number in range(count):
        made = invented_issues.issue()
        if number in numbers:
            issues['%s-%03d' % ('gbt9704' if number % 2 else 'standard', number)] = made
    return issues


def shaped():
    return {layout + '-' + name.replace(' ', '-'): made for name, made in shaped_issues.shapes()
            for layout in ('standard', 'gbt9704')}


def main():
    jar, what = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else '300'
    work = os.environ.get('MEASURE_PAGES_DIR') or tempfile.mkdtemp()
    if what == 'shapes':
        issues = shaped()
    else:
        numbers = [int(number) for number in sys.argv[4:]] or range(int(what))
        issues = invented(int(what), int(sys.argv[3]) if len(sys.argv) > 3 else 15, numbers)
    for name, made in issues.items():
        with open(os.path.join(work, name + '.json'), 'w', encoding='utf-8') as out:
            json.dump(made, out, ensure_ascii=False)
    plans = {}
    for layout in ('standard', 'gbt9704'):
        files = [os.path.join(work, name + '.json') for name in issues if name.startswith(layout)]
        if files:
            subprocess.run(['java', '-jar', jar, 'render', '--draft', '--layout', layout, '--out-dir', work] + files, check=True,
                           stdout=subprocess.DEVNULL)
            text = subprocess.run(['java', '-jar', jar, 'pages', '--draft', '--layout', layout, '--manner', 'libreoffice']
                                  + files, check=True, capture_output=True, text=True).stdout
            plans.update(parsed(text, files[0]))
    documents = [os.path.join(work, name + '.docx') for name in issues]
    for first in range(0, len(documents), 50):
        subprocess.run(['soffice', '-env:UserInstallation=file://' + work + '/profile', '--headless', '--convert-to', 'pdf',
                        '--outdir', work] + documents[first:first + 50], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(lambda name: judge(name, name.split('-')[0], issues[name], plans[name],
                                                   os.path.join(work, name + '.pdf')), issues))
    report(results)


def report(results):
    starts = [start for result in results for start in result['starts']]
    line = 31.2
    shares = {'starts': sum(got == want for got, want, _ in starts) / len(starts),
              'pages': sum(got == want for got, want in (r['pages'] for r in results)) / len(results),
              'foot': sum(-1 <= r['foot'] <= 1.5 * line for r in results) / len(results)}
    for result in results:
        off = [start for start in result['starts'] if start[0] != start[1]]
        if off or result['pages'][0] != result['pages'][1] or not -1 <= result['foot'] <= 1.5 * line or result['alone']:
            print('%s: pages %d, planned %d; foot %.1f pt above the margin%s; %s' % (
                result['name'], *result['pages'], result['foot'], ', alone' if result['alone'] else '',
                ' '.join('%s on %s, planned %s' % (path, got, want) for got, want, path in off)))
    alone = sum(r['alone'] for r in results)
    exact = sum(abs(r['foot']) < 2 for r in results)
    print('%d issues, %d articles and appendices; the foot exactly at the margin in %d, alone against the plan in %d'
          % (len(results), len(starts), exact, alone))
    bad = alone > 0
    for name, share in shares.items():
        off = share < BOUNDS[name]
        bad |= off
        print('%-8s %6.2f %%  wanted %5.1f %%%s' % (name, 100 * share, 100 * BOUNDS[name], '  TOO FEW' if off else ''))
    sys.exit(1 if bad else 0)


main()
