# A submodule that fails because it imports what is missing is not itself missing: the error is its own.
def told(statement):
    try:
        exec(statement)
    except ImportError as e:
        print(type(e).__name__, e.name, str(e).partition(" (")[0])  # expect: ModuleNotFoundError a_module_that_is_missing No module named 'a_module_that_is_missing'
        # expect: ModuleNotFoundError a_module_that_is_missing No module named 'a_module_that_is_missing'
        # expect: ImportError _package cannot import name 'no_such_part' from '_package'
        # expect: ModuleNotFoundError _package.no_such_part No module named '_package.no_such_part'


told("from _package import needs_missing")
told("import _package.needs_missing")
told("from _package import no_such_part")
told("from _package.no_such_part import name")
