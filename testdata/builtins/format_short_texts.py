# Short values under short specifications: the same text from format(), f-strings, str.format and %.

shown = []
for value, spec in [(7, "05d"), (-7, "05d"), (7, "<5"), (7, "^5"), (7, "*>5"), (-255, "x"), (1234567, ","), (-1234567, ",d"), (-999, ",")]:
    assert format(value, spec) == f"{value:{spec}}" == ("{:" + spec + "}").format(value)
    shown.append(repr(format(value, spec)))
print(*shown)  # expect: '00007' '-0007' '7    ' '  7  ' '****7' '-ff' '1,234,567' '-1,234,567' '-999'

shown = []
for value, spec in [(1.5, ".2f"), (-0.0, ".1f"), (2.5, ".0f"), (1234567.891, ",.2f"), (0.256, ".1%"), (-1.5, "08.2f"), (3, ".1f"), (1e14, "f"), (float("inf"), "06.1f")]:
    assert format(value, spec) == f"{value:{spec}}" == ("{:" + spec + "}").format(value)
    shown.append(repr(format(value, spec)))
print(*shown)  # expect: '1.50' '-0.0' '2' '1,234,567.89' '25.6%' '-0001.50' '3.0' '100000000000000.000000' '000inf'

shown = []
for value, spec in [("ab", "5"), ("ab", ">5"), ("ab", "^5"), ("abcdef", ".3"), ("ab", "*<4.1"), ("é", ">3"), ("ab", "05"), (True, "d"), (True, "5")]:
    assert format(value, spec) == f"{value:{spec}}" == ("{:" + spec + "}").format(value)
    shown.append(repr(format(value, spec)))
print(*shown)  # expect: 'ab   ' '   ab' ' ab  ' 'abc' 'a***' '  é' 'ab000' '1' '    1'

print("%5d|%-5d|%05d|%x|%5.1f|%-8.3f|%s|%5s|%-5s|%.2s|%%" % (1, 2, 3, 255, 1.25, 2.5, "a", "b", "c", "def"))
# expect:     1|2    |00003|ff|  1.2|2.500   |a|    b|c    |de|%
print("%s %s %s %d" % (1, 1.0, "é", 2**70))  # expect: 1 1.0 é 1180591620717411303424
print("{} {0}".replace(" {0}", "") .format(1), "{1}{0}".format(1, 2), "{a}-{b:>3}".format(a=1, b="x"), "{{}}".format())  # expect: 1 21 1-  x {}

for template, args in [("%d", "x"), ("%d %d", (1,)), ("%d", (1, 2)), ("%", 1), ("%5", 1), ("%q", 1)]:
    try:
        print(template % args)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
# expect: TypeError %d format: a real number is required, not str
# expect: TypeError not enough arguments for format string
# expect: TypeError not all arguments converted during string formatting
# expect: ValueError incomplete format
# expect: ValueError incomplete format
# expect: ValueError unsupported format character 'q' (0x71) at index 1
for template in ["{", "}", "{}{0}", "{2}", "{missing}", "{:,05d}"]:
    try:
        print(template.format(1, 2))
    except (IndexError, KeyError, ValueError) as e:
        print(type(e).__name__, e)
# expect: ValueError Single '{' encountered in format string
# expect: ValueError Single '}' encountered in format string
# expect: ValueError cannot switch from automatic field numbering to manual field specification
# expect: IndexError Replacement index 2 out of range for positional args tuple
# expect: KeyError 'missing'
# expect: ValueError Invalid format specifier ',05d' for object of type 'int'


class Shown(str):
    def __str__(self):
        return "shown"

    def __format__(self, spec):
        return "as " + spec


print("%s" % Shown("a"), "{:x}".format(Shown("a")), f"{Shown('a'):y}", "%s" % (Shown("b"),))  # expect: shown as x as y shown
