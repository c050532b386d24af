import traceback


class Sink(list):
    def write(self, text):
        self.append(text)


def fail():
    raise ValueError("no")


try:
    fail()
except ValueError as e:
    lines = traceback.format_exception(e)
    print(lines[0].strip(), len(lines), lines[-1].strip())  # expect: Traceback (most recent call last): 4 ValueError: no
    print(traceback.format_exc() == "".join(lines))  # expect: True
    out = Sink()
    traceback.print_exc(file=out)
    print("".join(out) == "".join(lines))  # expect: True
    frames = traceback.extract_tb(e.__traceback__)
    print([(f.name, f.lineno) for f in frames])  # expect: [('<module>', 14), ('fail', 10)]
e = KeyError("k")
e.add_note("a note")
print(traceback.format_exception_only(e))  # expect: ["KeyError: 'k'\n", 'a note\n']
print(traceback.format_exception_only(SystemExit()), traceback.format_tb(None))  # expect: ['SystemExit\n'] []
