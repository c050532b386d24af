# What sys tells of the interpreter, and what can be set.
import io
import sys


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


saved, out = sys.stdout, io.StringIO()
sys.stdout = out
sys.displayhook([1, 'x'])
sys.displayhook(None)
sys.stdout = saved
print(repr(out.getvalue()))  # expect: "[1, 'x']\n"
err, sys.stderr = sys.stderr, io.StringIO()
sys.excepthook(KeyError, KeyError('k'), None)
text, sys.stderr = sys.stderr.getvalue(), err
print(repr(text), sys.excepthook is sys.__excepthook__, sys.displayhook is sys.__displayhook__)  # expect: "KeyError: 'k'\n" True True
print(sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.getfilesystemencodeerrors(), sys.getswitchinterval() > 0, sys.setswitchinterval(0.01))  # expect: utf-8 utf-8 surrogateescape True None
print(attempt(sys.setswitchinterval, 0), attempt(sys.setswitchinterval, 'x'), sys.gettrace(), sys.getprofile(), sys.is_finalizing(), sys.getrefcount(5) > 0)  # expect: ValueError: switch interval must be strictly positive TypeError: must be real number, not str None None False True
print(sys.maxunicode, sys.float_repr_style, sys.hexversion >> 24, sys.api_version, sys.dont_write_bytecode in (True, False), sys.byteorder, sys.maxsize)  # expect: 1114111 short 3 1013 True little 9223372036854775807
print([type(getattr(sys, name)).__name__ for name in ('prefix', 'exec_prefix', 'base_prefix', 'base_exec_prefix', 'platlibdir', 'executable', 'copyright', 'abiflags', 'platform', 'version')])  # expect: ['str', 'str', 'str', 'str', 'str', 'str', 'str', 'str', 'str', 'str']
print([type(getattr(sys, name)).__name__ for name in ('path', 'meta_path', 'path_hooks', 'path_importer_cache', 'warnoptions', 'argv', 'orig_argv', 'modules')], sys.pycache_prefix)  # expect: ['list', 'list', 'list', 'dict', 'list', 'list', 'list', 'dict'] None
print('json' in sys.stdlib_module_names, 'sys' in sys.builtin_module_names, type(sys.stdlib_module_names).__name__, type(sys.builtin_module_names).__name__)  # expect: True True frozenset tuple
print(sys.flags.optimize, sys.flags.debug, sys.flags.verbose, type(sys.flags).__name__, sys.modules['sys'] is sys, sys.modules['__main__'].attempt is attempt)  # expect: 0 0 0 flags True True
print(sys.version_info[:2] >= (3, 11), sys.version_info.releaselevel, sys.float_info.max, sys.float_info.dig, sys.int_info.bits_per_digit, sys.hash_info.width, sys.hash_info.modulus == 2 ** 61 - 1)  # expect: True final 1.7976931348623157e+308 15 30 64 True
