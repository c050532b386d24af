whitespace = ' \t\n\r\v\f'
ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
hexdigits = digits + 'abcdef' + 'ABCDEF'
octdigits = '01234567'
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace

__all__ = ['ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'capwords', 'digits', 'hexdigits', 'octdigits', 'printable', 'punctuation',
           'whitespace', 'Formatter', 'Template']


def capwords(s, sep=None):
    """Capitalize the words of s, split and joined at sep (runs of white space, joined by one space)."""
    return (sep or ' ').join(map(str.capitalize, s.split(sep)))


class Template:
    """A string class for supporting $-substitutions. A derived class may have another delimiter and other patterns of names."""

    delimiter = '$'
    idpattern = r'(?a:[_a-z][_a-z0-9]*)'
    braceidpattern = None
    flags = 2  # re.IGNORECASE, which is re's to import where it is needed

    def __init_subclass__(cls):
        super().__init_subclass__()
        if 'pattern' not in cls.__dict__:
            cls.pattern = _template_pattern(cls)
        elif isinstance(cls.pattern, str):
            import re
            cls.pattern = re.compile(cls.pattern, cls.flags | re.VERBOSE)

    def __init__(self, template):
        self.template = template

    def _parts(self):
        # Yields (kind, text, match): 'text', 'name' or 'bad'.
        at = 0
        for m in self.pattern.finditer(self.template):
            yield 'text', self.template[at:m.start()], None
            at = m.end()
            name = m.group('named') or m.group('braced')
            if name is not None:
                yield 'name', name, m
            elif m.group('escaped') is not None:
                yield 'text', self.delimiter, m
            elif m.group('invalid') is not None:
                yield 'bad', m.group(), m
            else:
                raise ValueError('Unrecognized named group in pattern', self.pattern)
        yield 'text', self.template[at:], None

    def _invalid(self, pos):
        lines = self.template[:pos].splitlines(keepends=True)
        if not lines:
            colno = lineno = 1
        else:
            colno = pos - len(''.join(lines[:-1]))
            lineno = len(lines)
        raise ValueError('Invalid placeholder in string: line %d, col %d' % (lineno, colno))

    def _substitute(self, mapping, kws, safe):
        if kws:
            mapping = {**dict(mapping), **kws}
        out = []
        for kind, text, m in self._parts():
            if kind == 'text':
                out.append(text)
            elif kind == 'bad':
                if not safe:
                    self._invalid(m.start('invalid'))
                out.append(text)
            elif safe:
                try:
                    out.append(str(mapping[text]))
                except KeyError:
                    out.append(m.group())
            else:
                out.append(str(mapping[text]))
        return ''.join(out)

    def substitute(self, mapping={}, /, **kws):
        """Replace the placeholders; KeyError for one that is missing."""
        return self._substitute(mapping, kws, False)

    def safe_substitute(self, mapping={}, /, **kws):
        """Replace the placeholders that are there, leave the others."""
        return self._substitute(mapping, kws, True)

    def is_valid(self):
        """Tell whether the template has no invalid placeholders."""
        return all(kind != 'bad' for kind, text, pos in self._parts())

    def get_identifiers(self):
        """Return the names of the placeholders, in order, each once."""
        return list(dict.fromkeys(text for kind, text, pos in self._parts() if kind == 'name'))


def _template_pattern(cls):
    import re
    delimiter, name = re.escape(cls.delimiter), cls.idpattern
    braced = cls.braceidpattern or name
    return re.compile(rf"""
        {delimiter}(?:
          (?P<escaped>{delimiter})  |  # twice the delimiter stands for one
          (?P<named>{name})         |
          {{(?P<braced>{braced})}}  |
          (?P<invalid>)                # anything else is wrong
        )""", cls.flags | re.VERBOSE)


class _LazyPattern:
    # re is imported when a template is first used.

    def __get__(self, instance, owner):
        import re
        Template.flags = re.IGNORECASE
        Template.pattern = _template_pattern(Template)
        return Template.pattern


Template.pattern = _LazyPattern()


def _parse_format(s):
    i, n = 0, len(s)
    literal = []
    while i < n:
        ch = s[i]
        if ch == '{':
            if s.startswith('{', i + 1):
                yield ''.join(literal) + '{', None, None, None
                literal = []
                i += 2
                continue
            depth = 1
            j = i + 1
            while j < n and depth:
                if s[j] == '{':
                    depth += 1
                elif s[j] == '}':
                    depth -= 1
                j += 1
            if depth:
                raise ValueError("Single '{' encountered in format string" if i + 1 == n else "expected '}' before end of string")
            field = s[i + 1:j - 1]
            name, conversion, spec = field, None, ''
            bracket = 0
            for k, c in enumerate(field):
                if c == '[':
                    bracket += 1
                elif c == ']':
                    bracket -= 1
                elif not bracket and c in '!:':
                    name = field[:k]
                    if c == '!':
                        conversion = field[k + 1:k + 2]
                        spec = field[k + 3:]
                    else:
                        spec = field[k + 1:]
                    break
            yield ''.join(literal), name, spec, conversion
            literal = []
            i = j
        elif ch == '}':
            if not s.startswith('}', i + 1):
                raise ValueError("Single '}' encountered in format string")
            yield ''.join(literal) + '}', None, None, None
            literal = []
            i += 2
        else:
            literal.append(ch)
            i += 1
    if literal:
        yield ''.join(literal), None, None, None


class Formatter:
    """What str.format() does, open to change by derivation."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2)
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used, depth, auto=0):
        if depth < 0:
            raise ValueError('Max string recursion exceeded')
        result = []
        for literal, name, spec, conversion in self.parse(format_string):
            if literal:
                result.append(literal)
            if name is None:
                continue
            if name == '':
                if auto is False:
                    raise ValueError('cannot switch from manual field specification to automatic field numbering')
                name = str(auto)
                auto += 1
            elif name.isdigit():
                if auto:
                    raise ValueError('cannot switch from manual field specification to automatic field numbering')
                auto = False
            obj, arg_used = self.get_field(name, args, kwargs)
            used.add(arg_used)
            obj = self.convert_field(obj, conversion)
            spec, auto = self._vformat(spec, args, kwargs, used, depth - 1, auto)
            result.append(self.format_field(obj, spec))
        return ''.join(result), auto

    def get_value(self, key, args, kwargs):
        if isinstance(key, int):
            return args[key]
        return kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == 's':
            return str(value)
        if conversion == 'r':
            return repr(value)
        if conversion == 'a':
            return ascii(value)
        raise ValueError('Unknown conversion specifier {0!s}'.format(conversion))

    def parse(self, format_string):
        return _parse_format(format_string)

    def get_field(self, field_name, args, kwargs):
        i = 0
        while i < len(field_name) and field_name[i] not in '.[':
            i += 1
        first = field_name[:i]
        obj = self.get_value(int(first) if first.isdigit() else first, args, kwargs)
        while i < len(field_name):
            if field_name[i] == '.':
                j = i + 1
                while j < len(field_name) and field_name[j] not in '.[':
                    j += 1
                obj = getattr(obj, field_name[i + 1:j])
            else:
                j = field_name.index(']', i)
                key = field_name[i + 1:j]
                obj = obj[int(key) if key.isdigit() else key]
                j += 1
            i = j
        return obj, (int(first) if first.isdigit() else first)
