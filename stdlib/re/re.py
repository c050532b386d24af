__all__ = ['match', 'fullmatch', 'search', 'sub', 'subn', 'split', 'findall', 'finditer', 'compile', 'purge', 'escape', 'error', 'Pattern',
           'Match', 'A', 'I', 'L', 'M', 'S', 'X', 'U', 'ASCII', 'IGNORECASE', 'LOCALE', 'MULTILINE', 'DOTALL', 'VERBOSE', 'UNICODE', 'NOFLAG',
           'RegexFlag', 'template', 'T', 'TEMPLATE']


class _FlagType(type):
    # What makes RegexFlag look like the enum that it is in CPython.

    def __getitem__(cls, name):
        return cls._members[name]

    def __iter__(cls):
        return iter([cls._single[bit] for bit, _ in cls._names])

    def __len__(cls):
        return len(cls._names)

    def __contains__(cls, value):
        return isinstance(value, cls) or value in cls._single

    def __repr__(cls):
        return "<flag 'RegexFlag'>"

    @property
    def __members__(cls):
        return dict(cls._members)


class RegexFlag(int, metaclass=_FlagType):
    """Flags of regular expressions."""

    __module__ = 're'
    __slots__ = ()
    _names = ((256, 'ASCII'), (2, 'IGNORECASE'), (4, 'LOCALE'), (32, 'UNICODE'), (8, 'MULTILINE'), (16, 'DOTALL'), (64, 'VERBOSE'),
              (1, 'TEMPLATE'), (128, 'DEBUG'))
    _all = 511
    _single = {}
    _members = {}

    def __new__(cls, value):
        flag = cls._single.get(value)
        return int.__new__(cls, value) if flag is None else flag

    @property
    def value(self):
        return int(self)

    @property
    def name(self):
        return self._text('') if self else 'NOFLAG'

    def _text(self, prefix):
        names = [prefix + name for bit, name in self._names if self & bit]
        rest = int(self) & ~self._all
        if rest:
            if not names:
                return None
            names.append(hex(rest))
        return '|'.join(names)

    def __repr__(self):
        if not self:
            return 're.NOFLAG'
        return self._text('re.') or f're.RegexFlag({int(self)})'

    __str__ = __repr__

    def __or__(self, other):
        return RegexFlag(int(self) | other) if isinstance(other, int) else NotImplemented

    def __and__(self, other):
        return RegexFlag(int(self) & other) if isinstance(other, int) else NotImplemented

    def __xor__(self, other):
        return RegexFlag(int(self) ^ other) if isinstance(other, int) else NotImplemented

    __ror__, __rand__, __rxor__ = __or__, __and__, __xor__

    def __invert__(self):
        return RegexFlag(~int(self) & self._all)

    def __contains__(self, other):
        return int(self) & other == other

    def __iter__(self):
        return iter([self._single[bit] for bit, _ in sorted(self._names) if int(self) & bit])

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def _define_flags():
    names = {name: bit for bit, name in RegexFlag._names}
    names['NOFLAG'] = 0
    for short, name in zip('AILUMSXT', ('ASCII', 'IGNORECASE', 'LOCALE', 'UNICODE', 'MULTILINE', 'DOTALL', 'VERBOSE', 'TEMPLATE')):
        names[short] = names[name]
    for name, bit in names.items():
        flag = RegexFlag._single.get(bit)
        if flag is None:
            flag = RegexFlag._single[bit] = int.__new__(RegexFlag, bit)
        RegexFlag._members[name] = flag
        setattr(RegexFlag, name, flag)


RegexFlag._definition = _define_flags()
NOFLAG = RegexFlag.NOFLAG
A = ASCII = RegexFlag.ASCII
I = IGNORECASE = RegexFlag.IGNORECASE
L = LOCALE = RegexFlag.LOCALE
U = UNICODE = RegexFlag.UNICODE
M = MULTILINE = RegexFlag.MULTILINE
S = DOTALL = RegexFlag.DOTALL
X = VERBOSE = RegexFlag.VERBOSE
T = TEMPLATE = RegexFlag.TEMPLATE
DEBUG = RegexFlag.DEBUG


def template(pattern, flags=0):
    """Compile a pattern under a flag that does nothing. Deprecated."""
    import warnings
    warnings.warn('The re.template() function is deprecated as it is an undocumented function without an obvious purpose. Use re.compile() instead.',
                  DeprecationWarning)
    return compile(pattern, flags | T)


class error(Exception):
    """Exception raised for invalid regular expressions.

    msg is the message without its place, pattern the pattern, pos the index in it where the mistake is, lineno and colno the line and column of pos;
    all but msg may be None.
    """

    __module__ = 're'

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        self.lineno = self.colno = None
        if pattern is not None and pos is not None:
            newline = '\n' if isinstance(pattern, str) else b'\n'
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            msg = f'{msg} at position {pos}'
            if newline in pattern:
                msg = f'{msg} (line {self.lineno}, column {self.colno})'
        super().__init__(msg)


class Scanner:
    """Splits text into tokens: lexicon is a list of (pattern, action), an action a function of scanner and token, a value, or None."""

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self._actions = {}
        number = 1
        for phrase, action in lexicon:
            self._actions[number] = action
            number += compile(phrase, flags).groups + 1
        self.scanner = compile('|'.join(['(%s)' % phrase for phrase, _ in lexicon]), flags)

    def scan(self, string):
        result = []
        match = self.scanner.scanner(string).match
        i = 0
        while True:
            m = match()
            if not m:
                break
            j = m.end()
            if i == j:
                break
            action = self._actions[m.lastindex]
            if callable(action):
                self.match = m
                action = action(self, m.group())
            if action is not None:
                result.append(action)
            i = j
        return result, string[i:]
