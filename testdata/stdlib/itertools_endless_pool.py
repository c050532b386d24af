# limits: steps=100000000 memory=16MiB
# limit: memory
# product and permutations keep what they are given.
import itertools
itertools.product(itertools.count(), repeat=2)
