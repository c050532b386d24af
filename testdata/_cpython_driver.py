# Runs scripts under CPython: reads their paths from standard input, a line each, forks a child for each so that none sees what another
# did, and writes a JSON list of {"Output", "Raises", "Limit"}, in the order of the paths.

import builtins
import io
import json
import linecache
import os
import signal
import sys
import tempfile


def message(e, path):
    """Return the first line of an exception's message after a colon, with paths as the test names them, or an empty string."""
    if isinstance(e, SyntaxError) and e.filename == path:
        text = e.msg  # the test knows the place of an error in the script itself
    else:
        try:
            text = str(e)
        except Exception:
            text = ""
    return text and ": " + text.partition("\n")[0].replace(start + os.sep, "")


def run(path):
    """Run one script in this process and return how it ended."""
    with open(path, encoding="utf-8") as f:
        text = f.read()
    sys.argv = [path]
    sys.path.insert(0, os.path.dirname(os.path.abspath(path)))
    os.chdir(scratch)  # a script that minipy refuses to write files may do so here
    sys.stdout = out = io.StringIO()
    main = type(sys)("__main__")
    main.__file__ = path
    main.__builtins__ = builtins
    sys.modules["__main__"] = main
    linecache.cache[path] = len(text), None, text.splitlines(True), path  # tracebacks show its lines, though the folder is another
    raises = ""
    try:
        exec(compile(text, path, "exec"), main.__dict__)
    except BaseException as e:
        raises = type(e).__name__ + message(e, path)
    return {"Output": out.getvalue(), "Raises": raises, "Limit": ""}


def child(path, file):
    signal.alarm(60)
    try:
        result = run(path)
    except BaseException as e:
        result = {"Output": "", "Raises": f"the driver failed: {e!r}", "Limit": ""}
    file.write(json.dumps(result, ensure_ascii=True).encode())
    file.flush()


start = os.getcwd()
results = []
for path in sys.stdin.read().splitlines():
    with tempfile.TemporaryDirectory() as scratch, tempfile.TemporaryFile() as file:
        pid = os.fork()
        if pid == 0:
            null = os.open(os.devnull, os.O_RDWR)
            os.dup2(null, 0)
            os.dup2(null, 2)
            child(path, file)
            os._exit(0)
        _, status = os.waitpid(pid, 0)
        file.seek(0)
        data = file.read()
        results.append(json.loads(data) if data else {"Output": "", "Raises": f"died: status {status}", "Limit": ""})
json.dump(results, sys.stdout)
