class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


RED = "red"


class Color:
    GREEN = "green"


def what(v):
    match v:
        case 0 | 1:
            return "small"
        case -1 | 2.5:
            return "number"
        case True:
            return "never: 1 comes first"
        case None:
            return "none"
        case str() as s if len(s) > 5:
            return f"long {s}"
        case Color.GREEN:
            return "green by name"
        case "red" | "blue":
            return "colour"
        case []:
            return "empty"
        case [x]:
            return f"one {x}"
        case [1, *rest]:
            return f"one and {rest}"
        case (a, b):
            return f"pair {a} {b}"
        case {"type": "circle", "r": r}:
            return f"circle {r}"
        case {"type": kind, **rest}:
            return f"{kind} {rest}"
        case {}:
            return "mapping"
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y) | Point(y, 0):
            return f"axis {y}"
        case Point(x, y) if x == y:
            return "diagonal"
        case Point():
            return "point"
        case int(n):
            return f"int {n}"
        case [[a, b], [c, *_]]:
            return f"nested {a} {b} {c}"
        case _:
            return "other"


for v in (0, 1, -1, 2.5, True, None, "longish", "red", "green", "x", [], [7], (1, 2, 3), [3, 4], {"type": "circle", "r": 2, "z": 0},
          {"type": "square", "a": 1}, {}, {"q": 1}, Point(0, 0), Point(0, 5), Point(6, 0), Point(3, 3), Point(1, 2), 99, [[1, 2], [3, 4, 5]], [9, 8, 7], {1}, b"x"):
    print(what(v))  # expect: small
    # expect: small
    # expect: number
    # expect: number
    # expect: small
    # expect: none
    # expect: long longish
    # expect: colour
    # expect: green by name
    # expect: other
    # expect: empty
    # expect: one 7
    # expect: one and [2, 3]
    # expect: pair 3 4
    # expect: circle 2
    # expect: square {'a': 1}
    # expect: mapping
    # expect: mapping
    # expect: origin
    # expect: axis 5
    # expect: axis 6
    # expect: diagonal
    # expect: point
    # expect: int 99
    # expect: pair [1, 2] [3, 4, 5]
    # expect: other
    # expect: other
    # expect: other
match 5:
    case 6:
        print("no")
match = 3
print(match)  # expect: 3
