# needs: cpython 3.12
name, n, x = "Ada", 42, 3.14159
print(f"{name!r} {name!s:>6} {n:05d} {n:x} {n:#b} {n:,} {x:.2f} {x:10.3e}|")  # expect: 'Ada'    Ada 00042 2a 0b101010 42 3.14  3.142e+00|
print(f"{n=} {x = :.1f} {name=!s}")  # expect: n=42 x = 3.1 name=Ada
width = 8
print(f"{name:{width}}|{name:>{width}}|{name:^{width}}|{name:*^{width + 2}}|")  # expect: Ada     |     Ada|  Ada   |***Ada****|
print(f"{{literal}} {'nested ' + f'{n + 1}'} {[i for i in range(3)]} {({'a': 1})['a']}")  # expect: {literal} nested 43 [0, 1, 2] 1
print(f"{'quotes: ' + 'same'}" f" joined {1}" " plain")  # expect: quotes: same joined 1 plain
text = f"""multi
{n
 + 1}"""
print(text)  # expect: multi
# expect: 43
print(f"{1234567.891:,.2f} {0.25:.0%} {-5:+d} {5:+d} {5: d} {1e10:g} {255:08b} {65:c}")  # expect: 1,234,567.89 25% -5 +5  5 1e+10 11111111 A
print(f"{'a' 'b'}", f"{n if n > 1 else 0}", f"{n!r:>5}", f"\N{BULLET} {'\n'!r}")  # expect: ab 42    42 • '\n'
try:
    f"{n:q}"
except ValueError as e:
    print(e)  # expect: Unknown format code 'q' for object of type 'int'
print("%s %5.2f %-5d| %x %r %%" % ("a", 2.5, 3, 255, "q"), "{0:>5} {a} {0}".format(1, a=2))  # expect: a  2.50 3    | ff 'q' %     1 2 1
