# Differences between sequences, and how they are shown.
import difflib
from difflib import SequenceMatcher

s = SequenceMatcher(lambda x: x == ' ', 'private Thread currentThread;', 'private volatile Thread currentThread;')
print(round(s.ratio(), 3), round(s.quick_ratio(), 3), s.real_quick_ratio(), s.bjunk, s.bpopular)  # expect: 0.866 0.866 0.8656716417910447 {' '} set()
for block in s.get_matching_blocks():
    print(block)  # expect: Match(a=0, b=0, size=8)
    # expect: Match(a=8, b=17, size=21)
    # expect: Match(a=29, b=38, size=0)


print(s.get_opcodes())  # expect: [('equal', 0, 8, 0, 8), ('insert', 8, 8, 8, 17), ('equal', 8, 29, 17, 38)]
s.set_seqs('abxcd', 'abcd')
print(s.find_longest_match(), s.find_longest_match(2, 5, 1, 4), s.get_matching_blocks())  # expect: Match(a=0, b=0, size=2) Match(a=3, b=2, size=2) [Match(a=0, b=0, size=2), Match(a=3, b=2, size=2), Match(a=5, b=4, size=0)]
s.set_seq1('abcd')
print(s.ratio(), SequenceMatcher(None, [], []).ratio())  # expect: 1.0 1.0
s.set_seq2('bcde')
print(s.ratio(), list(SequenceMatcher(None, range(40), list(range(20)) + [0] + list(range(22, 40))).get_grouped_opcodes(2)))  # expect: 0.75 [[('equal', 18, 20, 18, 20), ('replace', 20, 22, 20, 21), ('equal', 22, 24, 21, 23)]]
print(SequenceMatcher(None, 'x' + 'b' * 300, 'b' * 300).ratio(), SequenceMatcher(None, 'x' + 'b' * 300, 'b' * 300, autojunk=False).ratio())  # expect: 0.0 0.9983361064891847
print(SequenceMatcher(None, ' abcd', 'abcd abcd').find_longest_match(0, 5, 0, 9), SequenceMatcher(lambda x: x == ' ', ' abcd', 'abcd abcd').find_longest_match(0, 5, 0, 9))  # expect: Match(a=0, b=4, size=5) Match(a=1, b=0, size=4)
print(difflib.Match(1, 2, 3), SequenceMatcher[str])  # expect: Match(a=1, b=2, size=3) difflib.SequenceMatcher[str]
print(difflib.get_close_matches('appel', ['ape', 'apple', 'peach', 'puppy']), difflib.get_close_matches('wheel', ['while', 'if', 'with'], n=1), difflib.get_close_matches('x', ['y']))  # expect: ['apple', 'ape'] ['while'] []
for args in [('a', ['a'], 0), ('a', ['a'], 1, 2.0)]:
    try:
        difflib.get_close_matches(*args)
    except ValueError as e:
        print(e)  # expect: n must be > 0: 0
        # expect: cutoff must be in [0.0, 1.0]: 2.0

one = 'one\ntwo\nthree\n  indented\tline\nsame\n\n'.splitlines(keepends=True)
two = 'ore\ntree\nemu\n  indented\tlime\nsame\n#\n'.splitlines(keepends=True)
delta = list(difflib.ndiff(one, two))
for line in delta:
    print(repr(line))  # expect: '- one\n'
    # expect: '?  ^\n'
    # expect: '+ ore\n'
    # expect: '?  ^\n'
    # expect: '- two\n'
    # expect: '- three\n'
    # expect: '?  -\n'
    # expect: '+ tree\n'
    # expect: '+ emu\n'
    # expect: '-   indented\tline\n'
    # expect: '?           \t  ^\n'
    # expect: '+   indented\tlime\n'
    # expect: '?           \t  ^\n'
    # expect: '  same\n'
    # expect: '- \n'
    # expect: '+ #\n'















print(''.join(difflib.restore(delta, 1)) == ''.join(one), ''.join(difflib.restore(delta, 2)) == ''.join(two))  # expect: True True
try:
    list(difflib.restore(delta, 3))
except ValueError as e:
    print(e)  # expect: unknown delta choice (must be 1 or 2): 3
for line in difflib.Differ(linejunk=difflib.IS_LINE_JUNK, charjunk=difflib.IS_CHARACTER_JUNK).compare(one, two):
    print(repr(line))  # expect: '- one\n'
    # expect: '?  ^\n'
    # expect: '+ ore\n'
    # expect: '?  ^\n'
    # expect: '- two\n'
    # expect: '- three\n'
    # expect: '?  -\n'
    # expect: '+ tree\n'
    # expect: '+ emu\n'
    # expect: '-   indented\tline\n'
    # expect: '?           \t  ^\n'
    # expect: '+   indented\tlime\n'
    # expect: '?           \t  ^\n'
    # expect: '  same\n'
    # expect: '- \n'
    # expect: '+ #\n'















for line in difflib.unified_diff(one, two, 'a.txt', 'b.txt', '2001', '2002', n=1):
    print(repr(line))  # expect: '--- a.txt\t2001\n'
    # expect: '+++ b.txt\t2002\n'
    # expect: '@@ -1,6 +1,6 @@\n'
    # expect: '-one\n'
    # expect: '-two\n'
    # expect: '-three\n'
    # expect: '-  indented\tline\n'
    # expect: '+ore\n'
    # expect: '+tree\n'
    # expect: '+emu\n'
    # expect: '+  indented\tlime\n'
    # expect: ' same\n'
    # expect: '-\n'
    # expect: '+#\n'













for line in difflib.context_diff(one, two, 'a.txt', 'b.txt', lineterm='', n=1):
    print(repr(line))  # expect: '*** a.txt'
    # expect: '--- b.txt'
    # expect: '***************'
    # expect: '*** 1,6 ****'
    # expect: '! one\n'
    # expect: '! two\n'
    # expect: '! three\n'
    # expect: '!   indented\tline\n'
    # expect: '  same\n'
    # expect: '! \n'
    # expect: '--- 1,6 ----'
    # expect: '! ore\n'
    # expect: '! tree\n'
    # expect: '! emu\n'
    # expect: '!   indented\tlime\n'
    # expect: '  same\n'
    # expect: '! #\n'
















print(list(difflib.unified_diff(['x'], ['x'])), list(difflib.unified_diff([], ['x'], lineterm='')))  # expect: [] ['--- ', '+++ ', '@@ -0,0 +1 @@', '+x']
print(list(difflib.diff_bytes(difflib.unified_diff, [b'\xff', b'a'], [b'\xfe', b'a'], b'old', b'new', lineterm=b'')))  # expect: [b'--- old', b'+++ new', b'@@ -1,2 +1,2 @@', b'-\xff', b'+\xfe', b' a']
try:
    list(difflib.unified_diff([b'a'], ['a']))
except TypeError as e:
    print(e)  # expect: lines to compare must be str, not bytes (b'a')
try:
    list(difflib.diff_bytes(difflib.unified_diff, ['a'], [b'a']))
except TypeError as e:
    print(e)  # expect: all arguments must be bytes, not str ('a')
print(difflib.IS_LINE_JUNK('  # \n'), difflib.IS_LINE_JUNK('x'), difflib.IS_CHARACTER_JUNK('\t'), difflib.IS_CHARACTER_JUNK('x'))  # expect: True False True False
print(SequenceMatcher(None, 'abc', 'xbc').find_longest_match().size)  # expect: 2
