# What errors cost: raising, handling, tracebacks, groups.
import traceback


def raised():
    for _ in range(300):
        try: raise ValueError
        except ValueError: pass


def raised_with_text():
    for _ in range(300):
        try: raise ValueError('ab', 1)
        except ValueError as e: str(e)


def native_errors():
    for _ in range(300):
        try: [][1]
        except IndexError: pass


def attribute_errors():
    for _ in range(300):
        try: [].missing
        except AttributeError: pass


def through_frames():
    def down(n):
        if n: down(n - 1)
        else: raise ValueError
    for _ in range(10):
        try: down(100)
        except ValueError: pass


def through_handlers():
    def down(n):
        try:
            if n: down(n - 1)
            else: raise ValueError
        finally: pass
    for _ in range(10):
        try: down(100)
        except ValueError: pass


def many_handlers():
    body = 'def f():\n' + ' try: a = 1\n except ValueError: pass\n' * 200 + ' raise KeyError\n'
    names = {}
    exec(body, names)
    for _ in range(20):
        try: names['f']()
        except KeyError: pass


def chosen_handler():
    for _ in range(300):
        try: raise ValueError
        except (KeyError, IndexError, OSError, TypeError, ValueError): pass


def no_handler():
    wide = tuple(type('E', (Exception,), {}) for _ in range(200))
    for _ in range(20):
        try:
            try: raise ValueError
            except wide: pass
        except ValueError: pass


def chained():
    caught = None
    for _ in range(200):
        try: raise ValueError from caught
        except ValueError as e: caught = e


def in_context():
    for _ in range(100):
        try:
            try: raise ValueError
            except ValueError: raise KeyError
        except KeyError: pass


def long_traces():
    e = ValueError()
    for _ in range(3000):
        try: raise e
        except ValueError: pass


def traces():
    def down(n):
        if n: down(n - 1)
        else: raise ValueError
    try: down(300)
    except ValueError as e:
        tb = e.__traceback__
        for _ in range(300): e.__traceback__
        while tb:
            tb = tb.tb_next


def frames():
    try: raise ValueError
    except ValueError as e: tb = e.__traceback__
    for _ in range(300): tb.tb_frame


def formatted():
    def down(n):
        if n: down(n - 1)
        else: raise ValueError('ab')
    try: down(100)
    except ValueError as e:
        for _ in range(3): traceback.format_exception(e)


def formatted_group():
    def down(n):
        if n: down(n - 1)
        else: raise ExceptionGroup('g', [ValueError(i) for i in range(20)])
    try: down(100)
    except ExceptionGroup as e:
        for _ in range(3): traceback.format_exception(e)


def extracted():
    def down(n):
        if n: down(n - 1)
        else: raise ValueError('ab')
    try: down(100)
    except ValueError as e:
        for _ in range(3): traceback.extract_tb(e.__traceback__)


def groups():
    for _ in range(100): ExceptionGroup('g', [ValueError(), KeyError(), TypeError()])


def groups_split():
    g = ExceptionGroup('g', [ValueError(i) for i in range(300)])
    for _ in range(10): g.split(KeyError)


def groups_split_deep():
    g = ValueError()
    for _ in range(50): g = ExceptionGroup('g', [g, KeyError()])
    for _ in range(10): g.split(KeyError)


def groups_handled():
    for _ in range(30):
        try: raise ExceptionGroup('g', [ValueError(), KeyError(), TypeError()])
        except* ValueError: pass
        except* KeyError: pass
        except* TypeError: pass


def groups_traced():
    def down(n):
        if n: down(n - 1)
        else: raise ExceptionGroup('g', [ValueError(), KeyError()])
    for _ in range(5):
        try: down(100)
        except ExceptionGroup as e: e.split(KeyError)


def groups_of_many_clauses():
    names = {'E%d' % i: type('E%d' % i, (Exception,), {}) for i in range(200)}
    body = 'try: raise ExceptionGroup("g", [' + ', '.join(n + '()' for n in names) + '])\n' + ''.join('except* %s: raise\n' % n for n in names)
    code = compile(body, 'text', 'exec')
    try: exec(code, names)
    except ExceptionGroup: pass


def groups_raised_again():
    for _ in range(20):
        try:
            try: raise ExceptionGroup('g', [ValueError(i) for i in range(50)])
            except* ValueError as e: raise
        except ExceptionGroup: pass


def groups_regrouped():
    for _ in range(10):
        try:
            try: raise ExceptionGroup('g', [ExceptionGroup('h', [ValueError(i) for i in range(50)]), KeyError()])
            except* KeyError: raise TypeError
        except ExceptionGroup: pass


def groups_regrouped_many():
    class A(Exception): pass
    try:
        try: raise ExceptionGroup('g', [ValueError(i) for i in range(100)])
        except* ValueError as e: raise e
        except* KeyError: raise e
    except ExceptionGroup: pass


def new_arguments():
    e = ValueError()
    for _ in range(300): e.args = (1, 2, 3)


def notes():
    for _ in range(300): ValueError().add_note('ab')


def exits():
    for _ in range(300):
        try: raise SystemExit(1)
        except SystemExit: pass


def managers():
    class M:
        def __enter__(self): pass
        def __exit__(self, *exc): return True
    m = M()
    for _ in range(200):
        with m: raise ValueError


def suppressed():
    import contextlib
    for _ in range(100):
        with contextlib.suppress(ValueError): raise ValueError


def suggested_names():
    class A: pass
    x = A()
    for i in range(500): setattr(x, 'some_attribute%d' % i, i)
    try: x.some_atribute
    except AttributeError as e:
        for _ in range(3): traceback.format_exception_only(e)


def lines_looked_up():
    file = lines_looked_up.__code__.co_filename
    for _ in range(300): traceback.FrameSummary(file, 1, 'f').line
