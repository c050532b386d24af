import re
from re import ASCII, IGNORECASE, LOCALE, MULTILINE, UNICODE, VERBOSE, RegexFlag

print(re.findall(r'\w+', 'né a', ASCII), re.findall('^B', 'a\nb', IGNORECASE | MULTILINE), re.findall(r' a b # comment', 'xab', VERBOSE), re.findall(r'\w', 'é', UNICODE))  # expect: ['n', 'a'] ['b'] ['ab'] ['é']
print(re.findall(rb'[a-z]', b'aB\xe9', LOCALE | re.I))  # expect: [b'a', b'B']
for name in ('ASCII', 'DEBUG', 'IGNORECASE', 'LOCALE', 'MULTILINE', 'DOTALL', 'T', 'TEMPLATE', 'UNICODE', 'VERBOSE', 'A', 'X'):
    flag = getattr(RegexFlag, name)
    print(name, int(flag), repr(flag), flag.name, flag.value, flag is getattr(re, name))
# expect: ASCII 256 re.ASCII ASCII 256 True
# expect: DEBUG 128 re.DEBUG DEBUG 128 True
# expect: IGNORECASE 2 re.IGNORECASE IGNORECASE 2 True
# expect: LOCALE 4 re.LOCALE LOCALE 4 True
# expect: MULTILINE 8 re.MULTILINE MULTILINE 8 True
# expect: DOTALL 16 re.DOTALL DOTALL 16 True
# expect: T 1 re.TEMPLATE TEMPLATE 1 True
# expect: TEMPLATE 1 re.TEMPLATE TEMPLATE 1 True
# expect: UNICODE 32 re.UNICODE UNICODE 32 True
# expect: VERBOSE 64 re.VERBOSE VERBOSE 64 True
# expect: A 256 re.ASCII ASCII 256 True
# expect: X 64 re.VERBOSE VERBOSE 64 True
print(RegexFlag(0), RegexFlag(10), RegexFlag.IGNORECASE | RegexFlag.MULTILINE, RegexFlag['DOTALL'], re.compile('', re.S | re.M).flags, re.RegexFlag.VERBOSE in (re.X | re.S))  # expect: re.NOFLAG re.IGNORECASE|re.MULTILINE re.IGNORECASE|re.MULTILINE re.DOTALL 56 True
for pattern, flags in (('a', re.L), (b'a', re.U), ('a', re.A | re.U), ('(?L)a', 0), ('(?au)a', 0), ('a(?i)', 0)):
    try:
        re.compile(pattern, flags)
    except (re.error, ValueError) as e:
        print(type(e).__name__, e)
# expect: ValueError cannot use LOCALE flag with a str pattern
# expect: ValueError cannot use UNICODE flag with a bytes pattern
# expect: ValueError ASCII and UNICODE flags are incompatible
# expect: error bad inline flags: cannot use 'L' flag with a str pattern at position 3
# expect: error bad inline flags: flags 'a', 'u' and 'L' are incompatible at position 4
# expect: error global flags not at the start of the expression at position 1
