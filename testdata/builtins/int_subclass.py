class Meters(int):
    def __add__(self, other):
        return Meters(super().__add__(other))

    def __repr__(self):
        return f"{int(self)}m"


m = Meters(5)
print(m, repr(m), m + 3, type(m + 3).__name__, m * 2, type(m * 2).__name__, m == 5, {5: "x"}[m], [1, 2, 3, 4, 5, 6][m], range(m), int(m), m.bit_length(), m.real, Meters("12"), Meters.from_bytes(b"\x05"))  # expect: 5m 5m 8m Meters 10 int True x 6 range(0, 5) 5 3 5 12m 5m
