# needs: cpython 3.12
from _show import show

show(lambda: 'ABC'.casefold(), lambda: 'Straße'.casefold(), lambda: ''.casefold())  # expect: 'abc' | 'strasse' | ''
show(lambda: 'abab'.count('ab'), lambda: ''.count(''), lambda: 'é'.count('é', 0, 99), lambda: 'a'.count(1), lambda: 'a'.count('a', 'b'))
# expect: 2 | 1 | 1 | TypeError: must be str, not int | TypeError: slice indices must be integers or None or have an __index__ method
show(lambda: 'a\tb'.expandtabs(4), lambda: '\t'.expandtabs(0), lambda: 'a'.expandtabs('x'), lambda: 'é\tb'.expandtabs(tabsize=3))
# expect: 'a   b' | '' | TypeError: 'str' object cannot be interpreted as an integer | 'é  b'
show(lambda: '{}-{x}'.format(1, x=2), lambda: ''.format(), lambda: '{}'.format(), lambda: '{0}{}'.format(1), lambda: '{'.format())
# expect: '1-2' | '' | IndexError: Replacement index 0 out of range for positional args tuple | ValueError: cannot switch from manual field specification to automatic field numbering | ValueError: Single '{' encountered in format string
show(lambda: '{a}'.format_map({'a': 1}), lambda: ''.format_map({}), lambda: '{a}'.format_map({}), lambda: '{0}'.format_map({'0': 1}))
# expect: '1' | '' | KeyError: 'a' | ValueError: Format string contains positional fields
show(lambda: 'abc'.index('c'), lambda: 'abc'.index(''), lambda: 'abc'.index('d'), lambda: 'abc'.index('a', 1))
# expect: 2 | 0 | ValueError: substring not found | ValueError: substring not found
show(lambda: 'abcb'.rfind('b'), lambda: ''.rfind(''), lambda: 'a'.rfind(1))  # expect: 3 | 0 | TypeError: must be str, not int
show(lambda: 'abcb'.rindex('b'), lambda: ''.rindex(''), lambda: 'a'.rindex('z'), lambda: 'a'.rindex(None))
# expect: 3 | 0 | ValueError: substring not found | TypeError: must be str, not NoneType
show(lambda: str.maketrans('ab', 'cd'), lambda: str.maketrans(''), lambda: str.maketrans({}), lambda: str.maketrans('é', 'e', 'x'))
# expect: {97: 99, 98: 100} | TypeError: if you give only one argument to maketrans it must be a dict | {} | {233: 101, 120: None}
show(lambda: 'abc'.removeprefix('a'), lambda: 'é'.removeprefix(''), lambda: ''.removeprefix('x'), lambda: 'a'.removeprefix(1))
# expect: 'bc' | 'é' | '' | TypeError: removeprefix() argument must be str, not int
show(lambda: 'abc'.removesuffix('c'), lambda: 'é'.removesuffix(''), lambda: 'a'.removesuffix(1))
# expect: 'ab' | 'é' | TypeError: removesuffix() argument must be str, not int
show(lambda: 'ab'.rjust(4, '.'), lambda: ''.rjust(2, 'é'), lambda: 'a'.rjust(2, 'xy'), lambda: 'a'.rjust('2'), lambda: 'a'.rjust(-1))
# expect: '..ab' | 'éé' | TypeError: The fill character must be exactly one character long | TypeError: 'str' object cannot be interpreted as an integer | 'a'
show(lambda: 'a.b.c'.rpartition('.'), lambda: ''.rpartition('.'), lambda: 'a'.rpartition(''))
# expect: ('a.b', '.', 'c') | ('', '', '') | ValueError: empty separator
show(lambda: 'a.b.c'.rsplit('.', 1), lambda: ''.rsplit(), lambda: 'a'.rsplit(''), lambda: 'a'.rsplit(1))
# expect: ['a.b', 'c'] | [] | ValueError: empty separator | TypeError: must be str or None, not int
show(lambda: 'aba'.rstrip('a'), lambda: ' \u2003'.rstrip(), lambda: 'a'.rstrip(1))  # expect: 'ab' | '' | TypeError: rstrip arg must be None or str
show(lambda: 'a\nb'.splitlines(), lambda: ''.splitlines(), lambda: 'a\u2028b\x85'.splitlines(True), lambda: 'a'.splitlines(keepends=[]))
# expect: ['a', 'b'] | [] | ['a\u2028', 'b\x85'] | ['a']
show(lambda: '-42'.zfill(5), lambda: ''.zfill(2), lambda: '+é'.zfill(4), lambda: 'a'.zfill('x'))
# expect: '-0042' | '00' | '+00é' | TypeError: 'str' object cannot be interpreted as an integer
