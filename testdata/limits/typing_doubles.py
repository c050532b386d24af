# limits: steps=5_000_000 memory=8MiB
# limit: steps
import typing
kind = int
while True:
    kind = typing.Tuple[kind, kind]
    repr(kind)
