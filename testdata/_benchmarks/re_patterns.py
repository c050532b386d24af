# Times re on a text of 200 KB; runs under CPython too: minipy --allow clock re_patterns.py
import re, time, sys
text = ("The quick brown fox jumps over the lazy dog. " * 20 + "user42@example.com 2024-01-15T12:34:56 192.168.1.254 price: $1,234.56 <a href='x'>link</a>\n") * 200
cases = [
 ("literal", r"lazy", 0), ("literal_miss", r"zebra", 0), ("prefix", r"user\d+@", 0), ("email", r"[\w.+-]+@[\w-]+\.[\w.-]+", 0),
 ("date", r"(\d{4})-(\d{2})-(\d{2})", 0), ("words", r"\w+", 0), ("words_b", r"\b\w+\b", 0), ("alt", r"quick|lazy|fox|price", 0),
 ("icase", r"LAZY", re.I), ("lazydot", r"<a.*?>", 0), ("greedydot", r"<.*>", 0), ("space", r"\s+", 0), ("ip", r"(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})", 0),
 ("backref", r"(\w)\1", 0), ("lookahead", r"\w+(?=@)", 0), ("line", r"^.*$", re.M), ("nested", r"(?:(?:a|b|c|d)+e)+f", 0), ("notclass", r"[^ ]+ ", 0),
 ("lookbehind", r"(?<=\$)[\d,.]+", 0), ("named", r"(?P<k>\w+): (?P<v>\S+)", 0),
]
for name, p, fl in cases:
    r = re.compile(p, fl)
    r.findall(text[:1000])
    t = time.perf_counter(); n = len(r.findall(text)); d = time.perf_counter() - t
    print(f"{name:14} {n:6} {d*1000:9.2f} ms {d*1e9/len(text):7.1f} ns/char")
# many small matches
r = re.compile(r"(\w+)=(\d+)")
t = time.perf_counter()
for i in range(100000): r.match("key=12345")
print(f"small match    {(time.perf_counter()-t)*1e9/100000:9.0f} ns")
r = re.compile(r"^[a-z][a-z0-9_]*$")
t = time.perf_counter()
for i in range(100000): r.match("hello_world_42")
print(f"small ident    {(time.perf_counter()-t)*1e9/100000:9.0f} ns")
t = time.perf_counter()
for i in range(100000): re.sub(r"\s+", " ", "a  b   c d")
print(f"small sub      {(time.perf_counter()-t)*1e9/100000:9.0f} ns")
t = time.perf_counter(); re.sub(r"(\w+) (\w+)", r"\2 \1", text); print(f"sub template {(time.perf_counter()-t)*1000:9.1f} ms")
t = time.perf_counter(); re.sub(r"\w+", lambda m: m[0].upper(), text); print(f"sub func {(time.perf_counter()-t)*1000:9.1f} ms")
t = time.perf_counter(); re.split(r"[,. ]+", text); print(f"split {(time.perf_counter()-t)*1000:9.1f} ms")
