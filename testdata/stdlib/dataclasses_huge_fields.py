# limits: steps=100000000 memory=16MiB
# limit: memory
# A class of very many fields: its methods are compiled, which is charged.
import dataclasses
dataclasses.make_dataclass('D', ['f%d' % i for i in range(100000)])
