# Formatter and Template, and what derived classes may change of them.
import re
import string
from string import Formatter, Template


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


f = Formatter()
print(f.format('{0} {1!r:>5} {name[key]} {0:{width}}', 'a', 'b', name={'key': 1}, width=3) + '|', f.vformat('{} {}', (1, 2), {}))  # expect: a   'b' 1 a  | 1 2
print(list(f.parse('a{b!r:c}{{d}}{0.x[1]}')), list(f.parse('')), attempt(list, f.parse('{')), attempt(list, f.parse('}')))  # expect: [('a', 'b', 'c', 'r'), ('{', None, None, None), ('d}', None, None, None), ('', '0.x[1]', '', None)] [] ValueError: Single '{' encountered in format string ValueError: Single '}' encountered in format string
print(f.get_field('a.real', (), {'a': 5}), f.get_field('0[1]', ([1, 2],), {}), f.get_value(0, ['x'], {}), f.get_value('k', [], {'k': 'v'}))  # expect: (5, 'a') (2, 0) x v
print(f.convert_field(5, 'r'), f.convert_field('\xe9', 'a'), f.convert_field(5, 's'), f.convert_field(5, None), attempt(f.convert_field, 5, 'z'), f.format_field(3.14159, '.2f'))  # expect: 5 '\xe9' 5 5 ValueError: Unknown conversion specifier z 3.14
print(attempt(f.format), attempt(f.format, '{x}'), attempt(f.format, '{1}', 0), attempt(f.format, '{} {0}', 1), attempt(f.format, '{0} {}', 1), f.check_unused_args({0}, (1, 2), {}))  # expect: TypeError: Formatter.format() missing 1 required positional argument: 'format_string' KeyError: 'x' IndexError: tuple index out of range ValueError: cannot switch from manual field specification to automatic field numbering ValueError: cannot switch from manual field specification to automatic field numbering None


class Default(Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str):
            return kwargs.get(key, '<' + key + '>')
        return super().get_value(key, args, kwargs)

    def check_unused_args(self, used_args, args, kwargs):
        unused = set(kwargs) - used_args
        if unused:
            raise ValueError('unused: ' + ', '.join(sorted(unused)))

    def format_field(self, value, spec):
        return super().format_field(value, spec) if spec != 'up' else str(value).upper()

    def convert_field(self, value, conversion):
        return value[::-1] if conversion == 'v' else super().convert_field(value, conversion)


d = Default()
print(d.format('{a} {b:up} {c!v}', b='x', c='abc'), attempt(d.format, '{a}', a=1, z=2))  # expect: <a> X cba ValueError: unused: z

t = Template('$who likes ${what}s, $$5 and $missing')
print(t.template, t.safe_substitute(who='tim', what='kung fu'), attempt(t.substitute, who='tim'), t.substitute({'who': 1, 'what': 2}, missing=3))  # expect: $who likes ${what}s, $$5 and $missing tim likes kung fus, $5 and $missing KeyError: 'what' 1 likes 2s, $5 and 3
print(t.is_valid(), t.get_identifiers(), Template('$ x').is_valid(), Template('$1').safe_substitute(), attempt(Template('a\n $ x').substitute), attempt(Template('$').substitute))  # expect: True ['who', 'what', 'missing'] False $1 ValueError: Invalid placeholder in string: line 2, col 2 ValueError: Invalid placeholder in string: line 1, col 1
print(Template.delimiter, Template.idpattern, Template.braceidpattern, Template.flags == re.IGNORECASE, Template('$a').pattern.groups)  # expect: $ (?a:[_a-z][_a-z0-9]*) None True 4


class Percent(Template):
    delimiter = '%'
    idpattern = '[a-z]+_[a-z]+'


print(Percent('%% %with_underscore %notunderscored %{a_b}').safe_substitute(with_underscore='x', a_b='y'))  # expect: % x %notunderscored y


class Braced(Template):
    braceidpattern = '[a-z.]+'


print(Braced('$a ${b.c}').substitute({'a': 1, 'b.c': 2}))  # expect: 1 2
print(string.ascii_lowercase, string.ascii_uppercase, string.capwords(' a bC  d '), string.capwords('a-b', '-'), len(string.printable))  # expect: abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ A Bc D A-B 100
