import textwrap
from textwrap import *
text = 'The quick brown fox jumped over the lazy dog. It was a well-known self-evident fact -- really! Averyveryverylongwordthatdoesnotfit here.'
print(wrap(text, 20))  # expect: ['The quick brown fox', 'jumped over the lazy', 'dog. It was a well-', 'known self-evident', 'fact -- really! Aver', 'yveryverylongwordtha', 'tdoesnotfit here.']
print(wrap(text, 10))  # expect: ['The quick', 'brown fox', 'jumped', 'over the', 'lazy dog.', 'It was a', 'well-known', 'self-', 'evident', 'fact --', 'really! Av', 'eryveryver', 'ylongwordt', 'hatdoesnot', 'fit here.']
print(wrap(text, 30, initial_indent='* ', subsequent_indent='  '))  # expect: ['* The quick brown fox jumped', '  over the lazy dog. It was a', '  well-known self-evident fact', '  -- really! Averyveryverylong', '  wordthatdoesnotfit here.']
print(wrap(text, 20, break_long_words=False, break_on_hyphens=False))  # expect: ['The quick brown fox', 'jumped over the lazy', 'dog. It was a', 'well-known', 'self-evident fact --', 'really!', 'Averyveryverylongwordthatdoesnotfit', 'here.']
print(wrap(text, 40, max_lines=2), wrap('', 5), wrap('  a  b ', 5))  # expect: ['The quick brown fox jumped over the lazy', 'dog. It was a well-known self- [...]'] [] ['  a', 'b']
print(repr(fill('a b c d', 3)), shorten('Hello  world this is', 12), shorten('Hello world', 7, placeholder='...'))  # expect: 'a b\nc d' Hello [...] ...
print(repr(dedent('  a\n    b\n\n  c\n')), repr(dedent('\tx\n  y')), repr(dedent('a\n b')))  # expect: 'a\n  b\n\nc\n' '\tx\n  y' 'a\n b'
print(repr(indent('a\n\nb\n', '> ')), repr(indent('a\nb', '-', lambda l: True)))  # expect: '> a\n\n> b\n' '-a\n-b'
print(wrap('one two\tthree\nfour', 9), wrap('foo-bar-baz qux--quux x-1 a-b', 8))  # expect: ['one two', 'three', 'four'] ['foo-bar-', 'baz qux', '--quux', 'x-1 a-b']
print(TextWrapper(width=12, fix_sentence_endings=True).wrap('End. Next one. Yes'))  # expect: ['End.  Next', 'one.  Yes']
try:
    wrap('a', 0)
except ValueError as e:
    print(e)  # expect: invalid width 0 (must be > 0)
