import string
from string import Template, Formatter, capwords


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


print(string.ascii_letters, string.digits, string.hexdigits, string.octdigits)  # expect: abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 0123456789abcdefABCDEF 01234567
print(repr(string.punctuation), repr(string.whitespace), len(string.printable))  # expect: '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~' ' \t\n\r\x0b\x0c' 100
print(capwords('hello  big world'), capwords('a-b', '-'))  # expect: Hello Big World A-B
t = Template('$who owes ${amount} $$5')
print(t.substitute(who='Al', amount=3), t.substitute({'who': 'B', 'amount': 1}, who='C'), t.safe_substitute(who='D'))  # expect: Al owes 3 $5 C owes 1 $5 D owes ${amount} $5
print(attempt(t.substitute, who='x'))  # expect: KeyError: 'amount'
print(attempt(Template('a $ b').substitute))  # expect: ValueError: Invalid placeholder in string: line 1, col 3
print(Template('a $ b ${x').safe_substitute(x=1), t.get_identifiers(), t.is_valid(), Template('$').is_valid())  # expect: a $ b ${x ['who', 'amount'] True False
f = Formatter()
print(f.format('{0} {name!r:>5} {1[0]} {{}}', 1, [2], name='n'), f.format('{} {}', 1, 2), f.format('{:{w}}|', 'x', w=4))  # expect: 1   'n' 2 {} 1 2 x   |


class Default(Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, '?') if isinstance(key, str) else args[key]


print(Default().format('{a} {b}', a=1), attempt(f.format, '{'))  # expect: 1 ? ValueError: Single '{' encountered in format string
