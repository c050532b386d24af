# Where a word may be broken: behind hyphens between letters, and around dashes; the patterns that say so are public.
import textwrap

print(textwrap.wrap("this-is-a-useful-feature-for-reformatting posts from tim peters'ly", 12))
# expect: ['this-is-a-', 'useful-', 'feature-for-', 'reformatting', 'posts from', 'tim', "peters'ly"]
print(textwrap.wrap('a-b-c ab-c a-bc 1-2 ab-12 e--f g -- h--i -option --long-option x-ray', 1, break_long_words=False))
# expect: ['a-b-c', 'ab-c', 'a-bc', '1-2', 'ab-12', 'e', '--', 'f', 'g', '--', 'h', '--', 'i', '-option', '--long-', 'option', 'x-ray']
print(textwrap.wrap('em—dash éa-ça _x-y_z', 3, break_long_words=False))  # expect: ['em—dash', 'éa-', 'ça', '_x-', 'y_z']
print(textwrap.TextWrapper(break_on_hyphens=False).wrap('ab-cd ' * 13))
# expect: ['ab-cd ab-cd ab-cd ab-cd ab-cd ab-cd ab-cd ab-cd ab-cd ab-cd ab-cd', 'ab-cd ab-cd']
print(textwrap.TextWrapper.wordsep_re.split('ab-cd e'), textwrap.TextWrapper.wordsep_simple_re.split('ab-cd\te'))
# expect: ['', 'ab-', '', 'cd', '', ' ', '', 'e', ''] ['ab-cd', '\t', 'e']
print(bool(textwrap.TextWrapper.sentence_end_re.search('end."')), bool(textwrap.TextWrapper.sentence_end_re.search('END.')), sorted(textwrap.TextWrapper.unicode_whitespace_trans))
# expect: True False [9, 10, 11, 12, 13, 32]


class Words(textwrap.TextWrapper):
    wordsep_simple_re = textwrap.re.compile('( +|/)')


print(Words(4, break_on_hyphens=False).wrap('usr/lib/python here'))  # expect: ['usr/', 'lib/', 'pyth', 'on', 'here']

# A word of many lines is broken as one of a few.
word = 'abc-defgh' * 2000
lines = textwrap.wrap(word + ' end', 7)
print(len(lines), ''.join(lines) == word + 'end', sorted({len(line) for line in lines}), lines[-3:])  # expect: 2573 True [3, 5, 7] ['habc-', 'defgh', 'end']
lines = textwrap.wrap('x' * 30000, 11)
print(len(lines), sorted({len(line) for line in lines}), lines[-1])  # expect: 2728 [3, 11] xxx
