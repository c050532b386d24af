from collections import namedtuple
from types import GenericAlias

__all__ = ['get_close_matches', 'ndiff', 'restore', 'SequenceMatcher', 'Differ', 'IS_CHARACTER_JUNK', 'IS_LINE_JUNK', 'context_diff', 'unified_diff',
           'diff_bytes', 'Match']

Match = namedtuple('Match', 'a b size')


def _ratio(matches, length):
    return 2.0 * matches / length if length else 1.0


class SequenceMatcher:
    """Compares two sequences of hashable elements: the algorithm of Ratcliff and Obershelp, "gestalt pattern matching".

    The longest matching block without junk is found, then the same to its left and to its right."""

    def __init__(self, isjunk=None, a='', b='', autojunk=True):
        self.isjunk = isjunk
        self.a = self.b = None
        self.autojunk = autojunk
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        """Set the two sequences to be compared."""
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        """Set the first sequence; what is known of the second stays."""
        if a is not self.a:
            self.a = a
            self.matching_blocks = self.opcodes = None

    def set_seq2(self, b):
        """Set the second sequence, of which an index of elements is made."""
        if b is not self.b:
            self.b = b
            self.matching_blocks = self.opcodes = None
            self.fullbcount = None
            self._index()

    def _index(self):
        # b2j: where each element of b stands, without junk and without what is in more than a hundredth of a long sequence.
        b = self.b
        self.b2j = places = {}
        for i, element in enumerate(b):
            places.setdefault(element, []).append(i)
        self.bjunk = junk = set()
        if self.isjunk:
            junk.update(element for element in places if self.isjunk(element))
            for element in junk:
                del places[element]
        self.bpopular = popular = set()
        n = len(b)
        if self.autojunk and n >= 200:
            often = n // 100 + 1
            popular.update(element for element, indices in places.items() if len(indices) > often)
            for element in popular:
                del places[element]

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        """Return the longest matching block of a[alo:ahi] and b[blo:bhi] as a Match; the first in a and then in b of those equally long."""
        a, b, places, is_junk = self.a, self.b, self.b2j, self.bjunk.__contains__
        if ahi is None:
            ahi = len(a)
        if bhi is None:
            bhi = len(b)
        i, j, size = alo, blo, 0
        lengths = {}  # of the match that ends at the previous element of a and each index of b
        for at in range(alo, ahi):
            now = {}
            for k in places.get(a[at], ()):
                if k < blo:
                    continue
                if k >= bhi:
                    break
                n = now[k] = lengths.get(k - 1, 0) + 1
                if n > size:
                    i, j, size = at - n + 1, k - n + 1, n
            lengths = now
        # The block grows at both ends, first by what is no junk but was too frequent, then by junk.
        for junk in (False, True):
            while i > alo and j > blo and is_junk(b[j - 1]) == junk and a[i - 1] == b[j - 1]:
                i, j, size = i - 1, j - 1, size + 1
            while i + size < ahi and j + size < bhi and is_junk(b[j + size]) == junk and a[i + size] == b[j + size]:
                size += 1
        return Match(i, j, size)

    def get_matching_blocks(self):
        """Return a list of Matches in order, none adjacent to the next, and at the end one of size 0."""
        if self.matching_blocks is not None:
            return self.matching_blocks
        todo = [(0, len(self.a), 0, len(self.b))]
        found = []
        while todo:
            alo, ahi, blo, bhi = todo.pop()
            i, j, k = match = self.find_longest_match(alo, ahi, blo, bhi)
            if k:
                found.append(match)
                if alo < i and blo < j:
                    todo.append((alo, i, blo, j))
                if i + k < ahi and j + k < bhi:
                    todo.append((i + k, ahi, j + k, bhi))
        found.sort()
        blocks = []
        for i, j, k in found:
            if blocks and blocks[-1][0] + blocks[-1][2] == i and blocks[-1][1] + blocks[-1][2] == j:
                last = blocks[-1]
                blocks[-1] = Match(last.a, last.b, last.size + k)
            else:
                blocks.append(Match(i, j, k))
        blocks.append(Match(len(self.a), len(self.b), 0))
        self.matching_blocks = blocks
        return blocks

    def get_opcodes(self):
        """Return a list of (tag, i1, i2, j1, j2): how a[i1:i2] becomes b[j1:j2], by 'replace', 'delete', 'insert' or 'equal'."""
        if self.opcodes is not None:
            return self.opcodes
        self.opcodes = codes = []
        i = j = 0
        for ai, bj, size in self.get_matching_blocks():
            if i < ai or j < bj:
                codes.append(('replace' if i < ai and j < bj else 'delete' if i < ai else 'insert', i, ai, j, bj))
            i, j = ai + size, bj + size
            if size:
                codes.append(('equal', ai, i, bj, j))
        return codes

    def get_grouped_opcodes(self, n=3):
        """Yield groups of opcodes with up to n lines of context around the changes."""
        codes = list(self.get_opcodes()) or [('equal', 0, 1, 0, 1)]
        tag, i1, i2, j1, j2 = codes[0]
        if tag == 'equal':
            codes[0] = tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2
        tag, i1, i2, j1, j2 = codes[-1]
        if tag == 'equal':
            codes[-1] = tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)
        group = []
        for tag, i1, i2, j1, j2 in codes:
            if tag == 'equal' and i2 - i1 > 2 * n:
                group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                yield group
                group = []
                i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
            group.append((tag, i1, i2, j1, j2))
        if group and not (len(group) == 1 and group[0][0] == 'equal'):
            yield group

    def ratio(self):
        """Return a measure of similarity from 0 to 1: twice the matching elements by all elements."""
        return _ratio(sum(block[2] for block in self.get_matching_blocks()), len(self.a) + len(self.b))

    def quick_ratio(self):
        """Return an upper bound of ratio(), from what elements there are."""
        if self.fullbcount is None:
            self.fullbcount = counts = {}
            for element in self.b:
                counts[element] = counts.get(element, 0) + 1
        left = {}
        matches = 0
        for element in self.a:
            n = left.get(element)
            if n is None:
                n = self.fullbcount.get(element, 0)
            left[element] = n - 1
            if n > 0:
                matches += 1
        return _ratio(matches, len(self.a) + len(self.b))

    def real_quick_ratio(self):
        """Return an upper bound of ratio(), from the lengths."""
        return _ratio(min(len(self.a), len(self.b)), len(self.a) + len(self.b))

    __class_getitem__ = classmethod(GenericAlias)


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    """Return a list of the n best matches for a word among possibilities, the best first, whose ratio is at least cutoff."""
    if not n > 0:
        raise ValueError('n must be > 0: %r' % (n,))
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError('cutoff must be in [0.0, 1.0]: %r' % (cutoff,))
    from heapq import nlargest
    matcher = SequenceMatcher()
    matcher.set_seq2(word)
    scored = []
    for x in possibilities:
        matcher.set_seq1(x)
        if matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff and matcher.ratio() >= cutoff:
            scored.append((matcher.ratio(), x))
    return [x for score, x in nlargest(n, scored)]


class Differ:
    """Compares sequences of lines, and shows within similar lines where they differ.

    Lines of the result begin with '- ' (only in the first), '+ ' (only in the second), '  ' (in both) or '? ' (in neither: marks)."""

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk, self.charjunk = linejunk, charjunk

    def compare(self, a, b):
        """Yield the lines of the difference."""
        for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == 'equal':
                yield from self._dump(' ', a, alo, ahi)
            else:
                yield from self._replace(a, alo, ahi, b, blo, bhi)

    def _dump(self, tag, lines, lo, hi):
        for i in range(lo, hi):
            yield '%s %s' % (tag, lines[i])

    def _replace(self, a, alo, ahi, b, blo, bhi):
        # The most similar pair of lines is where both blocks meet; what is before and after is treated likewise. What is left to do stands on
        # a stack: blocks, and pairs of lines to show.
        todo = [(alo, ahi, blo, bhi)]
        while todo:
            item = todo.pop()
            if len(item) == 2:
                yield from self._pair(*item)
                continue
            alo, ahi, blo, bhi = item
            if alo >= ahi:
                yield from self._dump('+', b, blo, bhi)
                continue
            if blo >= bhi:
                yield from self._dump('-', a, alo, ahi)
                continue
            meeting = self._closest(a, alo, ahi, b, blo, bhi)
            if meeting is None:
                # Nothing is similar: the shorter block first, so that blocks stay together.
                if bhi - blo < ahi - alo:
                    yield from self._dump('+', b, blo, bhi)
                    yield from self._dump('-', a, alo, ahi)
                else:
                    yield from self._dump('-', a, alo, ahi)
                    yield from self._dump('+', b, blo, bhi)
                continue
            i, j = meeting
            todo += [(i + 1, ahi, j + 1, bhi), (a[i], b[j]), (alo, i, blo, j)]

    def _closest(self, a, alo, ahi, b, blo, bhi):
        # The pair of lines most alike without being the same, if their ratio is at least .75; else the first that are the same; else None.
        best, found, same = 0.74, None, None
        matcher = SequenceMatcher(self.charjunk)
        for j in range(blo, bhi):
            matcher.set_seq2(b[j])
            for i in range(alo, ahi):
                if a[i] == b[j]:
                    if same is None:
                        same = i, j
                    continue
                matcher.set_seq1(a[i])
                if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best and matcher.ratio() > best:
                    best, found = matcher.ratio(), (i, j)
        return same if best < 0.75 else found

    def _pair(self, x, y):
        if x == y:
            yield '  ' + x
            return
        marks_x, marks_y = [], []
        for tag, i1, i2, j1, j2 in SequenceMatcher(self.charjunk, x, y).get_opcodes():
            marks_x.append((' ' if tag == 'equal' else '-' if tag == 'delete' else '^') * (i2 - i1))
            marks_y.append((' ' if tag == 'equal' else '+' if tag == 'insert' else '^') * (j2 - j1))
        for sign, line, marks in (('-', x, marks_x), ('+', y, marks_y)):
            yield sign + ' ' + line
            # Tabs stay tabs, so that the marks stand where they belong.
            marks = ''.join(c if m == ' ' and c.isspace() else m for c, m in zip(line, ''.join(marks))).rstrip()
            if marks:
                yield '? ' + marks + '\n'


def IS_LINE_JUNK(line, pat=None):
    """Tell whether a line is blank, or has nothing but a #."""
    if pat is not None:
        return pat(line) is not None
    return line.strip() in ('', '#')


def IS_CHARACTER_JUNK(ch, ws=' \t'):
    """Tell whether a character is a space or tab."""
    return ch in ws


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    """Compare two lists of lines; return the lines of the difference as Differ makes them."""
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    """Yield the lines of the first (which is 1) or second (2) sequence of a difference that ndiff() has made."""
    try:
        tag = {1: '- ', 2: '+ '}[int(which)]
    except KeyError:
        raise ValueError('unknown delta choice (must be 1 or 2): %r' % which) from None
    for line in delta:
        if line[:2] in ('  ', tag):
            yield line[2:]


def _check_types(a, b, *args):
    # Bytes would be shown by their repr: better refused.
    for x in (a, b):
        if x and not isinstance(x[0], str):
            raise TypeError('lines to compare must be str, not %s (%r)' % (type(x[0]).__name__, x[0]))
    for arg in args:
        if not isinstance(arg, str):
            raise TypeError('all arguments must be str, not: %r' % (arg,))


def _header(mark, name, date, lineterm):
    return '{} {}{}{}'.format(mark, name, '\t' + date if date else '', lineterm)


def _range_unified(start, stop):
    length = stop - start
    if length == 1:
        return str(start + 1)
    return '{},{}'.format(start + 1 if length else start, length)


def unified_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    """Compare two sequences of lines; yield the lines of the difference in unified format with n lines of context."""
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            yield _header('---', fromfile, fromfiledate, lineterm)
            yield _header('+++', tofile, tofiledate, lineterm)
        first, last = group[0], group[-1]
        yield '@@ -{} +{} @@{}'.format(_range_unified(first[1], last[2]), _range_unified(first[3], last[4]), lineterm)
        for tag, i1, i2, j1, j2 in group:
            if tag == 'equal':
                for line in a[i1:i2]:
                    yield ' ' + line
                continue
            for line in a[i1:i2]:
                yield '-' + line
            for line in b[j1:j2]:
                yield '+' + line


def _range_context(start, stop):
    length = stop - start
    if length <= 1:
        return str(start + 1 if length else start)
    return '{},{}'.format(start + 1, start + length)


def context_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
    """Compare two sequences of lines; yield the lines of the difference in context format with n lines of context."""
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    marks = {'insert': '+ ', 'delete': '- ', 'replace': '! ', 'equal': '  '}
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            yield _header('***', fromfile, fromfiledate, lineterm)
            yield _header('---', tofile, tofiledate, lineterm)
        first, last = group[0], group[-1]
        yield '***************' + lineterm
        for title, lines, lo, hi, absent in (('*** {} ****{}', a, 1, 2, 'insert'), ('--- {} ----{}', b, 3, 4, 'delete')):
            yield title.format(_range_context(first[lo], last[hi]), lineterm)
            if any(code[0] not in ('equal', absent) for code in group):
                for code in group:
                    if code[0] != absent:
                        for line in lines[code[lo]:code[hi]]:
                            yield marks[code[0]] + line


def diff_bytes(dfunc, a, b, fromfile=b'', tofile=b'', fromfiledate=b'', tofiledate=b'', n=3, lineterm=b'\n'):
    """Compare lines that are bytes by one of the functions for str; whatever the encoding, bytes stay as they are."""
    def text(s):
        try:
            return s.decode('ascii', 'surrogateescape')
        except AttributeError as err:
            raise TypeError('all arguments must be bytes, not %s (%r)' % (type(s).__name__, s)) from err
    lines = dfunc([text(s) for s in a], [text(s) for s in b], text(fromfile), text(tofile), text(fromfiledate), text(tofiledate), n, text(lineterm))
    for line in lines:
        yield line.encode('ascii', 'surrogateescape')
