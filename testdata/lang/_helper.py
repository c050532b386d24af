value = 42


class Thing:
    name = "thing"
